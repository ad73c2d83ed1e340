package com.artify.style;

/** What became of a photo sent for tests. */
public sealed interface TestPhotoResult {
    record Added(TestPhoto photo) implements TestPhotoResult {}

    /** {@code code} is one of those that the shoppers' API answers. */
    record Refused(String code) implements TestPhotoResult {}
}
