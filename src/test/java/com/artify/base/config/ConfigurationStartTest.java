package com.artify.base.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.artify.base.ConfigurationProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.ConfigurableEnvironment;

class ConfigurationStartTest {
    @Test
    void withoutCredentialsTheDemoStartsOnThisMachineAlone() {
        ConfigurableEnvironment environment = Started.with();
        assertThat(environment.getActiveProfiles()).containsExactly("demo");
        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
        assertThat(environment.getProperty("artify.shopify.client-id")).isEqualTo("demo-client");
        assertThat(environment.getProperty("artify.shopify.client-secret"))
                .isEqualTo("demo-secret");
        assertThat(environment.getProperty("artify.public-url")).isEqualTo("http://localhost:8080");
        assertThat(environment.getProperty("server.servlet.session.cookie.name"))
                .isEqualTo("artify");
    }

    @Test
    void withCredentialsProductionStarts() {
        ConfigurableEnvironment environment =
                Started.with(
                        "ARTIFY_SHOPIFY_CLIENT_ID", "id",
                        "ARTIFY_SHOPIFY_CLIENT_SECRET", "secret",
                        "ARTIFY_PUBLIC_URL", "https://artify.example.com");
        assertThat(environment.getActiveProfiles()).containsExactly("production");
        assertThat(environment.getProperty("server.address")).isNull();
        assertThat(environment.getProperty("artify.shopify.client-id")).isEqualTo("id");
        assertThat(environment.getProperty("server.servlet.session.cookie.name"))
                .isEqualTo("__Host-artify");
    }

    @Test
    void theDemoCanBeAskedForInSpiteOfCredentials() {
        ConfigurableEnvironment environment =
                Started.with(
                        "ARTIFY_PROFILE", "demo",
                        "ARTIFY_SHOPIFY_CLIENT_ID", "id",
                        "ARTIFY_SHOPIFY_CLIENT_SECRET", "secret");
        assertThat(environment.getActiveProfiles()).containsExactly("demo");
        assertThat(environment.getProperty("artify.shopify.client-id")).isEqualTo("id");
    }

    @Test
    void anEmptyVariableIsAsGoodAsNone() {
        ConfigurableEnvironment environment =
                Started.with("ARTIFY_SHOPIFY_CLIENT_ID", "", "ARTIFY_PORT", " ");
        assertThat(environment.getActiveProfiles()).containsExactly("demo");
        assertThat(environment.getProperty("server.port")).isEqualTo("8080");
    }

    @Test
    void thePortMovesTheDemosAddressToo() {
        ConfigurableEnvironment environment = Started.with("ARTIFY_PORT", "9090");
        assertThat(environment.getProperty("server.port")).isEqualTo("9090");
        assertThat(environment.getProperty("artify.public-url")).isEqualTo("http://localhost:9090");
    }

    @Test
    void theServerTakesALittleMoreThanTheLargestPhoto() {
        assertThat(Started.with().getProperty("spring.servlet.multipart.max-file-size"))
                .isEqualTo(31 * 1024 * 1024 + "B");
        assertThat(
                        Started.with("ARTIFY_GENERATION_MAX_PHOTO_BYTES", "50MB")
                                .getProperty("spring.servlet.multipart.max-file-size"))
                .isEqualTo(51 * 1024 * 1024 + "B");
    }

    @Test
    void theDatabaseIsAFileInTheDataFolder() {
        assertThat(Started.with().getProperty("spring.datasource.url"))
                .isEqualTo("jdbc:sqlite:file:target/test-data/config/artify.db");
    }

    @Test
    void aJdbcAddressOfPostgresqlIsTakenAsItIs() {
        ConfigurableEnvironment environment =
                Started.with(
                        "ARTIFY_DATABASE_URL", "jdbc:postgresql://db:5433/artify?ssl=true",
                        "ARTIFY_DATABASE_USER", "me",
                        "ARTIFY_DATABASE_PASSWORD", "pw");
        assertThat(environment.getProperty("spring.datasource.url"))
                .isEqualTo("jdbc:postgresql://db:5433/artify?ssl=true");
        assertThat(environment.getProperty("spring.datasource.username")).isEqualTo("me");
        assertThat(environment.getProperty("spring.datasource.password")).isEqualTo("pw");
    }

    @Test
    void aHostingCompanysAddressIsUnderstood() {
        ConfigurableEnvironment environment =
                Started.with(
                        "ARTIFY_DATABASE_URL",
                        "postgres://me:p%40ss+word@db.example.com:5433/artify?sslmode=require");
        assertThat(environment.getProperty("spring.datasource.url"))
                .isEqualTo("jdbc:postgresql://db.example.com:5433/artify?sslmode=require");
        assertThat(environment.getProperty("spring.datasource.username")).isEqualTo("me");
        assertThat(environment.getProperty("spring.datasource.password")).isEqualTo("p@ss+word");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql://db/artify", "postgres://db", "postgres://me:p w@db/artify"})
    void anAddressOfNoDatabaseIsNamedWithoutTellingThePassword(String url) {
        assertThatExceptionOfType(ConfigurationProblem.class)
                .isThrownBy(() -> Started.with("ARTIFY_DATABASE_URL", url))
                .withMessageStartingWith("ARTIFY_DATABASE_URL")
                .withMessageNotContaining("p w");
    }
}
