package com.artify.base.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** Takes the data folder's lock before the first bean opens the embedded database. */
final class DataFolderGuard
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String database = context.getEnvironment().getProperty("spring.datasource.url", "");
        if (!database.startsWith("jdbc:sqlite:")) {
            return;
        }
        DataFolderLock lock =
                DataFolderLock.of(
                        Path.of(context.getEnvironment().getRequiredProperty("artify.data")));
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent closed
                    && closed.getApplicationContext() == context) {
                release(lock);
            }
        });
    }

    private static void release(DataFolderLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
