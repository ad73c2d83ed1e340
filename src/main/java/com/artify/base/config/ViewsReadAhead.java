package com.artify.base.config;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.type.ClassMetadata;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * Reads the classes that Vaadin will look through, on a thread of its own while the first beans are
 * made. The context keeps what was read until it is refreshed, and Vaadin asks it for that.
 */
public final class ViewsReadAhead
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Logger log = LoggerFactory.getLogger(ViewsReadAhead.class);
    private static final String VIEWS = "classpath*:com/artify/**/ui/**/*.class";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Thread.ofPlatform().daemon().name("views-read-ahead").start(() -> read(context));
    }

    private static void read(ConfigurableApplicationContext context) {
        MetadataReaderFactory classes = new CachingMetadataReaderFactory(context);
        try {
            for (Resource view : context.getResources(VIEWS)) {
                readAbove(classes, classes.getMetadataReader(view).getClassMetadata());
            }
        } catch (IOException e) {
            log.debug("Vaadin reads the views by itself", e);
        }
    }

    private static void readAbove(MetadataReaderFactory classes, ClassMetadata type)
            throws IOException {
        for (String above = type.getSuperClassName();
                above != null && !above.startsWith("java.");
                above = classes.getMetadataReader(above).getClassMetadata().getSuperClassName()) {}
    }
}
