package com.artify.storage;

import java.util.Map;
import java.util.Optional;

/** The media types that the ending of a key tells. */
final class MediaTypes {
    static final String UNKNOWN = "application/octet-stream";

    private static final Map<String, String> BY_ENDING =
            Map.ofEntries(
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("jpeg", "image/jpeg"),
                    Map.entry("png", "image/png"),
                    Map.entry("webp", "image/webp"),
                    Map.entry("gif", "image/gif"),
                    Map.entry("tif", "image/tiff"),
                    Map.entry("tiff", "image/tiff"),
                    Map.entry("avif", "image/avif"),
                    Map.entry("pdf", "application/pdf"),
                    Map.entry("zip", "application/zip"),
                    Map.entry("json", "application/json"),
                    Map.entry("csv", "text/csv"),
                    Map.entry("txt", "text/plain"));

    private MediaTypes() {}

    static Optional<String> ofName(ObjectKey key) {
        String name = key.value();
        return Optional.ofNullable(BY_ENDING.get(name.substring(name.lastIndexOf('.') + 1)));
    }
}
