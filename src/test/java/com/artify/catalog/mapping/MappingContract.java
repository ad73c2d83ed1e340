package com.artify.catalog.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.activity.Activities;
import com.artify.activity.Activity;
import com.artify.activity.ActivityFilter;
import com.artify.activity.ActivityQueries;
import com.artify.activity.Deed;
import com.artify.activity.UndoResult;
import com.artify.base.ShopDomain;
import com.artify.catalog.BaseVariant;
import com.artify.catalog.Product;
import com.artify.catalog.ProductVariants;
import com.artify.catalog.Products;
import com.artify.catalog.StoreProduct;
import com.artify.catalog.StoreVariant;
import com.artify.style.Style;
import com.artify.style.StyleDraft;
import com.artify.style.StyleShelf;
import com.artify.style.Styles;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Suggesting, mapping, checking and mending, alike on every database. */
@ArtifyTest
abstract class MappingContract {
    private static final List<String> SIZE = List.of("Size");

    @Autowired private MappedShop shops;
    @Autowired private ShopFixture fixture;
    @Autowired private ProductMappings mappings;
    @Autowired private MappingFindings findings;
    @Autowired private MappingMends mends;
    @Autowired private ProductVariants variants;
    @Autowired private Products products;
    @Autowired private Activities activities;
    @Autowired private ActivityQueries log;
    @Autowired private Styles styles;
    @Autowired private StyleShelf shelf;
    @Autowired private JdbcClient jdbc;

    @Test
    void allCertainSuggestionsAreAcceptedAtOnceAndTakenBackAtOnce() {
        Product product = shops.product(SIZE, List.of("a4=19.90", "A 3=29.90", "Other=9.90"));
        shops.printOn(product, SIZE, List.of("A4=0", "A3=1000"));

        UUID activity = mappings.acceptCertain(product.shop(), product.uuid()).orElseThrow();

        assertThat(mapped(product)).isEqualTo(Map.of("a4", "A4", "A 3", "A3"));
        assertThat(kinds(product)).containsExactly(FindingKind.UNMAPPED);
        assertThat(mappings.acceptCertain(product.shop(), product.uuid())).isEmpty();

        assertThat(activities.undo(product.shop(), activity)).isEqualTo(UndoResult.UNDONE);
        assertThat(mapped(product)).isEmpty();
        assertThat(kinds(product)).hasSize(3).containsOnly(FindingKind.UNMAPPED);
    }

    @Test
    void aMappedVariantCannotBeMappedTwice() {
        Product product = shops.product(SIZE, List.of("A4=19.90"));
        List<BaseVariant> base = shops.printOn(product, SIZE, List.of("A4=0", "A3=0"));
        String variant = shops.variant(product, "A4");

        map(product, variant, base.get(0));
        map(product, variant, base.get(1));

        assertThat(mapped(product)).isEqualTo(Map.of("A4", "A3"));
        assertThat(
                        jdbc.sql(
                                        "select count(*) from product_base_variant_mappings"
                                                + " where product_id = ? and is_active = ?")
                                .params(product.id(), true)
                                .query(Integer.class)
                                .single())
                .isOne();
    }

    @Test
    void aChangeIsNotTakenBackOnceSomebodyChangedItAgain() {
        Product product = shops.product(SIZE, List.of("A4=19.90"));
        List<BaseVariant> base = shops.printOn(product, SIZE, List.of("A4=0", "A3=0"));
        String variant = shops.variant(product, "A4");
        UUID first = map(product, variant, base.get(0)).orElseThrow();
        map(product, variant, base.get(1));

        assertThat(activities.undo(product.shop(), first)).isEqualTo(UndoResult.CHANGED_SINCE);
        assertThat(mapped(product)).isEqualTo(Map.of("A4", "A3"));
    }

