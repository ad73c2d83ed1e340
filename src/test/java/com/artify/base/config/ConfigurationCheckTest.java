package com.artify.base.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.artify.base.ConfigurationProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationCheckTest {
    private static final String[] PRODUCTION = {
        "ARTIFY_SHOPIFY_CLIENT_ID", "id",
        "ARTIFY_SHOPIFY_CLIENT_SECRET", "secret",
        "ARTIFY_PUBLIC_URL", "https://artify.example.com"
    };

    @Test
    void nothingHasToBeConfigured() {
        assertThatCode(Started::with).doesNotThrowAnyException();
    }

    @Test
    void productionNeedsThreeValues() {
        assertThatCode(() -> Started.with(PRODUCTION)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eighty", "-1", "65536", "80 80"})
    void aPortThatIsNoneIsNamed(String port) {
        assertRefused("ARTIFY_PORT", "ARTIFY_PORT", port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"web,cook", "web,", "WEB"})
    void anUnknownRoleIsNamed(String roles) {
        assertRefused("ARTIFY_ROLES", "ARTIFY_ROLES", roles);
    }

    @Test
    void anUnknownProfileIsNamed() {
        assertRefused("ARTIFY_PROFILE", "ARTIFY_PROFILE", "staging");
    }

    @Test
    void aClientIdWithoutItsSecretIsNamed() {
        assertRefused("ARTIFY_SHOPIFY_CLIENT_SECRET", "ARTIFY_SHOPIFY_CLIENT_ID", "id");
    }

    @Test
    void aSecretWithoutItsClientIdIsNamed() {
        assertRefused("ARTIFY_SHOPIFY_CLIENT_ID", "ARTIFY_SHOPIFY_CLIENT_SECRET", "secret");
    }

    @Test
    void productionWithoutCredentialsIsNamed() {
        assertRefused("ARTIFY_SHOPIFY_CLIENT_SECRET", "ARTIFY_PROFILE", "production");
    }

    @Test
    void productionWithoutPublicAddressIsNamed() {
        assertRefused(
                "ARTIFY_PUBLIC_URL",
                "ARTIFY_SHOPIFY_CLIENT_ID",
                "id",
                "ARTIFY_SHOPIFY_CLIENT_SECRET",
                "secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "artify.example.com",
                "ftp://artify.example.com",
                "https://",
                "https://artify.example.com/app",
                "https://artify.example.com?shop=1",
                "https://me:secret@artify.example.com",
                "https://artify example.com"
            })
    void aPublicAddressThatIsNoneIsNamed(String url) {
        assertRefused("ARTIFY_PUBLIC_URL", "ARTIFY_PUBLIC_URL", url);
    }

    @Test
    void productionRefusesPlainHttp() {
        assertRefused(
                "ARTIFY_PUBLIC_URL",
                "ARTIFY_PUBLIC_URL",
                "http://artify.example.com",
                "ARTIFY_SHOPIFY_CLIENT_ID",
                "id",
                "ARTIFY_SHOPIFY_CLIENT_SECRET",
                "secret");
    }

    @Test
    void aDataFolderThatIsAFileIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertRefused("ARTIFY_DATA", "ARTIFY_DATA", file.toString());
    }

    @Test
    void aDataFolderUnderAFileIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertRefused("ARTIFY_DATA", "ARTIFY_DATA", file.resolve("data").toString());
    }

    @Test
    void instancesThatShareADatabaseNeedAKey() {
        assertRefused(
                "ARTIFY_ENCRYPTION_KEYS",
                Stream.concat(
                                Arrays.stream(PRODUCTION),
                                Stream.of("ARTIFY_DATABASE_URL", "postgres://db/artify"))
                        .toArray(String[]::new));
    }

    @Test
    void aSizeThatIsNoneIsNamed() {
        assertRefused(
                "ARTIFY_GENERATION_MAX_PHOTO_BYTES",
                "ARTIFY_GENERATION_MAX_PHOTO_BYTES",
                "30 megabytes");
    }

    private static void assertRefused(String name, String... namesAndValues) {
        assertThatExceptionOfType(ConfigurationProblem.class)
                .isThrownBy(() -> Started.with(namesAndValues))
                .satisfies(problem -> {
                    assertThat(problem.name()).isEqualTo(name);
                    assertThat(problem).hasMessageStartingWith(name).hasMessageEndingWith(".");
                    assertThat(problem.getMessage()).doesNotContain("\n");
                });
    }
}
