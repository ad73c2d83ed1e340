package com.artify.standin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.artify.standin.StandInProduct.Option;
import com.artify.standin.StandInProduct.Variant;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The stand-in's Admin API over the real schema. */
class StandInAdminApiTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String GID = "gid://shopify/Product/7";
    private static final String CREATE =
            """
            mutation C($v: [ProductVariantsBulkInput!]!) {
              productVariantsBulkCreate(productId: "gid://shopify/Product/7", variants: $v) {
                productVariants { id title }
                userErrors { field code message }
              }
            }
            """;

    private final StandInShopify shopify =
            new StandInShopify(
                    new StandInApp("client", "secret", "http://localhost", List.of()),
                    Clock.fixed(Instant.parse("2026-11-01T10:00:00Z"), ZoneOffset.UTC));
    private final StandInShop shop =
            shopify.open(
                    "a-shop.myshopify.com",
                    List.of(new StandInStaff(1, "Ada", "Owner", "ada@shop.example", true, "en")));
    private final AdminDoor door = new AdminDoor(shopify);
    private String token = shop.tokens().exchange().access();

    StandInAdminApiTest() {
        shop.put(
                new StandInProduct(
                        7,
                        "poster",
                        "Poster",
                        "Art",
                        null,
                        Instant.EPOCH,
                        List.of(new Option(1, "Size", List.of("A4", "A3"))),
                        List.of(
                                new Variant(71, List.of("A4"), "19.90", null, "P-A4"),
                                new Variant(72, List.of("A3"), "29.90", null, null))));
    }

    @Test
    void productsAreReadPageByPage() {
        JsonNode product =
                ask(
                                """
                                query P($id: ID!) {
                                  shop { currencyCode }
                                  product(id: $id) {
                                    title updatedAt variantsCount { count }
                                    featuredMedia { preview { image { url } } }
                                    options { id name optionValues { name } }
                                    variants(first: 1) {
                                      nodes { id price sku position selectedOptions { name value } }
                                      pageInfo { hasNextPage endCursor }
                                    }
                                  }
                                }
                                """,
                                Map.of("id", GID))
                        .path("data")
                        .path("product");

        assertThat(product.path("title").asString()).isEqualTo("Poster");
        assertThat(product.path("updatedAt").asString()).isEqualTo("2026-11-01T10:00:00Z");
        JsonNode variants = product.path("variants");
        assertThat(variants.path("nodes").size()).isEqualTo(1);
        assertThat(variants.path("nodes").path(0).path("price").asString()).isEqualTo("19.90");
        assertThat(variants.path("pageInfo").path("endCursor").asString()).isEqualTo("1");
        assertThat(shopify.misses()).isEmpty();
    }

    @Test
    void variantsAreCreatedTogetherOrNotAtAll() {
        JsonNode refused = ask(CREATE, Map.of("v", List.of(draft("A2"), draft("a4"))));
        JsonNode error = payload(refused).path("userErrors").path(0);
        assertThat(error.path("code").asString()).isEqualTo("VARIANT_ALREADY_EXISTS");
        assertThat(error.path("field").path(1).asString()).isEqualTo("1");
        assertThat(shop.product(7).orElseThrow().variants()).hasSize(2);

        JsonNode done = ask(CREATE, Map.of("v", List.of(draft("A2"), draft("A1"))));
        assertThat(payload(done).path("productVariants").size()).isEqualTo(2);
        assertThat(shop.product(7).orElseThrow().options().getFirst().values())
                .containsExactly("A4", "A3", "A2", "A1");
    }

    @Test
    void theBucketEmptiesAndFillsAgain() {
        String query = "{ products(first: 250) { nodes { id options { name } } } }";
        for (int i = 0; i < 2; i++) {
            assertThat(ask(query, Map.of()).has("errors")).isFalse();
        }
        JsonNode dear = ask("{ products(first: 250) { nodes { id } } }", Map.of());
        shopify.fail(new Faults(0, 0, 0, false, 0, false, true, null, null));
        JsonNode throttled = ask("{ products(first: 250) { nodes { id } } }", Map.of());
        assertThat(code(throttled)).isEqualTo("THROTTLED");
        assertThat(throttled.has("data")).isFalse();
        assertThat(cost(throttled).path("requestedQueryCost").asInt()).isEqualTo(252);

        shopify.fail(Faults.NONE);
        shopify.forward(Duration.ofSeconds(3));
        assertThat(ask("{ products(first: 250) { nodes { id } } }", Map.of()).has("data")).isTrue();
        assertThat(cost(dear).path("throttleStatus").path("restoreRate").asInt()).isEqualTo(100);
    }

    @Test
    void pointsThatAQueryDidNotNeedAreGivenBack() {
        JsonNode cost =
                cost(
                        ask(
                                "{ products(first: 100) {"
                                        + " nodes { id variants(first: 2) { nodes { id } } } } }",
                                Map.of()));
        assertThat(cost.path("requestedQueryCost").asInt()).isEqualTo(502);
        assertThat(cost.path("actualQueryCost").asInt()).isEqualTo(7);
        assertThat(cost.path("throttleStatus").path("currentlyAvailable").asInt()).isEqualTo(1993);
    }

    @Test
    void whatItDoesNotKnowFailsLoudly() {
        assertThat(code(ask("{ shop { taxesIncluded } }", Map.of())))
                .isEqualTo("INTERNAL_SERVER_ERROR");
        assertThat(shopify.misses()).containsExactly("Shop.taxesIncluded");
        assertThat(code(ask("{ shop { nonsense } }", Map.of()))).isEqualTo("undefinedField");
        assertThat(code(ask("{ shop ", Map.of()))).isEqualTo("PARSE_ERROR");
    }

    @Test
    void itDeniesAccessOnDemand() {
        shopify.fail(new Faults(0, 0, 0, false, 0, false, false, "products", null));
        assertThat(code(ask("{ products(first: 1) { nodes { id } } }", Map.of())))
                .isEqualTo("ACCESS_DENIED");

        token = "shpat_wrong";
        assertThat(reply("{ shop { name } }", Map.of()).status()).isEqualTo(401);
    }

    @Test
    void moreThan250InputsAreTooMany() {
        List<Map<String, Object>> many =
                IntStream.range(0, 251).mapToObj(i -> draft("x" + i)).toList();
        assertThat(code(ask(CREATE, Map.of("v", many)))).isEqualTo("MAX_INPUT_SIZE_EXCEEDED");
    }

    private static Map<String, Object> draft(String size) {
        return Map.of(
                "price",
                "9.90",
                "optionValues",
                List.of(Map.of("optionName", "Size", "name", size)));
    }

    private static JsonNode payload(JsonNode answer) {
        return answer.path("data").path("productVariantsBulkCreate");
    }

    private static JsonNode cost(JsonNode answer) {
        return answer.path("extensions").path("cost");
    }

    private static String code(JsonNode answer) {
        return answer.path("errors").path(0).path("extensions").path("code").asString("");
    }

    private JsonNode ask(String query, Map<String, ?> variables) {
        return JSON.readTree(reply(query, variables).body());
    }

    private Reply reply(String query, Map<String, ?> variables) {
        String body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
        return door.answer(shop, token, body.getBytes(UTF_8), "");
    }
}