    @Test
    void whatIsNotTheProductsCannotBeMapped() {
        Product product = shops.product(SIZE, List.of("A4=19.90"));
        shops.printOn(product, SIZE, List.of("A4=0"));
        Product other = shops.product(SIZE, List.of("A4=19.90"));
        BaseVariant stranger = shops.printOn(other, SIZE, List.of("A4=0")).getFirst();

        assertThat(map(product, shops.variant(product, "A4"), stranger)).isEmpty();
        assertThat(map(product, shops.variant(other, "A4"), stranger)).isEmpty();
        assertThat(mappings.find(other.shop(), product.uuid())).isEmpty();
        assertThat(mappings.acceptCertain(other.shop(), product.uuid())).isEmpty();
    }

    @Test
    void aWrongPriceIsFoundWithTheRightOne() {
        Product product = shops.product(SIZE, List.of("A4=19.90", "A3=25.00"));
        shops.printOn(product, SIZE, List.of("A4=0", "A3=1000"));
        mappings.acceptCertain(product.shop(), product.uuid());

        Finding finding = only(product);
        assertThat(finding.kind()).isEqualTo(FindingKind.PRICE_MISMATCH);
        assertThat(finding.figure()).isEqualTo(2990);

        mends.mend(product.shop(), product.uuid(), Set.of(finding.uuid()));
        await(() -> findings.of(product).isEmpty());
        assertThat(shops.inStore(product).variants())
                .extracting(each -> each.price().minor())
                .containsExactly(1990L, 2990L);
    }

    @Test
    void aSizeThatNoStyleReachesIsFoundAsSoonAsTheStylesChange() {
        Product product = shops.product(SIZE, List.of("A4=19.90"));
        BaseVariant banner = shops.printOn(product, SIZE, List.of("A4=0")).getFirst();
        jdbc.sql(
                        "update product_base_variants set width_px = 12000, height_px = 18000 where id = ?")
                .param(banner.id())
                .update();
        map(product, shops.variant(product, "A4"), banner);
        assertThat(findings.of(product)).isEmpty();
        Style ink =
                styles.create(
                        product.shop(),
                        new StyleDraft(
                                "Ink", "Ink of the {subject}", "obedient", "auto", Map.of(), null));

        styles.offer(product.shop(), product.id(), List.of(ink));
        await(() -> kinds(product).equals(List.of(FindingKind.SIZE_NOT_REACHABLE)));

        shelf.archive(product.shop(), List.of(ink.uuid()), true);
        await(() -> findings.of(product).isEmpty());
    }

    @Test
    void aVariantThatShopifyRemovedLeavesAnOrphan() {
        Product product = shops.product(SIZE, List.of("A4=19.90", "A3=19.90"));
        shops.printOn(product, SIZE, List.of("A4=0", "A3=0"));
        mappings.acceptCertain(product.shop(), product.uuid());
        StoreProduct before = shops.inStore(product);
        shops.inStore(product, before.withVariants(before.variants().subList(0, 1)));

        Finding finding = only(product);
        assertThat(finding.kind()).isEqualTo(FindingKind.ORPHANED);
        assertThat(variants.removed(product)).extracting(StoreVariant::title).containsOnly("A3");

        UUID undo =
                mends.mend(product.shop(), product.uuid(), Set.of(finding.uuid())).orElseThrow();
        assertThat(findings.of(product)).isEmpty();
        activities.undo(product.shop(), undo);
        assertThat(kinds(product)).containsExactly(FindingKind.ORPHANED);
    }

