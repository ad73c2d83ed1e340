package com.artify.storage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.artify.testing.S3Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class S3ObjectStoreTest extends ObjectStoreContract {
    private S3Server server;
    private S3ObjectStore store;

    @BeforeEach
    void openStore() throws IOException {
        server = new S3Server("artify-key", "artify-secret");
        store = store("artify-secret");
    }

    @AfterEach
    void close() {
        store.close();
        server.close();
    }

    @Override
    ObjectStore store() {
        return store;
    }

    @Test
    void aWrongSecretIsBrokenInfrastructureAndNotAnAbsentFile() {
        try (S3ObjectStore stranger = store("another-secret")) {
            ObjectKey key = new ObjectKey("a/b.png");

            assertThatThrownBy(() -> stranger.put(key, new byte[] {1}, "image/png"))
                    .isInstanceOf(UncheckedIOException.class);
            assertThatThrownBy(() -> stranger.get(key)).isInstanceOf(UncheckedIOException.class);
            assertThatThrownBy(() -> stranger.info(key)).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void aFileThatWasDamagedAtTheServiceIsNotHandedOut() {
        ObjectKey key = new ObjectKey("a/b.png");
        store.put(key, new byte[] {1, 2, 3}, "image/png");

        server.damage(key.value(), new byte[] {1, 2, 4});

        assertThatThrownBy(() -> store.get(key))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("a/b.png");
    }

    private S3ObjectStore store(String secretKey) {
        return StorageConfiguration.s3(
                new S3Settings(server.address(), "", S3Server.BUCKET, "artify-key", secretKey));
    }
}
