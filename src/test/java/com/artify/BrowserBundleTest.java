package com.artify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The committed bundle of the browser's code: {@code ./artify bundle} makes it anew. */
class BrowserBundleTest {
    private static final Path BUNDLE = Path.of("src/main/bundles/prod.bundle");
    private static final Path FRONTEND = Path.of("frontend");

    private static final Pattern ENTRY_SCRIPT =
            Pattern.compile("webapp/VAADIN/build/indexhtml-[^/]+\\.js");
    private static final Pattern COMMERCIAL =
            Pattern.compile(
                    "@vaadin/(board|charts|cookie-consent|crud|dashboard|grid-pro|map"
                            + "|rich-text-editor|spreadsheet)");

    @Test
    void itIsMadeFromTheSourcesBesideIt() throws IOException {
        Map<String, String> bundled = new TreeMap<>();
        stats().get("frontendHashes")
                .properties()
                .forEach(entry -> bundled.put(entry.getKey(), entry.getValue().asString()));
        assertThat(sources()).isNotEmpty();
        for (Path source : sources()) {
            String name = FRONTEND.relativize(source).toString().replace('\\', '/');
            if (bundled.containsKey(name)) {
                assertThat(bundled).as("./artify bundle").containsEntry(name, hash(source));
            }
        }
    }

    @Test
    void itHoldsNoCommercialComponent() throws IOException {
        JsonNode stats = stats();
        assertThat(stats.get("cvdlModules")).isEmpty();
        assertThat(stats.get("npmModules").propertyNames())
                .isNotEmpty()
                .noneMatch(COMMERCIAL.asMatchPredicate());
    }

    @Test
    void itHoldsNothingOfEarlierBuilds() throws IOException {
        try (ZipFile zip = new ZipFile(BUNDLE.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .filteredOn(ENTRY_SCRIPT.asMatchPredicate())
                    .hasSize(1);
        }
    }

    private static JsonNode stats() throws IOException {
        try (ZipFile zip = new ZipFile(BUNDLE.toFile())) {
            ZipEntry entry = zip.getEntry("config/stats.json");
            try (InputStream content = zip.getInputStream(entry)) {
                return JsonMapper.shared().readTree(content);
            }
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(FRONTEND)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith("frontend/generated"))
                    .filter(file -> !file.startsWith("frontend/storefront"))
                    .toList();
        }
    }

    /** As Vaadin hashes a source: SHA-256 of its text with Unix line ends. */
    private static String hash(Path source) throws IOException {
        try {
            byte[] text =
                    Files.readString(source).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
