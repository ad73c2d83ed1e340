package com.artify.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.base.jobs.Jobs;
import com.artify.catalog.Product;
import com.artify.catalog.ProductFacts;
import com.artify.catalog.ProductNews;
import com.artify.catalog.Products;
import com.artify.catalog.StorePage;
import com.artify.catalog.StoreResult;
import com.artify.catalog.StoreSearch;
import com.artify.catalog.store.ImportState.Status;
import com.artify.shop.Shops;
import com.artify.shopify.admin.AdminApi;
import com.artify.shopify.admin.AdminServer;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Taking a shop's catalogue over and keeping it true, alike on every database. */
@ArtifyTest
abstract class CatalogueImportContract {
    private static final StoreSearch ALL = new StoreSearch("", null, 200);
    private static final String CHANGED = "2026-11-20T10:00:00Z";

    @Autowired private ShopFixture fixture;
    @Autowired private Shops shops;
    @Autowired private Products products;
    @Autowired private StoreProducts stored;
    @Autowired private ImportTable table;
    @Autowired private Jobs jobs;
    @Autowired private Changes changes;
    @Autowired private TransactionTemplate transaction;

    private final AdminServer server = new AdminServer();
    private final Set<Long> inShopify = new TreeSet<>();
    private final List<ProductNews> news = new ArrayList<>();
    private String bulk = "COMPLETED";
    private String changed = CHANGED;
    private ShopDomain shop;
    private CatalogueImport importing;

