package com.artify.base.jdbc;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stands in for Spring Boot's own Liquibase, which steps back; what needs the schema waits. */
@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {
    @Bean
    EmptyDatabase emptyDatabase(
            @Value("${artify.empty-database:}") String file,
            @Value("${artify.keep-empty-database:false}") boolean kept) {
        return new EmptyDatabase(Path.of(file), kept);
    }

    @Bean
    SchemaUpdate liquibase(
            DataSource dataSource,
            @Value("${spring.liquibase.change-log}") String changelog,
            EmptyDatabase empty) {
        return new SchemaUpdate(dataSource, changelog, empty);
    }
}
