package com.artify.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/**
 * A file that goes up in parts, each with its MD5. Nobody sees it before the last call puts the
 * parts together; when one fails, the service is told to forget the others.
 */
record S3Upload(
        S3Client client,
        String bucket,
        ObjectKey key,
        String contentType,
        Map<String, String> metadata) {
    private static final Logger log = LoggerFactory.getLogger(S3Upload.class);

    CompleteMultipartUploadResponse send(byte[] content, int partSize) {
        String id = begin();
        try {
            List<CompletedPart> parts = new ArrayList<>();
            for (int from = 0; from < content.length; from += partSize) {
                int to = Math.min(content.length, from + partSize);
                parts.add(part(id, parts.size() + 1, Arrays.copyOfRange(content, from, to)));
            }
            return putTogether(id, parts);
        } catch (RuntimeException | Error failure) {
            abort(id);
            throw failure;
        }
    }

    private String begin() {
        return client.createMultipartUpload(create ->
                        create.bucket(bucket)
                                .key(key.value())
                                .contentType(contentType)
                                .metadata(metadata))
                .uploadId();
    }

    private CompletedPart part(String id, int number, byte[] content) {
        String tag =
                client.uploadPart(
                                upload ->
                                        upload.bucket(bucket)
                                                .key(key.value())
                                                .uploadId(id)
                                                .partNumber(number)
                                                .contentMD5(Checksums.of(content).md5()),
                                RequestBody.fromBytes(content))
                        .eTag();
        return CompletedPart.builder().partNumber(number).eTag(tag).build();
    }

    private CompleteMultipartUploadResponse putTogether(String id, List<CompletedPart> parts) {
        return client.completeMultipartUpload(complete ->
                complete.bucket(bucket)
                        .key(key.value())
                        .uploadId(id)
                        .multipartUpload(upload -> upload.parts(parts)));
    }

    /** What cannot be aborted either is left to the bucket's rule for unfinished uploads. */
    private void abort(String id) {
        try {
            client.abortMultipartUpload(
                    abort -> abort.bucket(bucket).key(key.value()).uploadId(id));
        } catch (SdkException e) {
            log.warn("An unfinished upload of {} stays at the service: {}", key, e.getMessage());
        }
    }
}
