package com.artify.catalog.mapping;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.base.ShopDomain;
import com.artify.catalog.Product;
import com.artify.catalog.ProductNews;
import com.artify.catalog.ProductVariants;
import com.artify.catalog.Products;
import com.artify.catalog.StoreProduct;
import com.artify.catalog.StoreResult;
import com.artify.catalog.StoreVariant;
import com.artify.catalog.readiness.Obstacle;
import com.artify.catalog.readiness.ProductQueries;
import com.artify.testing.ArtifyTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Products that are deleted in Shopify and come back as others, alike on every database. */
@ArtifyTest
abstract class SuccessionContract {
    private static final List<String> SIZE = List.of("Size");
    private static final long COPY = 990_001;

    @Autowired private MappedShop shops;
    @Autowired private ProductMappings mappings;
    @Autowired private MappingFindings findings;
    @Autowired private ProductSuccession succession;
    @Autowired private ProductVariants variants;
    @Autowired private Products products;
    @Autowired private ProductQueries queries;
    @Autowired private ApplicationEventPublisher events;

    private Product product;
    private ShopDomain shop;

    @BeforeEach
    void mapAProduct() {
        product = shops.product(SIZE, List.of("A4=19.90", "A3=19.90", "A2=19.90"));
        shop = product.shop();
        shops.printOn(product, SIZE, List.of("A4=0", "A3=0", "A2=0"));
        mappings.acceptCertain(shop, product.uuid());
    }

    @Test
    void theCopyOfADeletedProductTakesItsMappingsOver() {
        copy(List.of("a4=19.90", "A3=24.90", "A5=9.90"));
        delete();

        await().atMost(30, SECONDS)
                .until(
                        () -> succession.of(now()),
                        Optional.of(new Successor(COPY, "Poster", 2))::equals);
        assertThat(queries.find(shop, product.uuid()).orElseThrow().readiness().first())
                .hasValue(Obstacle.GONE);
        assertThat(mapped()).as("nothing is lost meanwhile").hasSize(3);

        assertThat(succession.move(shop, product.uuid())).isEqualTo(new StoreResult.Done<>(2));

        assertThat(now().gone()).isFalse();
        assertThat(now().shopifyProductId()).isEqualTo(COPY);
        assertThat(variants.of(now())).isEqualTo(shops.shelves().find(shop, COPY).variants());
        assertThat(mapped()).containsEntry("a4", "A4").containsEntry("A3", "A3");
        assertThat(findings.of(now()))
                .extracting(Finding::kind)
                .contains(FindingKind.ORPHANED, FindingKind.UNMAPPED);
        assertThat(succession.move(shop, product.uuid())).isInstanceOf(StoreResult.NotFound.class);
    }

    @Test
    void aProductThatComesAfterwardsIsRecognisedToo() {
        delete();
        await().atMost(30, SECONDS).until(() -> now().gone());
        copy(List.of("Gift card=19.90"));
        events.publishEvent(new ProductNews(shop, COPY));
        Product enabled = products.enable(shop, copy(List.of("A3=19.90", "A4=9.90")).facts());
        events.publishEvent(new ProductNews(shop, COPY));

        await().atMost(30, SECONDS).until(() -> succession.of(now()).isPresent());
        succession.move(shop, product.uuid());

        assertThat(now().shopifyProductId()).isEqualTo(COPY);
        assertThat(products.find(shop, enabled.uuid()).orElseThrow().enabled())
                .as("one of ours stands for a product")
                .isFalse();
    }

    @Test
    void aStrangerIsNoSuccessor() {
        copy(List.of("A4=19.90", "Round=24.90"));
        delete();
        await().atMost(30, SECONDS).until(() -> now().gone());
        events.publishEvent(new ProductNews(shop, COPY));

        Product other = shops.product(shop, SIZE, List.of("A4=19.90", "A3=19.90", "A2=19.90"));
        shops.printOn(other, SIZE, List.of("A4=0"));
        mappings.acceptCertain(shop, other.uuid());
        assertThat(succession.isFree(product, other.shopifyProductId())).isFalse();
        assertThat(succession.move(shop, product.uuid())).isInstanceOf(StoreResult.NotFound.class);
    }

    private void delete() {
        shops.shelves().remove(shop, product.shopifyProductId());
        events.publishEvent(new ProductNews(shop, product.shopifyProductId()));
    }

    private StoreProduct copy(List<String> titles) {
        return shops.shelves().put(shop, COPY, SIZE, titles);
    }

    private Product now() {
        return products.find(shop, product.uuid()).orElseThrow();
    }

    /** The names of base variants by the titles of Shopify variants, as far as they are known. */
    private Map<String, String> mapped() {
        ProductMapping mapping = mappings.find(shop, product.uuid()).orElseThrow();
        Map<String, String> titles =
                mapping.store().stream()
                        .collect(Collectors.toMap(StoreVariant::id, StoreVariant::title));
        mapping.removed().forEach(each -> titles.put(each.id(), "was " + each.title()));
        return mapping.mapped().keySet().stream()
                .collect(
                        Collectors.toMap(
                                id -> titles.getOrDefault(id, id),
                                id -> mapping.target(id).orElseThrow().name()));
    }
}
