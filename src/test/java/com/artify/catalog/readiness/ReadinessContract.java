package com.artify.catalog.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.activity.Activities;
import com.artify.activity.UndoResult;
import com.artify.base.ShopDomain;
import com.artify.catalog.BaseUpkeep;
import com.artify.catalog.Fit;
import com.artify.catalog.PrintSize;
import com.artify.catalog.Product;
import com.artify.catalog.ProductBase;
import com.artify.catalog.ProductFacts;
import com.artify.catalog.ProductSetup;
import com.artify.catalog.Products;
import com.artify.catalog.readiness.Readiness.State;
import com.artify.settings.Defaults;
import com.artify.settings.Defaults.NewProductStyles;
import com.artify.settings.Settings;
import com.artify.style.Style;
import com.artify.style.StyleDraft;
import com.artify.style.Styles;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What products have and lack, alike on every database. */
@ArtifyTest
abstract class ReadinessContract {
    private static final StyleDraft INK =
            new StyleDraft("Ink", "Ink of the {subject}", "obedient", "auto", Map.of(), null);

    @Autowired private ShopFixture fixture;
    @Autowired private ProductQueries queries;
    @Autowired private ProductSetup setup;
    @Autowired private BaseUpkeep upkeep;
    @Autowired private Products products;
    @Autowired private Styles styles;
    @Autowired private Settings settings;
    @Autowired private Activities activities;

    private ReadyShop ready;

    @BeforeEach
    void openShop() {
        ready = fixture.ready();
    }

    @Test
    void aMappedProductWithAStyleIsReady() {
        assertThat(readiness()).isEqualTo(new Readiness(true, List.of()));
        assertThat(queries.states(ready.shop())).isEqualTo(Map.of(State.READY, 1L));
    }

    @Test
    void aProductWithoutStylesCannotBeSold() {
        styles.offer(ready.shop(), ready.product().id(), List.of());

        assertThat(readiness().obstacles()).containsExactly(Obstacle.NO_STYLES);
        assertThat(readiness().state()).isEqualTo(State.NOT_READY);
    }

    @Test
    void aBaseThatIsSwitchedOffOrUnlinkedPrintsNothing() {
        ProductBase base = setup.basesOf(ready.product()).getFirst();
        UUID off = upkeep.switchOn(ready.shop(), List.of(base.uuid()), false).getFirst();
        assertThat(readiness().first()).contains(Obstacle.NOTHING_MAPPED);

        activities.undo(ready.shop(), off);
        assertThat(readiness().state()).isEqualTo(State.READY);

        UUID unlinked =
                setup.unlink(ready.shop(), ready.product().uuid(), base.uuid()).orElseThrow();
        assertThat(readiness().first()).contains(Obstacle.NOTHING_MAPPED);
        assertThat(activities.undo(ready.shop(), unlinked)).isEqualTo(UndoResult.UNDONE);
        assertThat(readiness().state()).isEqualTo(State.READY);
    }

    @Test
    void whatIsTooCoarseIsSaid() {
        fixture.mapped(
                ready.product(),
                new PrintSize("Banner", 12_000, 18_000, 200, 0, Fit.COVER),
                ShopFixture.newVariantId());

        assertThat(readiness()).isEqualTo(new Readiness(true, List.of(Obstacle.SOME_HELD_BACK)));
    }

    @Test
    void theListIsNarrowedOrderedAndCut() {
        ShopDomain shop = ready.shop();
        setup.enable(shop, List.of(facts(1, "Mug 100%"), facts(2, "Canvas")));
        Product canvas = product(shop, "Canvas");
        UUID off = setup.switchOn(shop, List.of(canvas.uuid()), false).getFirst();

        assertThat(titles(ProductFilter.ALL)).containsExactly("Canvas", "Mug 100%", "Poster");
        assertThat(titles(with(Optional.of(State.DISABLED), Optional.empty())))
                .containsExactly("Canvas");
        assertThat(titles(with(Optional.of(State.NOT_READY), Optional.empty())))
                .containsExactly("Mug 100%");
        assertThat(titles(with(Optional.empty(), Optional.of("0%")))).containsExactly("Mug 100%");
        assertThat(queries.page(shop, ProductFilter.ALL, 1, 1).rows())
                .extracting(ProductRow::title)
                .containsExactly("Mug 100%");
        assertThat(queries.page(shop, ProductFilter.ALL, 1, 1).total()).isEqualTo(3);
        assertThat(activities.undo(shop, off)).isEqualTo(UndoResult.UNDONE);
        assertThat(titles(with(Optional.of(State.DISABLED), Optional.empty()))).isEmpty();
    }

