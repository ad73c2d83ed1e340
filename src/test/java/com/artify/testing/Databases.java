package com.artify.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each context a data folder and a database of its own. */
final class Databases {
    private Databases() {}

    static final class Sqlite
            implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            Path folder = newFolder();
            TestPropertyValues.of(
                            "artify.data=" + folder,
                            "spring.datasource.url=jdbc:sqlite:file:" + folder.resolve("artify.db"))
                    .applyTo(context);
        }
    }

    static final class Postgres
            implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "artify.data=" + newFolder(),
                            "spring.datasource.url=" + PostgresServer.newDatabase(),
                            "spring.datasource.username=postgres",
                            "spring.datasource.password=postgres")
                    .applyTo(context);
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("artify-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
