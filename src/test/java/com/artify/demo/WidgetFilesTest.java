package com.artify.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the theme app extension's files against Shopify's limits and against each other. */
class WidgetFilesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SCRIPT = text("assets/artify.js");
    private static final String BLOCK = text("blocks/artify.liquid");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\bdata-([a-z-]+)=\"");

    /** Keys that the script puts together from a code. */
    private static final Pattern BY_CODE = Pattern.compile("(error|warning)_\\w+");

    @Test
    void theScriptIsWithinShopifysTenThousandBytes() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(SCRIPT.getBytes(UTF_8));
        }
        assertThat(packed.size()).isLessThan(10_000);
        assertThat(text("assets/artify.css").length()).isLessThan(100_000);
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

    private static String text(String path) {
        return new String(DemoResources.bytes("storefront/" + path), UTF_8);
    }
}
