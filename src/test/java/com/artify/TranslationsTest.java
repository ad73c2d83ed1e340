package com.artify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the program's texts against the code that shows them. */
class TranslationsTest {
    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Path ENGLISH = FOLDER.resolve("translations.properties");
    private static final Path CODE = Path.of("src/main/java");

    private static final Pattern TRANSLATED = Pattern.compile("getTranslation\\(\\s*\"([^\"]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9._-]*)\"");
    private static final Pattern DEED = Pattern.compile("new Deed\\(\\s*\"([a-z][a-z.-]*[a-z])\",");
    private static final Pattern KEY = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9_-]+){1,4}");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    @Test
    void everyKeyThatTheCodeAsksForExists() throws IOException {
        Set<String> keys = keys(ENGLISH);
        Set<String> areas = new TreeSet<>();
        keys.forEach(key -> areas.add(area(key)));
        Set<String> asked = matches(TRANSLATED);
        matches(LITERAL).stream()
                .filter(KEY.asMatchPredicate())
                .filter(literal -> areas.contains(area(literal)))
                .forEach(asked::add);
        // A literal that ends in a dot is only the beginning of a key.
        asked.removeIf(key -> key.endsWith("."));
        assertThat(keys).isNotEmpty().containsAll(asked);
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> literals = matches(LITERAL);
        assertThat(keys(ENGLISH)).allMatch(key -> isUsed(key, literals), "used in the code");
    }

    @Test
    void everyDeedReadsInTheLog() throws IOException {
        Set<String> deeds = matches(DEED);
        assertThat(deeds).isNotEmpty();
        assertThat(keys(ENGLISH))
                .containsAll(deeds.stream().map(deed -> "activity." + deed).toList());
    }

    /** The log writes the person before it. */
    @Test
    void everyDeedContinuesASentence() throws IOException {
        Set<String> deeds = matches(DEED);
        for (Path file : languages()) {
            Properties texts = read(file);
            assertThat(deeds)
                    .as(file.toString())
                    .allMatch(deed ->
                            Character.isLowerCase(texts.getProperty("activity." + deed).charAt(0)));
        }
    }

    @Test
    void keysNameFeatureAreaAndText() throws IOException {
        assertThat(keys(ENGLISH)).isNotEmpty().allMatch(KEY.asMatchPredicate());
    }

    @Test
    void everyLanguageHasTheSameKeysWithTheSameArguments() throws IOException {
        Properties english = read(ENGLISH);
        for (Path file : languages()) {
            Properties other = read(file);
            assertThat(other.stringPropertyNames())
                    .as(file.toString())
                    .isEqualTo(english.stringPropertyNames());
            for (String key : english.stringPropertyNames()) {
                assertThat(arguments(other.getProperty(key)))
                        .as(file + " " + key)
                        .isEqualTo(arguments(english.getProperty(key)));
            }
        }
    }

    @Test
    void englishGermanAndFrenchAreThere() throws IOException {
        assertThat(languages())
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "translations.properties",
                        "translations_de.properties",
                        "translations_fr.properties");
    }

    /** A single straight apostrophe would swallow the arguments behind it. */
    @Test
    void argumentsAreFilledIn() throws IOException {
        Object[] values = {61, 62, 63, 64, 65, 66};
        for (Path file : languages()) {
            read(file)
                    .forEach((key, text) -> {
                        Set<String> arguments = arguments(text.toString());
                        if (!arguments.isEmpty()) {
                            assertThat(MessageFormat.format(text.toString(), values))
                                    .as(file + " " + key)
                                    .contains(
                                            arguments.stream()
                                                    .map(n -> "6" + (1 + Integer.parseInt(n)))
                                                    .toList());
                        }
                    });
        }
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (Path file : languages()) {
            assertThat(Files.readAllLines(file).stream().filter(line -> line.contains("=")))
                    .as(file.toString())
                    .extracting(line -> line.substring(0, line.indexOf('=')))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void noTextIsEmpty() throws IOException {
        for (Path file : languages()) {
            assertThat(read(file))
                    .as(file.toString())
                    .allSatisfy((key, text) -> {
                        assertThat(text.toString()).as(key.toString()).isNotBlank();
                    });
        }
    }

    /** As a whole, or by the beginning that a name is put behind: "generation.status." + status. */
    private static boolean isUsed(String key, Set<String> literals) {
        if (literals.contains(key)) {
            return true;
        }
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            if (literals.contains(key.substring(0, dot + 1))) {
                return true;
            }
        }
        return false;
    }

    /** A key's feature and area: "generation.failure" of generation.failure.refused. */
    private static String area(String key) {
        int end = key.indexOf('.', key.indexOf('.') + 1);
        return end < 0 ? key : key.substring(0, end);
    }

    private static Set<String> matches(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        for (String source : sources()) {
            pattern.matcher(source).results().map(match -> match.group(1)).forEach(found::add);
        }
        return found;
    }

    private static Set<String> arguments(String text) {
        Matcher matcher = ARGUMENT.matcher(text);
        return new TreeSet<>(matcher.results().map((MatchResult found) -> found.group(1)).toList());
    }

    private static Set<String> keys(Path file) throws IOException {
        return new TreeSet<>(read(file).stringPropertyNames());
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }

    private static List<Path> languages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".properties")).sorted().toList();
        }
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TranslationsTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
