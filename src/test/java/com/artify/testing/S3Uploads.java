package com.artify.testing;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Files that go up in parts, none of which is seen before they are put together. */
final class S3Uploads {
    private static final int SMALLEST_PART = 5 * 1024 * 1024;
    private static final Pattern TAG = Pattern.compile("<ETag>([^<]*)</ETag>");
    private static final Pattern NUMBER = Pattern.compile("<PartNumber>(\\d+)</PartNumber>");

    private final Map<String, Upload> unfinished = new ConcurrentHashMap<>();

    String begin(String key, S3Object head) {
        String id = UUID.randomUUID().toString();
        unfinished.put(id, new Upload(key, head, new ConcurrentSkipListMap<>()));
        return id;
    }

    /** The tag by which the part is named at the end, or empty where there is no such upload. */
    Optional<String> part(String id, int number, byte[] content, String md5) {
        return Optional.ofNullable(unfinished.get(id))
                .map(upload -> {
                    upload.parts().put(number, new Part(content, md5));
                    return "\"" + md5 + "\"";
                });
    }

    /** The whole object, or empty if what is named is not what came, or a part is too small. */
    Optional<S3Object> putTogether(String id, String key, String body) {
        Upload upload = unfinished.get(id);
        if (upload == null || !upload.key().equals(key) || !upload.isNamed(body)) {
            return Optional.empty();
        }
        unfinished.remove(id);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        upload.parts().values().forEach(part -> content.writeBytes(part.content()));
        return Optional.of(upload.head().with(content.toByteArray(), upload.parts().size()));
    }

    void abort(String id) {
        unfinished.remove(id);
    }

    int count() {
        return unfinished.size();
    }

    private record Part(byte[] content, String tag) {}

    private record Upload(String key, S3Object head, NavigableMap<Integer, Part> parts) {
        boolean isNamed(String body) {
            List<String> expected = new ArrayList<>();
            List<String> tags = new ArrayList<>();
            parts.forEach((number, part) -> {
                expected.add(number.toString());
                tags.add(part.tag());
            });
            boolean largeEnough =
                    parts.headMap(parts.lastKey()).values().stream()
                            .allMatch(part -> part.content().length >= SMALLEST_PART);
            return largeEnough
                    && found(NUMBER, body).equals(expected)
                    && found(TAG, body.replace("&quot;", "")).equals(tags);
        }

        private static List<String> found(Pattern pattern, String body) {
            return pattern.matcher(body).results().map((MatchResult hit) -> hit.group(1)).toList();
        }
    }
}
