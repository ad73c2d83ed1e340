package com.artify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever adds a model, a photo or a font says in NOTICE under which licence it comes. */
class NoticeTest {
    private static final Set<String> FOREIGN =
            Set.of("onnx", "jpg", "jpeg", "png", "webp", "ttf", "otf", "woff", "woff2", "icc");

    @Test
    void everyEmbeddedModelPhotoAndFontIsNamed() throws IOException {
        String notice = Files.readString(Path.of("NOTICE"));
        List<Path> embedded = embedded();
        assertThat(embedded).isNotEmpty();
        assertThat(embedded).allMatch(file -> isNamed(file, notice), "named in NOTICE");
    }

    /** By its own name, or by its folder written with a slash at the end. */
    private static boolean isNamed(Path file, String notice) {
        return notice.contains(file.getFileName().toString())
                || notice.contains(file.getParent().toString().replace('\\', '/') + "/");
    }

    private static List<Path> embedded() throws IOException {
        try (Stream<Path> files =
                Stream.concat(
                        Files.walk(Path.of("src/main/resources")),
                        Files.walk(Path.of("frontend")))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith("frontend/generated"))
                    .filter(file -> FOREIGN.contains(ending(file)))
                    .toList();
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
