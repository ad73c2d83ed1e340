package com.artify.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    private static final String OLD = "2026:" + key(1);
    private static final String NEW = "2027:" + key(2);

    @Test
    void aTextIsReadBackAndNeverLooksTheSameTwice() {
        Secrets secrets = secrets(OLD);
        String once = secrets.encrypt("shpat_token", "shop");

        assertThat(once).doesNotContain("shpat_token");
        assertThat(secrets.encrypt("shpat_token", "shop")).isNotEqualTo(once);
        assertThat(secrets.decrypt(once, "shop")).isEqualTo("shpat_token");
    }

    @Test
    void aTextOfAnotherShopIsNotRead() {
        Secrets secrets = secrets(OLD);
        String encrypted = secrets.encrypt("shpat_token", "one-shop");

        assertThatThrownBy(() -> secrets.decrypt(encrypted, "other-shop"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyChangedCharacterIsNoticed() {
        Secrets secrets = secrets(OLD);
        String encrypted = secrets.encrypt("shpat_token", "shop");

        IntStream.range(0, encrypted.length())
                .filter(at -> encrypted.charAt(at) != '=')
                .forEach(at -> {
                    char other = encrypted.charAt(at) == 'A' ? 'Q' : 'A';
                    String changed =
                            encrypted.substring(0, at) + other + encrypted.substring(at + 1);
                    assertThatThrownBy(() -> secrets.decrypt(changed, "shop"))
                            .isInstanceOf(RuntimeException.class);
                });
    }

    @Test
    void afterARotationOldTextsAreReadAndKnownAsOutdated() {
        String encrypted = secrets(OLD).encrypt("shpat_token", "shop");
        Secrets rotated = secrets(NEW + "," + OLD);

        assertThat(rotated.decrypt(encrypted, "shop")).isEqualTo("shpat_token");
        assertThat(rotated.isOutdated(encrypted)).isTrue();
        assertThat(rotated.isOutdated(rotated.encrypt("shpat_token", "shop"))).isFalse();
    }

    @Test
    void aKeyThatWasTakenAwayIsNamed() {
        String encrypted = secrets(OLD).encrypt("shpat_token", "shop");

        assertThatThrownBy(() -> secrets(NEW).decrypt(encrypted, "shop"))
                .hasMessageContaining("2026");
    }

    @Test
    void malformedKeysAreRefusedByTheirVariablesName() {
        for (String wrong :
                new String[] {"", "x", "x:", "x:AAAA", OLD + "," + OLD, "a b:" + key(1)}) {
            assertThatThrownBy(() -> EncryptionKeys.parse(wrong))
                    .isInstanceOf(ConfigurationProblem.class)
                    .hasMessageContaining("ARTIFY_ENCRYPTION_KEYS");
        }
    }

    @Test
    void theKeyInTheDataFolderIsMadeOnceAndForItsOwnerOnly(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("data").resolve("encryption.key");
        String encrypted = new Secrets(EncryptionKeys.inFile(file)).encrypt("text", "shop");

        assertThat(new Secrets(EncryptionKeys.inFile(file)).decrypt(encrypted, "shop"))
                .isEqualTo("text");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private static Secrets secrets(String keys) {
        return new Secrets(EncryptionKeys.parse(keys));
    }

    private static String key(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }
}