    @Test
    void aVariantThatWasRecreatedTakesOverWhatItsFormerWasPrintedAs() {
        Product product = shops.product(SIZE, List.of("A4=19.90", "A3=19.90"));
        List<BaseVariant> base = shops.printOn(product, SIZE, List.of("A4=0", "A3=0"));
        map(product, shops.variant(product, "A4"), base.get(1));
        map(product, shops.variant(product, "A3"), base.get(0));
        StoreProduct again =
                shops.shelves()
                        .put(
                                product.shop(),
                                product.shopifyProductId(),
                                List.of("Format"),
                                List.of("a3=19.90", "A5=19.90"));
        shops.inStore(product, again);

        assertThat(kinds(product))
                .containsExactlyInAnyOrder(
                        FindingKind.REPLACED, FindingKind.UNMAPPED, FindingKind.ORPHANED);
        Finding finding =
                findings.of(product).stream()
                        .filter(each -> each.kind() == FindingKind.REPLACED)
                        .findFirst()
                        .orElseThrow();
        UUID undo =
                mends.mend(product.shop(), product.uuid(), Set.of(finding.uuid())).orElseThrow();
        assertThat(mapped(product)).containsEntry("a3", "A4");
        assertThat(kinds(product))
                .containsExactlyInAnyOrder(FindingKind.UNMAPPED, FindingKind.ORPHANED);

        activities.undo(product.shop(), undo);
        assertThat(kinds(product)).contains(FindingKind.REPLACED);
    }

    @Test
    void anInactiveBaseVariantIsSwitchedOnAgain() {
        Product product = shops.product(SIZE, List.of("A4=19.90"));
        BaseVariant base = shops.printOn(product, SIZE, List.of("A4=0")).getFirst();
        mappings.acceptCertain(product.shop(), product.uuid());
        jdbc.sql("update product_base_variants set is_active = ? where id = ?")
                .params(false, base.id())
                .update();
        findings.lint(product);

        Finding finding = only(product);
        assertThat(finding.kind()).isEqualTo(FindingKind.INACTIVE);
        UUID undo =
                mends.mend(product.shop(), product.uuid(), Set.of(finding.uuid())).orElseThrow();
        await(() -> findings.of(product).isEmpty());

        assertThat(activities.undo(product.shop(), undo)).isEqualTo(UndoResult.UNDONE);
        await(() -> kinds(product).equals(List.of(FindingKind.INACTIVE)));
    }

    @Test
    void twoDifferentVariantsOnOneBaseVariantAreFoundAndParted() {
        Product product = shops.product(SIZE, List.of("A4=19.90", "A3=19.90"));
        List<BaseVariant> base = shops.printOn(product, SIZE, List.of("A4=0", "A3=0"));
        map(product, shops.variant(product, "A4"), base.get(0));
        map(product, shops.variant(product, "A3"), base.get(0));

        Finding finding = only(product);
        assertThat(finding.kind()).isEqualTo(FindingKind.DOUBLY_MAPPED);
        assertThat(finding.shopifyVariantId()).isEqualTo(shops.variant(product, "A3"));

        mends.mend(product.shop(), product.uuid(), Set.of(finding.uuid()));
        assertThat(mapped(product)).isEqualTo(Map.of("A4", "A4", "A3", "A3"));
        assertThat(findings.of(product)).isEmpty();
    }

    @Test
    void variantsThatDifferInAChoiceTheBaseDoesNotKnowMayShareABaseVariant() {
        Product product =
                shops.product(
                        List.of("Size", "Paper"), List.of("A4 / Matte=19.90", "A4 / Gloss=19.90"));
        shops.printOn(product, SIZE, List.of("A4=0", "A3=0"));
        mappings.acceptCertain(product.shop(), product.uuid());

        assertThat(mapped(product)).hasSize(2);
        assertThat(findings.of(product)).isEmpty();
    }

    @Test
    void whatIsLeftAsItIsIsNotFoundAgainUntilThatIsTakenBack() {
        Product product = shops.product(SIZE, List.of("Gift wrap=2.90"));
        shops.printOn(product, SIZE, List.of("A4=0"));
        Finding finding = only(product);

        UUID undo =
                mends.leave(product.shop(), product.uuid(), Set.of(finding.uuid())).orElseThrow();
        findings.lint(product);
        assertThat(findings.of(product)).isEmpty();

        activities.undo(product.shop(), undo);
        assertThat(kinds(product)).containsExactly(FindingKind.UNMAPPED);
    }

