package com.artify.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the theme app extension's files against Shopify's limits and against each other. */
class WidgetFilesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path EXTENSION = Path.of("frontend/storefront");
    private static final String SCRIPT = source("artify-block.js");
    private static final String BLOCK = text("blocks/artify.liquid");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\bdata-([a-z-]+)=\"");

    /** Keys that the script puts together from a code. */
    private static final Pattern BY_CODE = Pattern.compile("(error|warning)_\\w+");

    @Test
    void theScriptsAreWithinShopifysTenThousandBytes() throws IOException {
        assertThat(packed("artify.js") + packed("artify-block.js") + packed("artify-cart.js"))
                .isLessThan(10_000);
        assertThat(text("assets/artify.css").length()).isLessThan(100_000);
    }

    @Test
    void theExtensionIsTheOneThatPassedShopifysThemeCheck() throws IOException {
        Map<String, String> passed = new TreeMap<>();
        for (String line : Files.readAllLines(EXTENSION.resolve("checked.txt"))) {
            passed.put(line.substring(66), line.substring(0, 64));
        }
        Map<String, String> now = new TreeMap<>();
        for (String root : List.of("check.mjs", ".theme-check.yml", "source", "extensions")) {
            try (Stream<Path> files = Files.walk(EXTENSION.resolve(root))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    now.put(EXTENSION.relativize(file).toString(), sha256(file));
                }
            }
        }
        assertThat(now).as("run ./artify storefront").isEqualTo(passed);
    }

    @Test
    void theAppIsDeclaredWithTheWebhooksItListensTo() {
        String declared = read(EXTENSION.resolve("shopify.app.toml"));
        assertThat(declared).contains("\"customers/redact\"", "\"shop/redact\"", "[app_proxy]");
        for (String topic :
                List.of("orders/paid", "orders/updated", "products/update", "app/uninstalled")) {
            assertThat(declared).contains("\"" + topic + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr"})
    void everyLanguageHasTheSameTextsWithTheSameGaps(String language) {
        JsonNode english = locale("en.default");
        JsonNode other = locale(language);
        assertThat(Set.copyOf(other.propertyNames()))
                .isEqualTo(Set.copyOf(english.propertyNames()));
        for (String key : english.propertyNames()) {
            assertThat(other.get(key).asString()).as(key).isNotBlank();
            assertThat(gaps(other.get(key).asString()))
                    .as(key)
                    .isEqualTo(gaps(english.get(key).asString()));
        }
    }

    @Test
    void theBlockHandsEveryTextToTheScript() {
        Matcher keys = Pattern.compile("assign keys = '([^']+)'").matcher(BLOCK);
        assertThat(keys.find()).isTrue();
        assertThat(List.of(keys.group(1).split(",")))
                .containsExactlyElementsOf(locale("en.default").propertyNames());
    }

    @Test
    void theScriptAsksForNoOtherTextsAndForAll() {
        Set<String> keys = new TreeSet<>(locale("en.default").propertyNames());
        Set<String> asked = found(Pattern.compile("\\bt\\('([a-z_]+)'"), SCRIPT);
        assertThat(keys).containsAll(asked);
        keys.removeIf(key -> BY_CODE.matcher(key).matches());
        assertThat(keys).allMatch(key -> SCRIPT.contains("'" + key + "'"), "used in the script");
    }

    @Test
    void theDemoRendersTheSameAttributesAsTheBlock() {
        StandInCatalogue catalogue = StandInCatalogue.read();
        String demo =
                new DemoStoreBlock(JSON, catalogue).render(catalogue.products().getFirst(), "en");
        assertThat(found(ATTRIBUTE, demo)).isEqualTo(found(ATTRIBUTE, BLOCK));
        assertThat(found(Pattern.compile("class=\"([^\"]+)"), demo))
                .isEqualTo(found(Pattern.compile("class=\"([^\"]+)"), BLOCK));
    }

    @Test
    void theDemoSpeaksTheLanguageThatIsAskedFor() {
        StandInCatalogue catalogue = StandInCatalogue.read();
        DemoStoreBlock block = new DemoStoreBlock(JSON, catalogue);
        assertThat(block.render(catalogue.products().getFirst(), "de")).contains("Foto auswählen");
        assertThat(block.render(catalogue.products().getFirst(), "../x"))
                .contains("Choose a photo");
    }

    @Test
    void theBlocksSchemaIsAnAppBlockForSections() {
        String schema =
                BLOCK.substring(
                        BLOCK.indexOf("{% schema %}") + "{% schema %}".length(),
                        BLOCK.indexOf("{% endschema %}"));
        Map<?, ?> parsed = JSON.readValue(schema, Map.class);
        assertThat(parsed.get("target")).isEqualTo("section");
        assertThat(parsed.get("javascript")).isEqualTo("artify.js");
        assertThat(parsed.get("stylesheet")).isEqualTo("artify.css");
    }

    private static Set<String> gaps(String text) {
        return found(Pattern.compile("\\{(\\w+)}"), text);
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .forEach(found::add);
        return new LinkedHashSet<>(found);
    }

    private static JsonNode locale(String language) {
        return JSON.readTree(text("locales/" + language + ".json")).required("artify");
    }

    private static int packed(String asset) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(DemoResources.bytes("storefront/assets/" + asset));
        }
        return packed.size();
    }

    private static String sha256(Path file) throws IOException {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String source(String name) {
        return read(EXTENSION.resolve("source").resolve(name));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String path) {
        return new String(DemoResources.bytes("storefront/" + path), UTF_8);
    }
}
