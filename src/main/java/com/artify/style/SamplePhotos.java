package com.artify.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The photos that come with the program ({@code admin/samples}): faces, animals, things, a view.
 */
final class SamplePhotos {
    private static final String PREFIX = "sample:";
    private static final List<Sample> ALL =
            List.of(
                    new Sample("portrait", 512, 512),
                    new Sample("dogs", 852, 1280),
                    new Sample("cat", 451, 300),
                    new Sample("mountains", 1280, 960),
                    new Sample("coffee", 600, 400));

    private record Sample(String name, int width, int height) {
        private TestPhoto photo() {
            return new TestPhoto(
                    PREFIX + name, false, "/admin/samples/" + name + ".jpg", width, height);
        }
    }

    private SamplePhotos() {}

    static List<TestPhoto> all() {
        return ALL.stream().map(Sample::photo).toList();
    }

    static Optional<byte[]> content(String id) {
        return ALL.stream()
                .filter(sample -> id.equals(PREFIX + sample.name()))
                .findFirst()
                .map(sample -> read("/META-INF/resources/admin/samples/" + sample.name() + ".jpg"));
    }

    private static byte[] read(String resource) {
        try (InputStream file = SamplePhotos.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
