package com.artify.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.Money;
import com.artify.base.ShopDomain;
import com.artify.catalog.NewStoreVariant;
import com.artify.catalog.StoreAdmin;
import com.artify.catalog.StoreOption;
import com.artify.catalog.StorePage;
import com.artify.catalog.StoreProduct;
import com.artify.catalog.StoreResult;
import com.artify.catalog.StoreSearch;
import com.artify.catalog.StoreVariant;
import com.artify.catalog.VariantOutcome;
import com.artify.catalog.VariantPrice;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every way to a shop's products keeps to; the shop has the stock of the demo. */
public abstract class StoreAdminContract {
    protected static final ShopDomain SHOP = new ShopDomain("artify-demo.myshopify.com");

    private static final Money PRICE = new Money(1990, Currency.getInstance("EUR"));
    private static final Money FORMER = new Money(2990, Currency.getInstance("EUR"));
    private static final long NOWHERE = 1;

    protected abstract StoreAdmin store();

    /** From now on the variant of that title is refused. */
    protected abstract void refuse(String title);

    @Test
    void theCatalogueIsReadPageByPage() {
        List<StorePage.Entry> all = new ArrayList<>();
        String cursor = null;
        do {
            StorePage page = done(store().products(SHOP, new StoreSearch("", cursor, 25)));
            assertThat(page.entries()).hasSizeLessThanOrEqualTo(25);
            all.addAll(page.entries());
            cursor = page.next();
        } while (cursor != null);

        assertThat(all).hasSizeBetween(55, 65);
        assertThat(all).extracting(StorePage.Entry::id).doesNotHaveDuplicates();
        assertThat(all).extracting(StorePage.Entry::title).isSorted();
        assertThat(all)
                .filteredOn(entry -> entry.title().equals("Made-to-measure banner"))
                .extracting(StorePage.Entry::variantCount)
                .containsExactly(StoreAdmin.MOST_VARIANTS);
    }

    @Test
    void productsAreFoundByTheirWords() {
        assertThat(done(store().products(SHOP, new StoreSearch(" Canv", null, 50))).entries())
                .isNotEmpty()
                .allMatch(entry -> (entry.title() + entry.type()).toLowerCase().contains("canv"));
        assertThat(done(store().products(SHOP, new StoreSearch("\"*:(", null, 1))).entries())
                .hasSizeLessThan(2);
    }

    @Test
    void aProductIsReadWithAllOfItsVariantsInTheirOrder() {
        StoreProduct banner = titled("Made-to-measure banner");

        assertThat(banner.variants()).hasSize(StoreAdmin.MOST_VARIANTS);
        assertThat(banner.variants()).extracting(StoreVariant::position).isSorted();
        assertThat(banner.variants()).extracting(StoreVariant::id).doesNotHaveDuplicates();
        assertThat(banner.variants().getFirst().options().keySet())
                .containsExactlyElementsOf(
                        banner.options().stream().map(StoreOption::name).toList());
    }

    @Test
    void aProductThatIsNotThereIsNotFound() {
        List<StoreOption> options = List.of(new StoreOption("Size", List.of("A4")));

        assertThat(store().product(SHOP, NOWHERE)).isInstanceOf(StoreResult.NotFound.class);
        assertThat(store().ensureOptions(SHOP, NOWHERE, options))
                .isInstanceOf(StoreResult.NotFound.class);
        assertThat(store().createVariants(SHOP, NOWHERE, List.of(draft("A4"))))
                .isInstanceOf(StoreResult.NotFound.class);
    }

    @Test
    void theDefaultOptionGivesWayToTheFirstNewOne() {
        StoreProduct single = titled("Jigsaw puzzle");
        assertThat(single.isSingle()).isTrue();

        StoreProduct changed =
                done(
                        store().ensureOptions(
                                        SHOP,
                                        single.id(),
                                        List.of(new StoreOption("Size", List.of("A4", "A3")))));

        assertThat(changed.options()).containsExactly(new StoreOption("Size", List.of("A4", "A3")));
        assertThat(changed.variants()).extracting(StoreVariant::title).containsExactly("A4");
        assertThat(changed).isEqualTo(now(single));
    }

    @Test
    void presentVariantsGetTheFirstValueOfAnAddedOption() {
        StoreProduct mug = titled("Magic mug");
        List<StoreOption> wanted =
                List.of(
                        new StoreOption("size", List.of("11OZ", "20 oz")),
                        new StoreOption("Colour", List.of("Red", "Blue")));
        StoreProduct changed = done(store().ensureOptions(SHOP, mug.id(), wanted));

        assertThat(changed.options().getFirst().values()).containsExactly("11oz", "15 oz", "20 oz");
        assertThat(changed.variants())
                .extracting(StoreVariant::title)
                .containsExactly("11oz / Red", "15 oz / Red");
        assertThat(done(store().ensureOptions(SHOP, mug.id(), wanted)).options())
                .isEqualTo(changed.options());
    }

