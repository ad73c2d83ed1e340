package com.artify.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

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
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            new JdbcTemplate(Server.RUNNING.getPostgresDatabase())
                    .execute("create database " + name);
            TestPropertyValues.of(
                            "artify.data=" + newFolder(),
                            "spring.datasource.url=" + Server.RUNNING.getJdbcUrl("postgres", name),
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

    /** One server for the whole test run, begun when it is first needed; it ends with the JVM. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
