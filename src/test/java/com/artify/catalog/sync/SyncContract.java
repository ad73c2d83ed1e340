package com.artify.catalog.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.activity.Activities;
import com.artify.activity.UndoResult;
import com.artify.base.Money;
import com.artify.catalog.BaseVariant;
import com.artify.catalog.Product;
import com.artify.catalog.StoreOption;
import com.artify.catalog.StoreProduct;
import com.artify.catalog.StoreVariant;
import com.artify.catalog.mapping.MappedShop;
import com.artify.catalog.mapping.MappingFindings;
import com.artify.catalog.mapping.ProductMapping;
import com.artify.catalog.mapping.ProductMappings;
import com.artify.testing.ArtifyTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Planning, applying, resuming and undoing syncs, alike on every database. */
@ArtifyTest
abstract class SyncContract {
    private static final List<String> SIZE = List.of("Size");

    @Autowired private MappedShop shops;
    @Autowired private Syncs syncs;
    @Autowired private ProductMappings mappings;
    @Autowired private MappingFindings findings;
    @Autowired private Activities activities;
    @Autowired private JdbcClient jdbc;

    @Test
    void aPlanSaysWhatWouldBeDoneAndWhyAndDoesNothing() {
        Product product = shops.product(SIZE, List.of("a4=19.90", "A3=25.00", "Old=9.90"));
        shops.printOn(product, SIZE, List.of("A4=0", "A3=1000", "A2=2000"));
        StoreProduct before = shops.inStore(product);

        SyncPlan plan = plan(product);

        assertThat(plan.steps())
                .extracting(PlannedStep::title, PlannedStep::action, PlannedStep::reason)
                .containsExactlyInAnyOrder(
                        row("a4", SyncAction.KEEP, SyncReason.SAME_UNMAPPED),
                        row("A3", SyncAction.UPDATE, SyncReason.PRICE_DIFFERS),
                        row("A2", SyncAction.CREATE, SyncReason.MISSING),
                        row("Old", SyncAction.REMOVE, SyncReason.NOT_IN_BASE));
        assertThat(plan.options()).containsExactly(new StoreOption("Size", List.of("A2")));
        assertThat(shops.inStore(product)).isEqualTo(before);
        assertThat(syncs.history(product)).isEmpty();
    }

    @Test
    void anAppliedPlanLeavesShopifyAsTheBaseSaysAndEverythingMapped() {
        Product product = shops.product(SIZE, List.of("a4=19.90", "A3=25.00", "Old=9.90"));
        shops.printOn(product, SIZE, List.of("A4=0", "A3=1000", "A2=2000"));

        SyncRun run = sync(product, true);

        assertThat(run.status()).isEqualTo(SyncStatus.DONE);
        assertThat(titlesAndPrices(product)).containsExactly("a4=1990", "A3=2990", "A2=3990");
        assertThat(mapped(product)).isEqualTo(Map.of("a4", "A4", "A3", "A3", "A2", "A2"));
        assertThat(findings.of(product)).isEmpty();
        assertThat(plan(product).inSync()).isTrue();
        assertThat(run.done()).isEqualTo(4);
    }

    @Test
    void surplusVariantsStayUnlessTheirRemovalIsAskedFor() {
        Product product = shops.product(SIZE, List.of("A4=19.90", "Old=9.90"));
        shops.printOn(product, SIZE, List.of("A4=0"));

        sync(product, false);

        assertThat(titlesAndPrices(product)).containsExactly("A4=1990", "Old=990");
    }

    @Test
    void theDefaultVariantBecomesTheFirstOfTheBase() {
        Product product = shops.product(List.of("Title"), List.of("Default Title=5.00"));
        shops.printOn(product, SIZE, List.of("A4=0", "A3=1000"));

        sync(product, false);

        assertThat(shops.inStore(product).options())
                .containsExactly(new StoreOption("Size", List.of("A4", "A3")));
        assertThat(titlesAndPrices(product)).containsExactly("A4=1990", "A3=2990");
        assertThat(mapped(product)).isEqualTo(Map.of("A4", "A4", "A3", "A3"));
    }

