package com.artify.base.jdbc;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stands in for Spring Boot's own Liquibase, which steps back; what needs the schema waits. */
@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {
    @Bean
    SchemaUpdate liquibase(
            DataSource dataSource, @Value("${spring.liquibase.change-log}") String changelog) {
        return new SchemaUpdate(dataSource, changelog);
    }
}