    @Test
    void findingsAreCountedForEnabledProductsOfTheShopOnly() {
        Product product = shops.product(SIZE, List.of("A4=19.90", "A3=19.90"));
        ShopDomain shop = product.shop();
        assertThat(findings.counts(shop))
                .isEqualTo(Map.of(product.id(), Map.of(FindingKind.UNMAPPED, 2)));
        assertThat(findings.counts(fixture.emptyShop())).isEmpty();

        products.switchOn(shop, product.uuid(), false);
        assertThat(findings.counts(shop)).isEmpty();
    }

    @Test
    void enablingAProductReadsItsVariants() {
        ShopDomain shop = fixture.emptyShop();
        StoreProduct inStore =
                shops.shelves().put(shop, 4711, SIZE, List.of("A4=19.90", "A3=29.90"));

        Product product = products.enable(shop, inStore.facts());

        await(() -> variants.of(product).equals(inStore.variants()));
        await(() -> kinds(product).size() == 2);
    }

    @Test
    void manyMendsAreOneActivityAndAreTakenBackTogether() {
        Product product = ailing();
        List<FindingKind> before = kinds(product);
        Map<String, String> mappedBefore = mapped(product);

        UUID activity = mendAll(product);

        await(() -> findings.of(product).isEmpty());
        assertThat(mapped(product)).isEqualTo(Map.of("A4", "A4", "A3", "A3", "a2", "A2"));
        assertThat(listed(product)).hasSize(2).first().extracting(Activity::id).isEqualTo(activity);
        Activity whole = listed(product).getFirst();
        assertThat(activities.undoable(whole)).isTrue();
        assertThat(whole.after().toString())
                .contains("a2=Poster · A2", "Poster · A4=on", "update=1")
                .doesNotContain("gid://");

        await(() -> prices(product).contains(2990L) && synced(product));
        assertThat(activities.undo(product.shop(), activity)).isEqualTo(UndoResult.UNDONE);

        assertThat(mapped(product)).isEqualTo(mappedBefore);
        await(() -> prices(product).contains(2500L) && kinds(product).containsAll(before));
        assertThat(activities.undo(product.shop(), activity)).isEqualTo(UndoResult.ALREADY_UNDONE);
        assertThat(listed(product)).hasSize(3);
    }

    @Test
    void manyMendsAreTakenBackAllOrNotAtAll() {
        Product product = ailing();
        UUID activity = mendAll(product);
        await(() -> prices(product).contains(2990L) && synced(product));
        LinkedVariant other =
                mappings.find(product.shop(), product.uuid()).orElseThrow().usable().getFirst();
        mappings.map(
                product.shop(),
                product.uuid(),
                Map.of(shops.variant(product, "a2"), Optional.of(other.uuid())));
        Map<String, String> mapped = mapped(product);

        assertThat(activities.undo(product.shop(), activity)).isEqualTo(UndoResult.CHANGED_SINCE);

        assertThat(mapped(product)).isEqualTo(mapped);
        assertThat(synced(product)).as("no price is set back").isTrue();
        assertThat(
                        mappings
                                .find(product.shop(), product.uuid())
                                .orElseThrow()
                                .usable()
                                .stream()
                                .map(LinkedVariant::name))
                .contains("A4");
    }

    @Test
    void anActivityNamesVariantsAndWhatIsWrongWithThem() {
        Product product = shops.product(SIZE, List.of("A4=19.90", "Gift wrap=2.90"));
        List<BaseVariant> base = shops.printOn(product, SIZE, List.of("A4=0"));
        map(product, shops.variant(product, "A4"), base.getFirst());
        mends.leave(product.shop(), product.uuid(), Set.of(only(product).uuid()));

        assertThat(listed(product))
                .extracting(each -> each.after().get(Deed.NAMED))
                .containsExactly(
                        Map.of("Gift wrap", List.of("UNMAPPED")), Map.of("A4", "Poster · A4"));
    }