    @Test
    void whatIsEnabledAlreadyIsNotEnabledAgain() {
        setup.enable(ready.shop(), List.of(facts(7, "Mug")));

        assertThat(setup.enable(ready.shop(), List.of(facts(7, "Mug")))).isEmpty();
    }

    @Test
    void anEnabledProductBeginsWithTheStylesThatTheShopWants() {
        ShopDomain shop = ready.shop();
        setup.enable(shop, List.of(facts(7, "Mug")));
        assertThat(styles.offered(shop, product(shop, "Mug").id()))
                .extracting(Style::uuid)
                .containsExactly(ready.style().uuid());

        Defaults seen = settings.of(shop).defaults();
        settings.change(
                shop,
                seen,
                new Defaults(seen.provider(), seen.model(), NewProductStyles.NONE, 300, 3));
        setup.enable(shop, List.of(facts(8, "Canvas")));
        assertThat(styles.offered(shop, product(shop, "Canvas").id())).isEmpty();
    }

    @Test
    void aProductThatIsEnabledAgainKeepsItsOwnStyles() {
        ShopDomain shop = ready.shop();
        Style other = styles.create(shop, INK);
        styles.offer(shop, ready.product().id(), List.of(other));
        setup.switchOn(shop, List.of(ready.product().uuid()), false);
        setup.enable(shop, List.of(facts(ready.product().shopifyProductId(), "Poster")));

        assertThat(styles.offered(shop, ready.product().id()))
                .extracting(Style::uuid)
                .containsExactly(other.uuid());
    }

    @Test
    void anotherShopSeesAndChangesNothing() {
        ShopDomain stranger = fixture.emptyShop();
        UUID product = ready.product().uuid();
        UUID base = setup.basesOf(ready.product()).getFirst().uuid();

        assertThat(queries.find(stranger, product)).isEmpty();
        assertThat(queries.page(stranger, ProductFilter.ALL, 0, 10).total()).isZero();
        assertThat(setup.switchOn(stranger, List.of(product), false)).isEmpty();
        assertThat(setup.unlink(stranger, product, base)).isEmpty();
    }

    @Test
    void theListNamesEachProductOnSaleThatLacksOneOfSeveralThings() {
        ShopDomain shop = ready.shop();
        setup.enable(shop, List.of(facts(1, "Mug"), facts(2, "Canvas")));
        setup.switchOn(shop, List.of(product(shop, "Canvas").uuid()), false);
        ProductFilter unmapped =
                lacking(Obstacle.parse(List.of("some-unmapped", "nothing-mapped", "colour")));

        assertThat(titles(unmapped)).containsExactly("Mug");
        assertThat(titles(lacking(Set.of(Obstacle.SOME_UNMAPPED)))).isEmpty();
    }

    private static ProductFilter lacking(Set<Obstacle> obstacles) {
        return new ProductFilter(
                Optional.empty(), obstacles, Optional.empty(), ProductFilter.Order.TITLE, false);
    }

    private Readiness readiness() {
        return queries.find(ready.shop(), ready.product().uuid()).orElseThrow().readiness();
    }

    private List<String> titles(ProductFilter filter) {
        return queries.page(ready.shop(), filter, 0, 50).rows().stream()
                .map(ProductRow::title)
                .toList();
    }

    private Product product(ShopDomain shop, String title) {
        return products.all(shop).stream()
                .filter(found -> found.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static ProductFilter with(Optional<State> state, Optional<String> text) {
        return new ProductFilter(state, Set.of(), text, ProductFilter.Order.TITLE, false);
    }

    private static ProductFacts facts(long id, String title) {
        return new ProductFacts(id, title, title, null, Instant.EPOCH);
    }
}
