package com.artify.catalog.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.ShopDomain;
import com.artify.catalog.BaseVariant;
import com.artify.catalog.Fit;
import com.artify.catalog.PrintSize;
import com.artify.catalog.PrintableVariant;
import com.artify.catalog.Product;
import com.artify.catalog.Products;
import com.artify.catalog.VariantMappings;
import com.artify.catalog.feasibility.Cell;
import com.artify.catalog.feasibility.Matrix;
import com.artify.catalog.feasibility.PrintDecisions;
import com.artify.catalog.feasibility.PrintFeasibility;
import com.artify.shopify.ProxySignature;
import com.artify.style.Style;
import com.artify.style.Styles;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ProxyClient;
import com.artify.testing.ShopFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What is said of a product's readiness is what shoppers are offered, however it is arranged. */
@ArtifyTest
abstract class OfferContract {
    private static final int ARRANGEMENTS = 14;
    private static final long SEED = 20_261;

    @LocalServerPort private int port;
    @Autowired private ShopFixture fixture;
    @Autowired private ProductQueries queries;
    @Autowired private Products products;
    @Autowired private PrintFeasibility feasibility;
    @Autowired private PrintDecisions decisions;
    @Autowired private VariantMappings mappings;
    @Autowired private Styles styles;
    @Autowired private ProxySignature signature;
    @Autowired private JdbcClient jdbc;

    private final Random random = new Random(SEED);

    @Test
    void readinessSaysWhatTheStorefrontOffers() {
        ShopDomain shop = fixture.emptyShop();
        List<Product> arranged =
                IntStream.range(0, ARRANGEMENTS).mapToObj(number -> arranged(shop)).toList();

        ProxyClient storefront = new ProxyClient(port, shop, signature::sign);
        for (Product product : arranged) {
            Matrix matrix = feasibility.matrix(product);
            ProductRow row = queries.find(shop, product.uuid()).orElseThrow();
            JsonNode offer =
                    ProxyClient.json(storefront.get("/products/" + product.shopifyProductId()));
            assertThat(row.counts().printable()).isEqualTo(matrix.variants().size());
            assertThat(row.counts().styles()).isEqualTo(matrix.styles().size());
            assertThat(row.counts().heldBack()).isEqualTo(matrix.heldBack().size());
            assertThat(row.readiness().state() == Readiness.State.READY)
                    .isEqualTo(product.enabled() && !matrix.offeredVariants().isEmpty());
            assertThat(texts(offer.path("variants"), "variantId"))
                    .isEqualTo(product.enabled() ? variants(matrix) : List.of());
            assertThat(texts(offer.path("styles"), "id"))
                    .isEqualTo(product.enabled() ? styles(matrix) : List.of());
        }
        assertThat(queries.states(shop)).containsOnlyKeys(Readiness.State.values());
    }

    private Product arranged(ShopDomain shop) {
        Product product = fixture.product(shop);
        List<String> variants =
                List.of(
                        ShopFixture.newVariantId(),
                        ShopFixture.newVariantId(),
                        ShopFixture.newVariantId());
        variants.stream().filter(variant -> chance(2)).forEach(variant -> map(product, variant));
        variants.stream()
                .filter(variant -> chance(3))
                .forEach(variant -> mappings.addSize(product, print(), variant));
        if (chance(3)) {
            mappings.addSize(product, print(), null);
        }
        offer(product);
        decide(product);
        products.switchOn(shop, product.uuid(), !chance(4));
        return products.find(shop, product.uuid()).orElseThrow();
    }

    private void map(Product product, String variant) {
        BaseVariant mapped = fixture.mapped(product, print(), variant);
        sometimes("product_base_variants", "is_active = :off", mapped.id());
        sometimes("product_bases", "is_active = :off", mapped.productBaseId());
        sometimes("product_bases", "removed_at = created_at", mapped.productBaseId());
        if (chance(6)) {
            jdbc.sql("update product_product_bases set is_enabled = :off where product_id = :id")
                    .param("off", false)
                    .param("id", product.id())
                    .update();
        }
    }

    private void offer(Product product) {
        List<Style> offered = new ArrayList<>();
        for (int number = random.nextInt(3); number > 0; number--) {
            Style style = fixture.style(product.shop(), "obedient", "Paint it");
            sometimes("ai_styles", "is_active = :off", style.id());
            sometimes("ai_styles", "current_version = 0", style.id());
            offered.add(style);
        }
        styles.offer(product.shop(), product.id(), offered);
        offered.stream()
                .filter(style -> chance(6))
                .forEach(style ->
                        jdbc.sql(
                                        "update product_styles set is_enabled = :off where ai_style_id = :id")
                                .param("off", false)
                                .param("id", style.id())
                                .update());
    }

    private void decide(Product product) {
        Set<PrintDecisions.Print> accepted =
                feasibility.matrix(product).heldBack().stream()
                        .filter(cell -> chance(3))
                        .map(OfferContract::print)
                        .collect(Collectors.toSet());
        decisions.accept(product.shop(), product.uuid(), accepted);
    }

    private void sometimes(String table, String change, long id) {
        if (chance(6)) {
            jdbc.sql("update " + table + " set " + change + " where id = :id")
                    .param("off", false)
                    .param("id", id)
                    .update();
        }
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    /** Small, or so large that it is held back. */
    private PrintSize print() {
        return chance(3)
                ? new PrintSize("Banner", 12_000, 18_000, 200, 0, Fit.COVER)
                : ShopFixture.print();
    }

    private static PrintDecisions.Print print(Cell cell) {
        UUID style = cell.style().uuid();
        return new PrintDecisions.Print(cell.variant().shopifyVariantId(), style);
    }

    private static List<String> variants(Matrix matrix) {
        return matrix.offeredVariants().stream().map(PrintableVariant::shopifyVariantId).toList();
    }

    private static List<String> styles(Matrix matrix) {
        return matrix.offeredStyles().stream().map(style -> style.uuid().toString()).toList();
    }

    private static List<String> texts(JsonNode array, String name) {
        return array.valueStream().map(node -> node.path(name).asString()).toList();
    }
}
