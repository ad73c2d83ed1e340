package com.artify.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Files in a bucket of any service that speaks S3: AWS, Cloudflare R2, MinIO. */
final class S3ObjectStore implements ObjectStore, AutoCloseable {
    private static final int PAGE = 1000;

    /** Metadata of our own: every service keeps it, whatever checksums it knows. */
    private static final String SHA_256 = "sha256";

    private final S3Client client;
    private final String bucket;
    private final int partSize;

    /** Files of more than {@code partSize} bytes go up in parts of that size. */
    S3ObjectStore(S3Client client, String bucket, int partSize) {
        this.client = client;
        this.bucket = bucket;
        this.partSize = partSize;
    }

    @Override
    public void put(ObjectKey key, byte[] content, String contentType) {
        Checksums checksums = Checksums.of(content);
        Map<String, String> metadata = Map.of(SHA_256, checksums.sha256());
        if (content.length > partSize) {
            present(() ->
                    new S3Upload(client, bucket, key, contentType, metadata)
                            .send(content, partSize));
            return;
        }
        RequestBody body = RequestBody.fromBytes(content);
        present(() ->
                client.putObject(
                        put ->
                                put.bucket(bucket)
                                        .key(key.value())
                                        .contentType(contentType)
                                        .contentMD5(checksums.md5())
                                        .metadata(metadata),
                        body));
    }

    @Override
    public Optional<byte[]> get(ObjectKey key) {
        return present(() -> client.getObjectAsBytes(get -> get.bucket(bucket).key(key.value())))
                .map(found -> intact(key, found));
    }

    @Override
    public Optional<InputStream> open(ObjectKey key) {
        return present(() -> client.getObject(get -> get.bucket(bucket).key(key.value())));
    }

    @Override
    public Optional<ObjectInfo> info(ObjectKey key) {
        return present(() -> client.headObject(head -> head.bucket(bucket).key(key.value())))
                .map(S3ObjectStore::info);
    }

    @Override
    public void delete(ObjectKey key) {
        present(() -> client.deleteObject(delete -> delete.bucket(bucket).key(key.value())));
    }

    @Override
    public List<ObjectKey> list(String prefix, int limit) {
        if (limit <= 0) {
            return List.of();
        }
        return present(() -> keys(prefix, limit)).orElseGet(List::of);
    }

    @Override
    public void close() {
        client.close();
    }

    private List<ObjectKey> keys(String prefix, int limit) {
        return client
                .listObjectsV2Paginator(
                        list -> list.bucket(bucket).prefix(prefix).maxKeys(Math.min(PAGE, limit)))
                .contents()
                .stream()
                .map(S3Object::key)
                .flatMap(key -> ObjectKey.parse(key).stream())
                .limit(limit)
                .toList();
    }

    /** Files of earlier versions carry no checksum and are taken as they are. */
    private static byte[] intact(ObjectKey key, ResponseBytes<GetObjectResponse> found) {
        byte[] content = found.asByteArrayUnsafe();
        String written = found.response().metadata().get(SHA_256);
        if (written != null && !written.equals(Checksums.of(content).sha256())) {
            throw new UncheckedIOException(
                    new IOException("S3: " + key.value() + " is not what was written"));
        }
        return content;
    }

    private static ObjectInfo info(HeadObjectResponse head) {
        String type = head.contentType();
        return new ObjectInfo(
                head.contentLength(), type == null || type.isBlank() ? MediaTypes.UNKNOWN : type);
    }

    /** Empty when there is no such file; every other failure is broken infrastructure. */
    private static <T> Optional<T> present(Supplier<? extends T> call) {
        try {
            return Optional.of(call.get());
        } catch (NoSuchKeyException absent) {
            return Optional.empty();
        } catch (SdkException e) {
            throw new UncheckedIOException(new IOException("S3: " + e.getMessage(), e));
        }
    }
}
