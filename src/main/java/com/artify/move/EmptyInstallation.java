package com.artify.move;

import java.nio.file.Path;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** Makes a data folder with this program's tables in it and nothing else. */
@ComponentScan(
        basePackages = "com.artify.base.jdbc",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = ".*\\.(SchemaConfiguration|SqliteDataSources)"))
final class EmptyInstallation {
    private EmptyInstallation() {}

    static void in(Path folder) {
        try (ConfigurableApplicationContext made =
                new SpringApplicationBuilder(EmptyInstallation.class)
                        .web(WebApplicationType.NONE)
                        .run(
                                "--artify.data=" + folder,
                                "--artify.database.url=jdbc:sqlite:file:"
                                        + folder.resolve(SourceFolder.DATABASE))) {
            made.start();
        }
    }
}
