package com.artify.storage;

import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.DelegatingS3Client;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;
import software.amazon.awssdk.services.s3.model.UploadPartResponse;

/**
 * The program's own client on a way on which things go wrong when a test wants it; lists in pages
 * of three.
 */
final class FaultyClient extends DelegatingS3Client {
    private static final int LARGEST_PAGE = 3;

    private final AtomicInteger parts = new AtomicInteger();
    private volatile boolean secondPartsBreak;
    private volatile boolean bytesChange;

    FaultyClient(S3Client client) {
        super(client);
    }

    /** How many parts have gone up. */
    int parts() {
        return parts.get();
    }

    /** From now on the connection breaks in the second part of each upload in parts. */
    void breakSecondParts() {
        secondPartsBreak = true;
    }

    /** From now on other bytes arrive than were sent. */
    void changeBytes() {
        bytesChange = true;
    }

    @Override
    public PutObjectResponse putObject(PutObjectRequest request, RequestBody body) {
        return super.putObject(request, onItsWay(body));
    }

    @Override
    public UploadPartResponse uploadPart(UploadPartRequest request, RequestBody body) {
        if (secondPartsBreak && request.partNumber() == 2) {
            throw SdkClientException.create("the connection broke");
        }
        parts.incrementAndGet();
        return super.uploadPart(request, onItsWay(body));
    }

    @Override
    public ListObjectsV2Response listObjectsV2(ListObjectsV2Request request) {
        int page = Math.min(LARGEST_PAGE, request.maxKeys());
        return super.listObjectsV2(request.copy(copy -> copy.maxKeys(page)));
    }

    private RequestBody onItsWay(RequestBody body) {
        return bytesChange
                ? RequestBody.fromBytes(
                        new byte[Math.toIntExact(body.optionalContentLength().orElseThrow())])
                : body;
    }
}