    @BeforeEach
    void connect() {
        shop = fixture.emptyShop();
        AdminApi api = server.otherwise(this::answer).api();
        importing =
                new CatalogueImport(
                        new ShopifyStore(api),
                        new BulkExport(api, StoreConfiguration.files()),
                        stored,
                        table,
                        jobs,
                        changes,
                        transaction,
                        Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aSmallCatalogueIsReadPageByPage() {
        shopifyHas(1, 120);

        run();

        assertThat(state().status()).isEqualTo(Status.DONE);
        assertThat(state().taken()).isEqualTo(120);
        assertThat(stored.page(shop, ALL).entries()).hasSize(120);
        assertThat(server.asked())
                .extracting(AdminServer.Request::operation)
                .containsOnly("ProductsCount", "Products");
    }

    @Test
    void aLargeCatalogueIsReadFromShopifysFileOnceItIsThere() {
        shopifyHas(1, 3000);
        bulk = "RUNNING";
        run();
        assertThat(state().status()).isEqualTo(Status.RUNNING);
        assertThat(state().taken()).as("as far as Shopify is").isEqualTo(17);
        assertThat(state().expected()).isEqualTo(3000);

        bulk = "COMPLETED";
        run();

        assertThat(state().status()).isEqualTo(Status.DONE);
        assertThat(state().taken()).isEqualTo(3000);
        StorePage page = stored.page(shop, new StoreSearch("poster 299", null, 5));
        assertThat(page.entries())
                .extracting(StorePage.Entry::title)
                .containsExactly(
                        "Poster 299", "Poster 2990", "Poster 2991", "Poster 2992", "Poster 2993");
        assertThat(stored.page(shop, new StoreSearch("poster 299", page.next(), 50)).entries())
                .hasSize(6);
        assertThat(stored.page(fixture.emptyShop(), ALL).entries()).isEmpty();
    }

    @Test
    void aFileThatShopifyCouldNotWriteIsMadeUpForByPages() {
        shopifyHas(1, 300);
        bulk = "FAILED";

        run();

        assertThat(state().status()).isEqualTo(Status.DONE);
        assertThat(state().taken()).isEqualTo(300);
    }

    @Test
    void anImportThatWasInterruptedGoesOnWhereItWas() {
        shopifyHas(1, 600);
        bulk = "REFUSED";
        server.otherwise(body ->
                body.path("variables").path("after").asString("").equals("500")
                        ? "<html>"
                        : answer(body));
        assertThatThrownBy(this::run).isInstanceOf(IllegalStateException.class);
        assertThat(state().taken()).isEqualTo(500);
        assertThat(state().status()).isEqualTo(Status.RUNNING);
        int before = server.asked().size();

        server.otherwise(this::answer);
        run();

        assertThat(state().status()).isEqualTo(Status.DONE);
        assertThat(state().taken()).isEqualTo(600);
        assertThat(server.asked()).hasSize(before + 1);
    }

    @Test
    void whatShopifyRefusesIsKeptForTheMerchant() {
        server.answering(
                200,
                """
                {"errors":[{"message":"no scope","extensions":{"code":"ACCESS_DENIED"}}]}
                """);

        run();

        assertThat(state().status()).isEqualTo(Status.FAILED);
        assertThat(state().problem()).contains("no scope");
    }

    @Test
    void reconcilingFindsWhatWebhooksLost() {
        shopifyHas(1, 4);
        run();
        Product kept = enabled(1, CHANGED);
        Product stale = enabled(2, "2026-11-01T10:00:00Z");
        Product deleted = enabled(3, CHANGED);
        inShopify.removeAll(Set.of(3L, 4L));
        inShopify.add(5L);

        reconciliation().reconcile(shop);

        assertThat(news)
                .extracting(ProductNews::shopifyProductId)
                .contains(stale.shopifyProductId(), deleted.shopifyProductId(), 5L)
                .doesNotContain(kept.shopifyProductId());
        assertThat(stored.page(shop, ALL).entries())
                .extracting(StorePage.Entry::id)
                .containsExactly(1L, 2L, 5L);
        assertThat(state().heardUntil()).isEqualTo(state().started());
        changed = "2036-11-20T10:00:00Z";
        reconciliation().reconcile(shop);
        assertThat(state().heardUntil()).isEqualTo(changed);
        assertThat(
                        server.asked().stream()
                                .filter(each -> each.operation().equals("ProductsChanged"))
                                .map(each -> each.variables().path("query").asString())
                                .toList())
                .allMatch(query -> query.startsWith("updated_at:>='2"));
    }

    @Test
    void whileShopifyIsNotToBeReachedTheImportedCatalogueIsSearched() {
        shopifyHas(1, 40);
        run();
        ShopCatalogue catalogue =
                new ShopCatalogue(
                        new ShopifyStore(server.api()),
                        stored,
                        table,
                        importing,
                        Clock.systemUTC());
        server.otherwise(body -> "<html>");

        StorePage first = done(catalogue.products(shop, new StoreSearch("oster", null, 30)));
        StorePage second =
                done(catalogue.products(shop, new StoreSearch("oster", first.next(), 30)));

        assertThat(first.entries()).hasSize(30);
        assertThat(second.entries()).hasSize(10);
        assertThat(second.next()).isNull();
    }

    private Product enabled(long id, String updated) {
        return products.enable(
                shop, new ProductFacts(id, "Poster " + id, "p", null, Instant.parse(updated)));
    }

    private Reconciliation reconciliation() {
        return new Reconciliation(
                shops,
                products,
                new CatalogueChanges(server.api()),
                stored,
                table,
                importing,
                event -> news.add((ProductNews) event),
                transaction,
                Clock.systemUTC());
    }

    private void run() {
        importing.run(shop.value() + "/1");
    }

    private ImportState state() {
        return table.find(shop).orElseThrow();
    }

    private void shopifyHas(long first, long last) {
        LongStream.rangeClosed(first, last).forEach(inShopify::add);
    }

    /** Shopify with the products of these ids. */
    private String answer(JsonNode body) {
        JsonNode variables = body.path("variables");
        return switch (body.path("operationName").asString()) {
            case "ProductsCount" -> data("productsCount", "{\"count\":%d}", inShopify.size());
            case "BulkStart" -> bulkStart();
            case "BulkState" ->
                    data(
                            "bulkOperation",
                            "{\"status\":\"%s\",\"rootObjectCount\":\"17\",\"url\":\"%s\"}",
                            bulk,
                            server.serving("bulk.jsonl", lines()));
            case "Products" -> page(variables, variables.path("first").asInt());
            case "ProductsChanged" -> page(variables, 100);
            default -> present(variables.path("ids"));
        };
    }

    private String bulkStart() {
        return bulk.equals("REFUSED")
                ? data(
                        "bulkOperationRunQuery",
                        "{\"userErrors\":[{\"code\":\"OPERATION_IN_PROGRESS\",\"message\":\"x\"}]}")
                : data(
                        "bulkOperationRunQuery",
                        "{\"bulkOperation\":{\"id\":\"gid://shopify/BulkOperation/1\"}}");
    }

    private String page(JsonNode variables, int first) {
        int from = Integer.parseInt(variables.path("after").asString("0"));
        List<String> page = inShopify.stream().skip(from).limit(first).map(this::product).toList();
        return data(
                "products",
                "{\"nodes\":%s,\"pageInfo\":{\"hasNextPage\":%s,\"endCursor\":\"%d\"}}",
                page,
                from + page.size() < inShopify.size(),
                from + page.size());
    }

    private String present(JsonNode ids) {
        List<String> nodes = new ArrayList<>();
        Set<Long> known = new HashSet<>(inShopify);
        for (JsonNode id : ids) {
            long number = Gids.number(id.asString());
            nodes.add(known.contains(number) ? "{\"id\":\"" + id.asString() + "\"}" : "null");
        }
        return data("nodes", "%s", nodes);
    }

    private String lines() {
        return inShopify.stream().map(this::product).collect(Collectors.joining("\n", "", "\n"));
    }

    private String product(long id) {
        return """
        {"id":"gid://shopify/Product/%d","handle":"p-%d","title":"Poster %d","productType":"",\
        "updatedAt":"%s","variantsCount":{"count":3},"featuredMedia":null}\
        """
                .formatted(id, id, id, changed);
    }

    private static String data(String field, String value, Object... parts) {
        return "{\"data\":{\"" + field + "\":" + value.formatted(parts) + "}}";
    }

    private static StorePage done(StoreResult<StorePage> result) {
        return ((StoreResult.Done<StorePage>) result).value();
    }
}
