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
import com.artify.standin.Faults;
import com.artify.standin.StandInApp;
import com.artify.standin.StandInGraphql;
import com.artify.standin.StandInProduct;
import com.artify.standin.StandInProduct.Variant;
import com.artify.standin.StandInServer;
import com.artify.standin.StandInShop;
import com.artify.standin.StandInShopify;
import com.artify.standin.StandInStaff;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Taking a shop's catalogue over and keeping it true, alike on every database. */
@ArtifyTest
abstract class CatalogueImportContract {
    private static final StoreSearch ALL = new StoreSearch("", null, 200);
    private static final Instant CHANGED = Instant.parse("2026-07-20T10:00:00Z");
    private static final String BULK =
            """
            {"data":{"bulkOperation":{"status":"%s","rootObjectCount":"17"}}}
            """;
    private static final String BUSY =
            """
            {"data":{"bulkOperationRunQuery":{"userErrors":[
              {"code":"OPERATION_IN_PROGRESS","message":"Another one is under way"}]}}}
            """;

    @Autowired private ShopFixture fixture;
    @Autowired private Shops shops;
    @Autowired private Products products;
    @Autowired private StoreProducts stored;
    @Autowired private ImportTable table;
    @Autowired private Jobs jobs;
    @Autowired private Changes changes;
    @Autowired private TransactionTemplate transaction;

    private final StandInShopify shopify =
            new StandInShopify(
                    new StandInApp("client", "secret", "http://localhost", List.of()),
                    Clock.systemUTC());
    private final StandInServer files = StandInServer.start(shopify);
    private final AdminServer server = new AdminServer();
    private final List<ProductNews> news = new ArrayList<>();
    private ShopDomain shop;
    private StandInShop inShopify;
    private StandInGraphql graphql;
    private CatalogueImport importing;

    @BeforeEach
    void connect() {
        shop = fixture.emptyShop();
        inShopify =
                shopify.open(
                        shop.value(),
                        List.of(new StandInStaff(1, "Ada", "Holm", "ada@b.example", true, "en")));
        graphql = new StandInGraphql(shopify, inShopify, files.address() + "/" + shop);
        shopify.fail(Faults.ofWebhooks(1, 0, false));
        AdminApi api = server.otherwise(graphql).api();
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
        assertThat(shopify.misses()).isEmpty();
        server.close();
        files.close();
        shopify.close();
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
        instead("BulkState", BULK.formatted("RUNNING"));
        run();
        assertThat(state().status()).isEqualTo(Status.RUNNING);
        assertThat(state().taken()).as("as far as Shopify is").isEqualTo(17);
        assertThat(state().expected()).isEqualTo(3000);

        server.otherwise(graphql);
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
        instead("BulkState", BULK.formatted("FAILED"));

        run();

        assertThat(state().status()).isEqualTo(Status.DONE);
        assertThat(state().taken()).isEqualTo(300);
    }

    @Test
    void anImportThatWasInterruptedGoesOnWhereItWas() {
        shopifyHas(1, 600);
        server.otherwise(body -> {
            boolean fifthPage = body.path("variables").path("after").asString("").equals("500");
            boolean starting = body.path("operationName").asString().equals("BulkStart");
            return starting ? BUSY : fifthPage ? "<html>" : graphql.apply(body);
        });
        assertThatThrownBy(this::run).isInstanceOf(IllegalStateException.class);
        assertThat(state().taken()).isEqualTo(500);
        assertThat(state().status()).isEqualTo(Status.RUNNING);
        int before = server.asked().size();

        server.otherwise(graphql);
        run();

        assertThat(state().status()).isEqualTo(Status.DONE);
        assertThat(state().taken()).isEqualTo(600);
        assertThat(server.asked()).hasSize(before + 1);
    }

    @Test
    void whatShopifyRefusesIsKeptForTheMerchant() {
        shopify.fail(new Faults(0, 0, 0, false, 0, false, false, "productsCount", null));

        run();

        assertThat(state().status()).isEqualTo(Status.FAILED);
        assertThat(state().problem()).contains("Access denied for productsCount");
    }

    @Test
    void reconcilingFindsWhatWebhooksLost() {
        shopifyHas(1, 4);
        run();
        Product kept = enabled(1);
        Product stale = enabled(2);
        Product deleted = enabled(3);
        inShopify.put(product(2));
        inShopify.delete(3);
        inShopify.delete(4);
        inShopify.put(product(5));

        reconciliation().reconcile(shop);

        assertThat(news)
                .extracting(ProductNews::shopifyProductId)
                .contains(stale.shopifyProductId(), deleted.shopifyProductId(), 5L)
                .doesNotContain(kept.shopifyProductId());
        assertThat(stored.page(shop, ALL).entries())
                .extracting(StorePage.Entry::id)
                .containsExactly(1L, 2L, 5L);
        shopify.forward(Duration.ofMinutes(1));
        inShopify.put(product(1));
        Instant last = inShopify.product(1).orElseThrow().updatedAt();
        reconciliation().reconcile(shop);
        assertThat(state().heardUntil()).isEqualTo(last.truncatedTo(ChronoUnit.MILLIS));
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

    private Product enabled(long id) {
        return products.enable(shop, new ProductFacts(id, "Poster " + id, "p", null, CHANGED));
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
        inShopify.fill(
                LongStream.rangeClosed(first, last)
                        .mapToObj(CatalogueImportContract::product)
                        .toList());
    }

    /** One operation is answered otherwise than the stand-in would. */
    private void instead(String operation, String answer) {
        server.otherwise(body ->
                body.path("operationName").asString().equals(operation)
                        ? answer
                        : graphql.apply(body));
    }

    private static StandInProduct product(long id) {
        return new StandInProduct(
                id,
                "p-" + id,
                "Poster " + id,
                "",
                null,
                CHANGED,
                List.of(StandInProduct.noChoice(id)),
                List.of(new Variant(id, List.of("Default Title"), "19.90", null, null)));
    }

    private static StorePage done(StoreResult<StorePage> result) {
        return ((StoreResult.Done<StorePage>) result).value();
    }
}
