package com.artify.testing;

import java.util.List;
import java.util.UUID;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Object;

/** A new bucket of a real S3 service, and what a test wants to know of it; emptied once closed. */
public final class S3Bucket implements AutoCloseable {
    private final String name = "b" + UUID.randomUUID();
    private final S3Client client =
            S3Client.builder()
                    .httpClientBuilder(UrlConnectionHttpClient.builder())
                    .endpointOverride(S3Service.address())
                    .forcePathStyle(true)
                    .region(Region.US_EAST_1)
                    .credentialsProvider(
                            StaticCredentialsProvider.create(
                                    AwsBasicCredentials.create(accessKey(), secretKey())))
                    .build();

    public S3Bucket() {
        client.createBucket(create -> create.bucket(name));
    }

    public String address() {
        return S3Service.address().toString();
    }

    public String name() {
        return name;
    }

    public String accessKey() {
        return S3Service.ACCESS_KEY;
    }

    public String secretKey() {
        return S3Service.SECRET_KEY;
    }

    /** Settings that lead a program here, each with something in front of its name. */
    public List<String> settings(String prefix) {
        return List.of(
                prefix + "artify.s3.endpoint=" + address(),
                prefix + "artify.s3.bucket=" + name(),
                prefix + "artify.s3.access-key=" + accessKey(),
                prefix + "artify.s3.secret-key=" + secretKey());
    }

    /** The keys of all objects that are there now, in order. */
    public List<String> keys() {
        return client.listObjectsV2Paginator(list -> list.bucket(name)).contents().stream()
                .map(S3Object::key)
                .toList();
    }

    /** What an object holds that is there. */
    public byte[] content(String key) {
        return client.getObjectAsBytes(get -> get.bucket(name).key(key)).asByteArray();
    }

    /** Puts other bytes where an object is, and leaves all else that is known of it. */
    public void damage(String key, byte[] content) {
        HeadObjectResponse known = client.headObject(head -> head.bucket(name).key(key));
        client.putObject(
                put ->
                        put.bucket(name)
                                .key(key)
                                .contentType(known.contentType())
                                .metadata(known.metadata()),
                RequestBody.fromBytes(content));
    }

    /** Whether there are uploads in parts that were neither finished nor aborted. */
    public boolean hasUnfinishedUploads() {
        return client.listMultipartUploads(list -> list.bucket(name)).hasUploads();
    }

    @Override
    public void close() {
        keys().forEach(key -> client.deleteObject(delete -> delete.bucket(name).key(key)));
        client.close();
    }
}