    @Test
    void whatShopifyRefusesIsShownByVariantAndTriedAgain() {
        Product product = shops.product(SIZE, List.of("A4=19.90"));
        shops.printOn(product, SIZE, List.of("A4=0", "A3=1000", "A2=2000"));
        shops.shelves().refuse(product.shop(), "A3"::equals);

        SyncRun run = sync(product, false);

        assertThat(run.status()).isEqualTo(SyncStatus.PARTIAL);
        assertThat(run.failed()).isEqualTo(1);
        assertThat(syncs.steps(product.shop(), run.id()))
                .filteredOn(step -> step.state() == StepState.FAILED)
                .extracting(SyncStep::title, SyncStep::error)
                .containsExactly(row("A3", Optional.of("The variant 'A3' could not be saved")));
        assertThat(mapped(product)).containsOnlyKeys("A4", "A2");

        shops.shelves().refuse(product.shop(), title -> false);
        assertThat(syncs.resume(product.shop(), run.id())).isTrue();
        SyncRun after = finished(product);

        assertThat(after.id()).isEqualTo(run.id());
        assertThat(after.status()).isEqualTo(SyncStatus.DONE);
        assertThat(mapped(product)).containsOnlyKeys("A4", "A3", "A2");
        assertThat(syncs.resume(product.shop(), run.id())).isFalse();
    }

    @Test
    void aJobThatDiedAfterCreatingAdoptsWhatIsThere() {
        Product product = shops.product(SIZE, List.of("A4=19.90"));
        shops.printOn(product, SIZE, List.of("A4=0", "A3=1000"));
        SyncRun run = sync(product, false);
        jdbc.sql("update variant_syncs set status = 'stopped' where id = ?")
                .param(run.id().toString())
                .update();
        jdbc.sql(
                        """
                        update variant_sync_steps set state = 'failed', shopify_variant_id = null
                        where sync_id = ? and action = 'create'
                        """)
                .param(run.id().toString())
                .update();

        syncs.resume(product.shop(), run.id());

        assertThat(finished(product).status()).isEqualTo(SyncStatus.DONE);
        assertThat(titlesAndPrices(product)).containsExactly("A4=1990", "A3=2990");
        assertThat(mapped(product)).isEqualTo(Map.of("A4", "A4", "A3", "A3"));
    }

    @Test
    void aPlanThatIsNoLongerTrueIsNotApplied() {
        Product product = shops.product(SIZE, List.of("A4=19.90"));
        shops.printOn(product, SIZE, List.of("A4=0", "A3=1000"));
        SyncPlan shown = plan(product);
        StoreProduct before = shops.inStore(product);
        shops.inStore(
                product,
                before.withVariants(
                        List.of(
                                before.variants()
                                        .getFirst()
                                        .withPrice(
                                                before.variants().getFirst().price().plus(100),
                                                null))));

        assertThat(syncs.start(shown, false)).isInstanceOf(StartResult.Changed.class);
        assertThat(syncs.history(product)).isEmpty();
    }

    @Test
    void aFormerPriceThatIsNoReductionIsTakenAway() {
        Product product = shops.product(SIZE, List.of("A4=19.90"));
        BaseVariant base = shops.printOn(product, SIZE, List.of("A4=0")).getFirst();
        assertThat(base.active()).isTrue();
        StoreProduct before = shops.inStore(product);
        StoreVariant variant = before.variants().getFirst();
        shops.inStore(
                product,
                before.withVariants(List.of(variant.withPrice(variant.price(), variant.price()))));

        assertThat(plan(product).steps().getFirst().reason())
                .isEqualTo(SyncReason.COMPARE_AT_TOO_LOW);
        sync(product, false);

        assertThat(shops.inStore(product).variants().getFirst().compareAt()).isNull();
    }

    @Test
    void formerPricesComeBackWithTheUndoingOfASync() {
        Product product = shops.product(SIZE, List.of("A4=19.90", "A3=25.00", "Old=9.90"));
        shops.printOn(product, SIZE, List.of("A4=0", "A3=1000"));
        StoreProduct before = shops.inStore(product);
        shops.inStore(
                product,
                before.withVariants(
                        before.variants().stream()
                                .map(each -> each.withPrice(each.price(), former(each)))
                                .toList()));
        Map<String, Money> former = formerPrices(product);
        assertThat(former)
                .as("A4 is no reduction, A3 will be none, Old goes")
                .containsOnlyKeys("A4", "A3", "Old");

        sync(product, true);
        assertThat(formerPrices(product)).isEmpty();
        assertThat(activities.undo(product.shop(), synced(product))).isEqualTo(UndoResult.UNDONE);

        assertThat(finished(product).status()).isEqualTo(SyncStatus.DONE);
        assertThat(formerPrices(product)).isEqualTo(former);
    }

    @Test
    void aFormerPriceThatTheSyncKeptStaysWhenItIsTakenBack() {
        Product product = shops.product(SIZE, List.of("A4=15.00"));
        shops.printOn(product, SIZE, List.of("A4=0"));
        StoreProduct before = shops.inStore(product);
        StoreVariant variant = before.variants().getFirst();
        Money former = variant.price().plus(1000);
        shops.inStore(
                product, before.withVariants(List.of(variant.withPrice(variant.price(), former))));

        sync(product, false);
        assertThat(formerPrices(product)).isEqualTo(Map.of("A4", former));
        activities.undo(product.shop(), synced(product));

        assertThat(finished(product).status()).isEqualTo(SyncStatus.DONE);
        assertThat(titlesAndPrices(product)).containsExactly("A4=1500");
        assertThat(formerPrices(product)).isEqualTo(Map.of("A4", former));
    }

