package com.artify.testing;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An object of the bucket, with the headers that go out with it and the parts it came in. */
record S3Object(byte[] content, String type, Map<String, List<String>> metadata, int parts) {
    static S3Object of(Headers headers, byte[] body) {
        return new S3Object(
                body,
                headers.getFirst("Content-Type"),
                headers.entrySet().stream()
                        .filter(header -> header.getKey().startsWith("X-amz-meta-"))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                1);
    }

    S3Object with(byte[] other, int inParts) {
        return new S3Object(other, type, metadata, inParts);
    }
}
