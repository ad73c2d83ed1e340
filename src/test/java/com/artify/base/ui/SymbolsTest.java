package com.artify.base.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sprite has the icons that pages show, and no others. */
class SymbolsTest {
    private static final Pattern DRAWN = Pattern.compile("<symbol id=\"([^\"]+)\"");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z0-9-]+)\"");
    private static final Pattern SHOWN =
            Pattern.compile("(?:Symbol\\(|symbol\\(|icon = )\"([a-z0-9-]+)\"(?!\\.)");

    @Test
    void everyIconThatIsShownIsInTheSpriteAndNoOther() throws IOException {
        Set<String> sprite = names(DRAWN, sprite());
        String sources = sources();

        assertThat(sprite).containsAll(names(SHOWN, sources));
        assertThat(names(QUOTED, sources)).containsAll(sprite);
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sprite() throws IOException {
        return Files.readString(
                Path.of("src/main/resources/META-INF/resources/admin/icons/icons.svg"));
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(SymbolsTest::text)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
