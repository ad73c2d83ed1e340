package com.artify.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.artify.testing.S3Bucket;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import software.amazon.awssdk.core.sync.RequestBody;

/** On a real service that others wrote, over a way that is made to fail where a test needs it. */
class S3ObjectStoreTest extends ObjectStoreContract {
    private static final int PART = 5 * 1024 * 1024;
    private static final ObjectKey KEY = new ObjectKey("a/b.png");

    private final S3Bucket bucket = new S3Bucket();
    private FaultyClient client;
    private S3ObjectStore store;

    @BeforeEach
    void openStore() {
        client = new FaultyClient(StorageConfiguration.client(settings(bucket.secretKey())));
        store = new S3ObjectStore(client, bucket.name(), PART);
    }

    @AfterEach
    void close() {
        store.close();
        bucket.close();
    }

    @Override
    ObjectStore store() {
        return store;
    }

    @Override
    void damage(ObjectKey key, byte[] content) {
        bucket.damage(key.value(), content);
    }

    @Override
    void breakWritesOf(ObjectKey key) {
        client.breakSecondParts();
    }

    @Override
    boolean holdsSomethingUnfinished() {
        return bucket.hasUnfinishedUploads();
    }

    @Test
    void aWrongSecretIsBrokenInfrastructureAndNotAnAbsentFile() {
        try (S3ObjectStore stranger = StorageConfiguration.s3(settings("another-secret"))) {
            assertThatThrownBy(() -> stranger.put(KEY, new byte[] {1}, "image/png"))
                    .isInstanceOf(UncheckedIOException.class);
            assertThatThrownBy(() -> stranger.get(KEY)).isInstanceOf(UncheckedIOException.class);
            assertThatThrownBy(() -> stranger.info(KEY)).isInstanceOf(UncheckedIOException.class);
        }
        assertThat(bucket.keys()).isEmpty();
    }

    @Test
    void aLargeFileGoesUpInPartsOfTheSizeThatIsSet() {
        store.put(KEY, new byte[PART], "image/png");
        assertThat(client.parts()).isZero();

        store.put(KEY, new byte[2 * PART + 1], "image/png");
        assertThat(client.parts()).isEqualTo(3);
    }

    @Test
    void whatChangesOnItsWayIsRefusedByTheService() {
        byte[] content = new byte[PART + 1];
        Arrays.fill(content, (byte) 7);
        client.changeBytes();

        assertThatThrownBy(() -> store.put(KEY, new byte[] {7}, "image/png"))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> store.put(KEY, content, "image/png"))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(bucket.keys()).isEmpty();
        assertThat(bucket.hasUnfinishedUploads()).isFalse();
    }

    @Test
    void whatAKilledProgramHadSentInPartIsSeenByNobody() {
        String upload =
                client.createMultipartUpload(begin -> begin.bucket(bucket.name()).key(KEY.value()))
                        .uploadId();
        client.uploadPart(
                part -> part.bucket(bucket.name()).key(KEY.value()).uploadId(upload).partNumber(1),
                RequestBody.fromBytes(new byte[PART]));

        assertThat(bucket.hasUnfinishedUploads()).isTrue();
        assertThat(store.get(KEY)).isEmpty();
        assertThat(store.info(KEY)).isEmpty();
        assertThat(store.list("", 10)).isEmpty();
    }

    private S3Settings settings(String secretKey) {
        return new S3Settings(
                bucket.address(),
                "",
                bucket.name(),
                bucket.accessKey(),
                secretKey,
                DataSize.ofBytes(PART));
    }
}