    @Test
    void aFourthOptionIsRefused() {
        StoreProduct banner = titled("Made-to-measure banner");
        assertThat(
                        store().ensureOptions(
                                        SHOP,
                                        banner.id(),
                                        List.of(new StoreOption("Colour", List.of("Red")))))
                .isInstanceOfSatisfying(
                        StoreResult.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("OPTIONS_OVER_LIMIT"));
    }

    @Test
    void aRefusedVariantDoesNotStopTheOthers() {
        StoreProduct poster = titled("Pet portrait poster");
        refuse("A0");
        List<VariantOutcome> outcomes =
                done(
                        store().createVariants(
                                        SHOP,
                                        poster.id(),
                                        List.of(
                                                draft("A1"),
                                                draft("A0"),
                                                draft("a4"),
                                                draft("A6"))));

        assertThat(code(outcomes.get(1))).isEqualTo("INVALID");
        assertThat(code(outcomes.get(2))).isEqualTo("VARIANT_ALREADY_EXISTS");
        List<StoreVariant> variants = now(poster).variants();
        assertThat(variants).extracting(StoreVariant::title).endsWith("A1", "A6");
        assertThat(List.of(outcomes.get(0), outcomes.get(3)))
                .containsExactly(
                        new VariantOutcome.Done(variants.get(variants.size() - 2).id()),
                        new VariantOutcome.Done(variants.getLast().id()));
        assertThat(variants.getLast().compareAt()).isEqualTo(FORMER);
    }

    @Test
    void pricesChangeWhereShopifyAllowsIt() {
        StoreProduct mug = titled("Magic mug");
        String first = mug.variants().getFirst().id();
        String second = mug.variants().getLast().id();
        done(store().updateVariants(SHOP, mug.id(), prices(FORMER, first)));
        refuse(mug.variants().getLast().title());

        List<VariantOutcome> outcomes =
                done(
                        store().updateVariants(
                                        SHOP,
                                        mug.id(),
                                        List.of(
                                                new VariantPrice(second, PRICE, null),
                                                new VariantPrice(first, PRICE, null))));

        assertThat(code(outcomes.get(0))).isEqualTo("INVALID_INPUT");
        assertThat(outcomes.get(1)).isEqualTo(new VariantOutcome.Done(first));
        assertThat(now(mug).variants().getFirst().price()).isEqualTo(PRICE);
        assertThat(now(mug).variants().getFirst().compareAt()).isNull();
        assertThat(now(mug).variants().getLast()).isEqualTo(mug.variants().getLast());
    }

    @Test
    void variantsGoExceptTheLast() {
        StoreProduct mug = titled("Magic mug");
        String first = mug.variants().getFirst().id();
        String second = mug.variants().getLast().id();

        List<VariantOutcome> outcomes =
                done(store().deleteVariants(SHOP, mug.id(), List.of(second, second, first)));

        assertThat(outcomes.get(0)).isEqualTo(new VariantOutcome.Done(second));
        assertThat(code(outcomes.get(1))).contains("DOES_NOT_BELONG");
        assertThat(code(outcomes.get(2))).isEqualTo("CANNOT_DELETE_LAST_VARIANT");
        assertThat(now(mug).variants()).extracting(StoreVariant::id).containsExactly(first);
    }

    @Test
    void noMoreThanTheAdminApiTakesGoesIntoACall() {
        StoreProduct poster = titled("Pet portrait poster");
        List<NewStoreVariant> tooMany =
                IntStream.range(0, 251).mapToObj(i -> draft("x" + i)).toList();
        assertThat(store().createVariants(SHOP, poster.id(), tooMany))
                .isInstanceOf(StoreResult.Refused.class);
    }

    protected final StoreProduct titled(String title) {
        return done(store().products(SHOP, new StoreSearch(title, null, 5))).entries().stream()
                .filter(entry -> entry.title().equals(title))
                .findFirst()
                .map(entry -> done(store().product(SHOP, entry.id())))
                .orElseThrow();
    }

    protected final StoreProduct now(StoreProduct product) {
        return done(store().product(SHOP, product.id()));
    }

    private static List<VariantPrice> prices(Money former, String variant) {
        return List.of(new VariantPrice(variant, PRICE, former));
    }

    protected static NewStoreVariant draft(String size) {
        return new NewStoreVariant(Map.of("Size", size), PRICE, FORMER);
    }

    private static String code(VariantOutcome outcome) {
        return ((VariantOutcome.Failed) outcome).code();
    }

    protected static <T> T done(StoreResult<T> result) {
        return ((StoreResult.Done<T>) result).value();
    }
}