    /** With a wrong price, a base variant that is off, and a variant mapped to nothing. */
    private Product ailing() {
        Product product = shops.product(SIZE, List.of("A4=19.90", "A3=25.00", "a2=39.90"));
        List<BaseVariant> base =
                shops.printOn(product, SIZE, List.of("A4=0", "A3=1000", "A2=2000"));
        mappings.acceptCertain(product.shop(), product.uuid());
        mappings.map(
                product.shop(),
                product.uuid(),
                Map.of(shops.variant(product, "a2"), Optional.empty()));
        jdbc.sql("delete from activities where shop_id = ? and id <> ?")
                .params(product.shop().value(), listed(product).getLast().id().toString())
                .update();
        jdbc.sql("update product_base_variants set is_active = ? where id = ?")
                .params(false, base.getFirst().id())
                .update();
        findings.lint(product);
        assertThat(kinds(product))
                .containsExactlyInAnyOrder(
                        FindingKind.INACTIVE, FindingKind.PRICE_MISMATCH, FindingKind.UNMAPPED);
        return product;
    }

    private UUID mendAll(Product product) {
        return mends.mend(
                        product.shop(),
                        product.uuid(),
                        findings.of(product).stream()
                                .map(Finding::uuid)
                                .collect(Collectors.toSet()))
                .orElseThrow();
    }

    private List<Activity> listed(Product product) {
        return log.page(product.shop(), ActivityFilter.ALL, 0, 50);
    }

    private List<Long> prices(Product product) {
        return shops.inStore(product).variants().stream()
                .map(each -> each.price().minor())
                .toList();
    }

    private boolean synced(Product product) {
        return jdbc.sql(
                                "select count(*) from variant_syncs"
                                        + " where product_id = ? and status = 'running'")
                        .param(product.id())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    @Test
    void anOlderAnswerDoesNotReplaceANewer() {
        Product product = shops.product(SIZE, List.of("A4=19.90"));
        StoreProduct now = shops.inStore(product);
        shops.shelves()
                .putAsItIs(
                        product.shop(),
                        now.withVariants(List.of()).asOf(now.updatedAt().minusSeconds(60)));
        variants.refresh(product);

        assertThat(variants.of(product)).isEqualTo(now.variants());
    }

    @Test
    void twoThousandVariantsAreAcceptedAndCheckedAtOnce() {
        List<String> store = new ArrayList<>();
        List<String> base = new ArrayList<>();
        for (int width = 1; width <= 32; width++) {
            for (int height = 1; height <= 64; height++) {
                store.add(width + "0 cm / " + height + "0 cm=19.90");
                base.add(width + "0 CM / " + height + "0 CM");
            }
        }
        Product product = shops.product(List.of("Width", "Height"), store);
        shops.printOnMany(product, List.of("Width", "Height"), base);

        assertThat(mappings.acceptCertain(product.shop(), product.uuid())).isPresent();

        assertThat(mapped(product)).hasSize(2048);
        assertThat(findings.of(product)).isEmpty();
    }

    private Optional<UUID> map(Product product, String variant, BaseVariant base) {
        return mappings.map(
                product.shop(), product.uuid(), Map.of(variant, Optional.of(base.uuid())));
    }

    private Map<String, String> mapped(Product product) {
        ProductMapping mapping = mappings.find(product.shop(), product.uuid()).orElseThrow();
        return mapping.store().stream()
                .filter(each -> mapping.target(each.id()).isPresent())
                .collect(
                        Collectors.toMap(
                                StoreVariant::title,
                                each -> mapping.target(each.id()).orElseThrow().name()));
    }

    private List<FindingKind> kinds(Product product) {
        return findings.of(product).stream().map(Finding::kind).toList();
    }

    private Finding only(Product product) {
        List<Finding> all = findings.of(product);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
