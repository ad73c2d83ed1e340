package com.artify.testing;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The program of {@link ArtifyTest} for a benchmark, on an empty database of a kind. */
public enum BenchedProgram {
    SQLITE(new Databases.Sqlite()),
    POSTGRES(new Databases.Postgres());

    private final ApplicationContextInitializer<ConfigurableApplicationContext> database;

    BenchedProgram(ApplicationContextInitializer<ConfigurableApplicationContext> database) {
        this.database = database;
    }

    /** Starts the program with what is added to it; whoever asked closes it. */
    public ConfigurableApplicationContext start(Class<?>... more) {
        SpringBootTest test = ArtifyTest.class.getAnnotation(SpringBootTest.class);
        return new SpringApplicationBuilder(test.classes())
                .sources(more)
                .initializers(database)
                .profiles("production")
                .properties(test.properties())
                .properties("server.port=0", "logging.level.root=warn")
                .run();
    }
}
