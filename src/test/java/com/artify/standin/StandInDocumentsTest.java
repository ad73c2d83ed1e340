package com.artify.standin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.artify.standin.StandInProduct.Option;
import com.artify.standin.StandInProduct.Variant;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The app's own documents over the stand-in's Admin API. */
class StandInDocumentsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ORDER = "gid://shopify/Order/9";
    private static final String PRODUCT = "gid://shopify/Product/7";
    private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");

    /** What documents are asked with that do not go without, or that ask for nothing else. */
    private static final Map<String, Map<String, ?>> VARIABLES =
            Map.ofEntries(
                    entry("catalog/products", Map.of("first", 10, "query", "poster*")),
                    entry("catalog/product", Map.of("first", 10, "id", PRODUCT)),
                    entry("catalog/products-changed", Map.of("query", "updated_at:>'" + NOW + "'")),
                    entry("catalog/products-present", Map.of("ids", List.of(PRODUCT))),
                    entry(
                            "catalog/bulk-start",
                            Map.of("query", "{ products { edges { node { id } } } }")),
                    entry("catalog/bulk-state", Map.of("id", "gid://shopify/BulkOperation/1")),
                    entry("catalog/options-create", ofProduct("options", List.of())),
                    entry("catalog/option-update", option("A2")),
                    entry("catalog/variants-create", ofProduct("variants", List.of())),
                    entry("catalog/variants-update", ofProduct("variants", List.of())),
                    entry("catalog/variants-delete", ofProduct("variants", List.of())),
                    entry("order/order", Map.of("id", ORDER)),
                    entry("order/order-note", Map.of("id", ORDER)),
                    entry("order/order-mark", mark(ORDER)),
                    entry("order/orders-changed", Map.of("query", "updated_at:>'" + NOW + "'")));

    private final StandInShopify shopify =
            new StandInShopify(
                    new StandInApp("client", "secret", "http://localhost", List.of()),
                    Clock.fixed(NOW, ZoneOffset.UTC));
    private final StandInShop shop =
            shopify.open(
                    "a-shop.myshopify.com",
                    List.of(new StandInStaff(1, "Ada", "Owner", "ada@shop.example", true, "en")));

    StandInDocumentsTest() {
        shop.put(
                new StandInProduct(
                        7,
                        "poster",
                        "Poster",
                        "Art",
                        null,
                        NOW,
                        List.of(new Option(1, "Size", List.of("A4"))),
                        List.of(new Variant(71, List.of("A4"), "19.90", null, "P-A4"))));
        shop.put(
                new StandInOrder(
                        9,
                        "#1009",
                        "EUR",
                        "39.80",
                        "PAID",
                        NOW,
                        NOW,
                        null,
                        "Please hurry",
                        List.of("vip"),
                        List.of(
                                new StandInOrder.Line(
                                        91,
                                        7,
                                        71,
                                        "Poster",
                                        "P-A4",
                                        2,
                                        1,
                                        "19.90",
                                        Map.of("_artify", "job-1")))));
    }

    @Test
    void everyDocumentOfTheAppIsAnswered() throws IOException {
        for (String document : documents()) {
            ask(document, VARIABLES.getOrDefault(document, Map.of()));
        }
    }

    /** All files there are, so that no new one is forgotten. */
    private static List<String> documents() throws IOException {
        Resource[] files =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath:graphql/**/*.graphql");
        List<String> names = new ArrayList<>();
        for (Resource file : files) {
            String path = file.getURL().getPath();
            names.add(path.replaceFirst(".*/graphql/", "").replace(".graphql", ""));
        }
        assertThat(names).contains("shopify/shop-facts", "billing/app-billing");
        return names;
    }

    @Test
    void productsAreFoundAgainByTheirIds() throws IOException {
        JsonNode nodes =
                ask(
                                "catalog/products-present",
                                Map.of("ids", List.of("gid://shopify/Product/8", PRODUCT)))
                        .path("nodes");
        assertThat(nodes.path(0).isNull()).isTrue();
        assertThat(nodes.path(1).path("id").asString()).isEqualTo(PRODUCT);
    }

    @Test
    void allProductsAreHadInOneFile() throws IOException {
        String query =
                new ClassPathResource("graphql/catalog/bulk-products.graphql")
                        .getContentAsString(UTF_8);
        String id =
                ask("catalog/bulk-start", Map.of("query", query))
                        .path("bulkOperationRunQuery")
                        .path("bulkOperation")
                        .path("id")
                        .asString();
        JsonNode done = ask("catalog/bulk-state", Map.of("id", id)).path("bulkOperation");
        assertThat(done.path("status").asString()).isEqualTo("COMPLETED");
        assertThat(done.path("rootObjectCount").asInt()).isEqualTo(1);
        assertThat(done.path("url").asString()).isEqualTo("/shop/bulk/1.jsonl");
        assertThat(JSON.readTree(shop.bulk().file(1).orElseThrow()).path("handle").asString())
                .isEqualTo("poster");
    }

    @Test
    void everyInputOfVariantsIsAnswered() throws IOException {
        Map<String, Object> a3 =
                Map.of(
                        "price",
                        "29.90",
                        "optionValues",
                        List.of(Map.of("optionName", "Size", "name", "A3")));
        JsonNode made =
                ask("catalog/variants-create", Map.of("product", PRODUCT, "variants", List.of(a3)));
        JsonNode ids = made.path("productVariantsBulkCreate").path("productVariants");
        String id = ids.path(0).path("id").asString();
        ask(
                "catalog/variants-update",
                Map.of(
                        "product",
                        PRODUCT,
                        "variants",
                        List.of(Map.of("id", id, "price", "31.00"))));
        assertThat(shop.product(7).orElseThrow().variants().getLast().price()).isEqualTo("31.00");
        ask("catalog/variants-delete", Map.of("product", PRODUCT, "variants", List.of(id)));
        assertThat(shop.product(7).orElseThrow().variants()).hasSize(1);
        ask("catalog/option-update", option("A2"));
        ask(
                "catalog/options-create",
                Map.of(
                        "product",
                        PRODUCT,
                        "options",
                        List.of(
                                Map.of(
                                        "name",
                                        "Paper",
                                        "values",
                                        List.of(Map.of("name", "Matt"))))));
        assertThat(shop.product(7).orElseThrow().options()).hasSize(2);
    }

    @Test
    void ordersAreReadWithTheirLines() throws IOException {
        JsonNode line =
                ask("order/order", Map.of("id", ORDER))
                        .path("order")
                        .path("lineItems")
                        .path("nodes")
                        .path(0);
        assertThat(line.path("currentQuantity").asInt()).isEqualTo(1);
        assertThat(line.path("customAttributes").path(0).path("value").asString())
                .isEqualTo("job-1");
        assertThat(changedSince("2026-11-01T09:59:59Z").size()).isEqualTo(1);
        assertThat(changedSince("2026-11-01T10:00:00Z").size()).isZero();
    }

    @Test
    void ordersAreMarkedWithTagsNoteAndFiles() throws IOException {
        ask("order/order-mark", mark(ORDER));
        assertThat(shop.order(9).orElseThrow().tags()).containsExactly("vip", "printed");
        assertThat(
                        ask("order/order-note", Map.of("id", ORDER))
                                .path("order")
                                .path("note")
                                .asString())
                .isEqualTo("Ready");
        assertThat(shop.metafield(ORDER, "artify.files")).contains("[]");

        JsonNode refused = ask("order/order-mark", mark("gid://shopify/Order/10"));
        assertThat(refused)
                .allSatisfy(payload -> assertThat(payload.path("userErrors").size()).isEqualTo(1));
    }

    @Test
    void thePlanOfTheShopIsTold() throws IOException {
        shop.subscribe("Studio", 14);
        JsonNode installed = ask("billing/app-billing", Map.of()).path("currentAppInstallation");
        JsonNode active = installed.path("activeSubscriptions");
        assertThat(active.path(0).path("name").asString()).isEqualTo("Studio");
        assertThat(active.path(0).path("trialDays").asInt()).isEqualTo(14);

        shop.subscribe("Press", 0);
        installed = ask("billing/app-billing", Map.of()).path("currentAppInstallation");
        assertThat(installed.path("activeSubscriptions").size()).isEqualTo(1);
        JsonNode last = installed.path("allSubscriptions").path("nodes").path(0);
        assertThat(last.path("name").asString()).isEqualTo("Press");
        assertThat(last.path("status").asString()).isEqualTo("ACTIVE");

        shop.unsubscribe();
        installed = ask("billing/app-billing", Map.of()).path("currentAppInstallation");
        assertThat(installed.path("activeSubscriptions").size()).isZero();
        last = installed.path("allSubscriptions").path("nodes").path(0);
        assertThat(last.path("status").asString()).isEqualTo("CANCELLED");
    }

    private static Map<String, Object> ofProduct(String input, List<?> values) {
        return Map.of("product", PRODUCT, input, values);
    }

    private static Map<String, Object> option(String value) {
        return Map.of(
                "product", PRODUCT,
                "option", Map.of("id", "gid://shopify/ProductOption/1"),
                "values", List.of(Map.of("name", value)));
    }

    private static Map<String, Object> mark(String order) {
        return Map.of(
                "id", order,
                "tags", List.of("printed"),
                "input", Map.of("id", order, "note", "Ready"),
                "files",
                        List.of(
                                Map.of(
                                        "ownerId", order,
                                        "namespace", "artify",
                                        "key", "files",
                                        "type", "json",
                                        "value", "[]")));
    }

    private JsonNode changedSince(String time) throws IOException {
        return ask("order/orders-changed", Map.of("query", "updated_at:>'" + time + "'"))
                .path("orders")
                .path("nodes");
    }

    private JsonNode ask(String document, Map<String, ?> variables) throws IOException {
        String query =
                new ClassPathResource("graphql/" + document + ".graphql").getContentAsString(UTF_8);
        byte[] body = JSON.writeValueAsBytes(Map.of("query", query, "variables", variables));
        JsonNode answer =
                JSON.readTree(
                        new AdminDoor(shopify)
                                .answer(shop, shop.tokens().exchange().access(), body, "/shop")
                                .body());
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        assertThat(shopify.misses()).isEmpty();
        return answer.path("data");
    }
}
