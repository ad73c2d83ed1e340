package com.artify.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.artify.testing.S3Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class S3ObjectStoreTest extends ObjectStoreContract {
    private static final int PART = 5 * 1024 * 1024;

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

    @Override
    void damage(ObjectKey key, byte[] content) {
        server.damage(key.value(), content);
    }

    @Override
    void breakWritesOf(ObjectKey key) {
        server.breakSecondParts();
    }

    @Override
    boolean holdsSomethingUnfinished() {
        return server.unfinishedUploads() > 0;
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
    void aLargeFileGoesUpInPartsOfTheSizeThatIsSet() {
        store.put(new ObjectKey("a/large.png"), new byte[2 * PART + 1], "image/png");
        store.put(new ObjectKey("a/small.png"), new byte[PART], "image/png");

        assertThat(server.partsOf("a/large.png")).isEqualTo(3);
        assertThat(server.partsOf("a/small.png")).isEqualTo(1);
    }

    private S3ObjectStore store(String secretKey) {
        return StorageConfiguration.s3(
                new S3Settings(
                        server.address(),
                        "",
                        S3Server.BUCKET,
                        "artify-key",
                        secretKey,
                        DataSize.ofBytes(PART)));
    }
}
