package com.artify.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.artify.base.ShopDomain;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

/** Products, bases and mappings, alike on every database. */
@ArtifyTest
abstract class CatalogContract {
    @Autowired private ShopFixture fixture;
    @Autowired private Products products;
    @Autowired private ProductBases bases;
    @Autowired private VariantMappings mappings;
    @Autowired private VariantMappingRepository repository;

    @Test
    void aShopifyVariantIsPrintedAsOneBaseVariantOnly() {
        ReadyShop ready = fixture.ready();
        ProductBase base = bases.all(ready.shop()).getFirst();
        BaseVariant other =
                bases.addVariant(
                        base, new NewBaseVariant("Other", Map.of(), ShopFixture.print(), 0));

        assertThat(mappings.map(ready.product(), other, ready.variant()))
                .isEqualTo(MappingResult.VARIANT_TAKEN);
        assertThatThrownBy(() ->
                        repository.save(
                                new VariantMapping(
                                        ready.shop(),
                                        ready.product().id(),
                                        other.id(),
                                        ready.variant(),
                                        Instant.now())))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void aBaseThatIsNotLinkedCannotBeMapped() {
        ReadyShop ready = fixture.ready();
        Product other = fixture.product(ready.shop());
        BaseVariant variant = bases.variants(bases.all(ready.shop()).getFirst()).getFirst();

        assertThat(mappings.map(other, variant, ShopFixture.newVariantId()))
                .isEqualTo(MappingResult.BASE_NOT_LINKED);
    }

    @Test
    void sizesServeVariantsThatNoBaseServes() {
        ReadyShop ready = fixture.ready();
        String own = ShopFixture.newVariantId();
        mappings.addSize(
                ready.product(), new PrintSize("A6", 1240, 1748, 300, 3, Fit.CONTAIN), own);
        mappings.addSize(ready.product(), ShopFixture.print(), ready.variant());

        List<PrintableVariant> printable = mappings.printable(ready.product());
        assertThat(printable)
                .extracting(PrintableVariant::shopifyVariantId)
                .containsExactly(ready.variant(), own);
        assertThat(printable.get(0).baseVariantId()).isNotNull();
        assertThat(printable.get(1).print())
                .isEqualTo(new PrintSize("A6", 1240, 1748, 300, 3, Fit.CONTAIN));
        assertThat(mappings.printable(ready.shop(), own)).contains(printable.get(1));
    }

    @Test
    void anOlderMessageDoesNotOverwriteANewerTitle() {
        ReadyShop ready = fixture.ready();
        update(ready, "New", "2026-07-02T00:00:00Z");
        update(ready, "Old", "2026-07-01T00:00:00Z");

        assertThat(products.find(ready.shop(), ready.product().uuid()).orElseThrow().title())
                .isEqualTo("New");
    }

    @Test
    void anotherShopSeesNothing() {
        ReadyShop ready = fixture.ready();
        ShopDomain stranger = fixture.emptyShop();

        assertThat(products.find(stranger, ready.product().uuid())).isEmpty();
        assertThat(products.all(stranger)).isEmpty();
        assertThat(bases.all(stranger)).isEmpty();
        assertThat(mappings.printable(stranger, ready.variant())).isEmpty();
        assertThat(products.switchOn(stranger, ready.product().uuid(), false)).isFalse();
    }

    private void update(ReadyShop ready, String title, String when) {
        products.update(
                ready.shop(),
                new ProductFacts(
                        ready.product().shopifyProductId(),
                        title,
                        null,
                        null,
                        Instant.parse(when)));
    }
}