    /** At A4 no more than the price; at the others a little more. */
    private static Money former(StoreVariant variant) {
        return variant.title().equals("A4") ? variant.price() : variant.price().plus(100);
    }

    private Map<String, Money> formerPrices(Product product) {
        Map<String, Money> found = new LinkedHashMap<>();
        for (StoreVariant each : shops.inStore(product).variants()) {
            Optional.ofNullable(each.compareAt()).ifPresent(it -> found.put(each.title(), it));
        }
        return found;
    }

    private UUID synced(Product product) {
        return UUID.fromString(
                jdbc.sql(
                                "select id from activities where shop_id = ?"
                                        + " and action = 'product.synced'")
                        .param(product.shop().value())
                        .query(String.class)
                        .single());
    }

    @Test
    void moreOptionsThanShopifyAllowsStandAgainstAllOfIt() {
        Product product = shops.product(List.of("Size", "Frame"), List.of("A4 / Oak=19.90"));
        shops.printOn(product, List.of("Paper", "Glass"), List.of("Matte / Yes=0"));

        SyncPlan plan = plan(product);

        assertThat(plan.obstacle()).contains(SyncObstacle.TOO_MANY_OPTIONS);
        assertThat(syncs.start(plan, false)).isInstanceOf(StartResult.Nothing.class);
    }

    @Test
    void twoBasesWithTheSameValuesDoNotCreateThemTwice() {
        Product product = shops.product(SIZE, List.of("A3=19.90"));
        shops.printOn(product, SIZE, List.of("A4=0"));
        shops.printOn(product, SIZE, List.of("A4=500"));

        assertThat(plan(product).steps())
                .filteredOn(step -> step.title().equals("A4"))
                .extracting(PlannedStep::action, PlannedStep::reason)
                .containsExactly(
                        row(SyncAction.CREATE, SyncReason.MISSING),
                        row(SyncAction.BLOCKED, SyncReason.TAKEN));
    }

    @Test
    void aSyncIsTakenBackByAnother() {
        Product product = shops.product(SIZE, List.of("A4=19.90", "A3=25.00", "Old=9.90"));
        shops.printOn(product, SIZE, List.of("A4=0", "A3=1000", "A2=2000"));
        sync(product, true);

        assertThat(activities.undo(product.shop(), synced(product))).isEqualTo(UndoResult.UNDONE);

        assertThat(finished(product).status()).isEqualTo(SyncStatus.DONE);
        assertThat(titlesAndPrices(product))
                .containsExactlyInAnyOrder("A4=1990", "A3=2500", "Old=990");
        assertThat(syncs.history(product)).hasSize(2);
    }

    @Test
    void twoThousandVariantsAreCreatedInOneRun() {
        List<String> base = new ArrayList<>();
        for (int width = 1; width <= 32; width++) {
            for (int height = 1; height <= 64; height++) {
                base.add(width + "0 cm / " + height + "0 cm");
            }
        }
        Product product = shops.product(List.of("Title"), List.of("Default Title=5.00"));
        shops.printOnMany(product, List.of("Width", "Height"), base);

        SyncRun run = sync(product, false);

        assertThat(run.status()).isEqualTo(SyncStatus.DONE);
        assertThat(shops.inStore(product).variants()).hasSize(2048);
        assertThat(mapped(product)).hasSize(2048);
        assertThat(findings.of(product)).isEmpty();
    }

    private static Tuple row(Object... values) {
        return Tuple.tuple(values);
    }

    private SyncPlan plan(Product product) {
        return ((PlanResult.Planned) syncs.plan(product)).plan();
    }

    private SyncRun sync(Product product, boolean remove) {
        assertThat(syncs.start(plan(product), remove)).isInstanceOf(StartResult.Started.class);
        return finished(product);
    }

    private SyncRun finished(Product product) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (syncs.history(product).getFirst().status() == SyncStatus.RUNNING) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        return syncs.history(product).getFirst();
    }

    private List<String> titlesAndPrices(Product product) {
        return shops.inStore(product).variants().stream()
                .map(each -> each.title() + "=" + each.price().minor())
                .toList();
    }

    private Map<String, String> mapped(Product product) {
        ProductMapping mapping = mappings.find(product.shop(), product.uuid()).orElseThrow();
        Map<String, String> found = new LinkedHashMap<>();
        mapping.store()
                .forEach(each ->
                        mapping.target(each.id())
                                .ifPresent(base -> found.put(each.title(), base.name())));
        return found;
    }
}
