package com.artify.demo;

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
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class StandInAdminTest {
    private static final ShopDomain SHOP = DemoShop.DOMAIN;
    private static final Money PRICE = new Money(1990, Currency.getInstance("EUR"));

    private final List<StoreProduct> heard = new ArrayList<>();
    private final StandInShelf shelf =
            new StandInShelf(StandInStock.read(StandInCatalogue.read()), Clock.systemUTC());
    private final StoreAdmin store = new StandInAdmin(shop -> Optional.of(shelf));

    @Test
    void theCatalogueIsSearchedPageByPage() {
        List<StorePage.Entry> all = new ArrayList<>();
        String cursor = null;
        do {
            StorePage page = done(store.products(SHOP, new StoreSearch("", cursor, 25)));
            assertThat(page.entries()).hasSizeLessThanOrEqualTo(25);
            all.addAll(page.entries());
            cursor = page.next();
        } while (cursor != null);

        assertThat(all).hasSizeBetween(55, 65);
        assertThat(all).extracting(StorePage.Entry::id).doesNotHaveDuplicates();
        assertThat(all).extracting(StorePage.Entry::title).isSorted();
        assertThat(done(store.products(SHOP, new StoreSearch(" canvas ", null, 50))).entries())
                .isNotEmpty()
                .allMatch(entry -> (entry.title() + entry.type()).toLowerCase().contains("canvas"));
    }

    @Test
    void oneProductHasAsManyVariantsAsShopifyAllows() {
        assertThat(titled("Made-to-measure banner").variants()).hasSize(StoreAdmin.MOST_VARIANTS);
    }

    @Test
    void theDefaultOptionGivesWayToTheFirstNewOne() {
        StoreProduct single = titled("Jigsaw puzzle");
        assertThat(single.isSingle()).isTrue();

        StoreProduct changed =
                done(
                        store.ensureOptions(
                                SHOP,
                                single.id(),
                                List.of(new StoreOption("Size", List.of("A4", "A3")))));

        assertThat(changed.options()).containsExactly(new StoreOption("Size", List.of("A4", "A3")));
        assertThat(changed.variants()).extracting(StoreVariant::title).containsExactly("A4");
    }

    @Test
    void presentVariantsGetTheFirstValueOfAnAddedOption() {
        StoreProduct mug = titled("Magic mug");
        StoreProduct changed =
                done(
                        store.ensureOptions(
                                SHOP,
                                mug.id(),
                                List.of(
                                        new StoreOption("size", List.of("11OZ", "20 oz")),
                                        new StoreOption("Colour", List.of("Red", "Blue")))));

        assertThat(changed.options().getFirst().values()).containsExactly("11oz", "15 oz", "20 oz");
        assertThat(changed.variants())
                .extracting(StoreVariant::title)
                .containsExactly("11oz / Red", "15 oz / Red");
    }

    @Test
    void aFourthOptionIsRefused() {
        StoreProduct banner = titled("Made-to-measure banner");
        assertThat(
                        store.ensureOptions(
                                SHOP,
                                banner.id(),
                                List.of(new StoreOption("Colour", List.of("Red")))))
                .isInstanceOf(StoreResult.Refused.class);
    }

    @Test
    void aRefusedVariantDoesNotStopTheOthers() {
        StoreProduct poster = titled("Pet portrait poster");
        shelf.refuse("A0"::equals);
        List<VariantOutcome> outcomes =
                done(
                        store.createVariants(
                                SHOP,
                                poster.id(),
                                List.of(draft("A1"), draft("A0"), draft("a4"), draft("A6"))));

        assertThat(outcomes.get(0)).isInstanceOf(VariantOutcome.Done.class);
        assertThat(code(outcomes.get(1))).isEqualTo("INVALID");
        assertThat(code(outcomes.get(2))).isEqualTo("VARIANT_ALREADY_EXISTS");
        assertThat(outcomes.get(3)).isInstanceOf(VariantOutcome.Done.class);
        assertThat(now(poster).variants()).extracting(StoreVariant::title).endsWith("A1", "A6");
    }

    @Test
    void pricesChangeAndVariantsGoExceptTheLast() {
        StoreProduct mug = titled("Magic mug");
        String first = mug.variants().getFirst().id();
        String second = mug.variants().getLast().id();

        done(store.updateVariants(SHOP, mug.id(), List.of(new VariantPrice(first, PRICE, null))));
        assertThat(now(mug).variants().getFirst().price()).isEqualTo(PRICE);

        List<VariantOutcome> outcomes =
                done(store.deleteVariants(SHOP, mug.id(), List.of(second, second, first)));
        assertThat(outcomes.get(0)).isEqualTo(new VariantOutcome.Done(second));
        assertThat(code(outcomes.get(1))).contains("DOES_NOT_BELONG");
        assertThat(code(outcomes.get(2))).isEqualTo("CANNOT_DELETE_LAST_VARIANT");
    }

    @Test
    void noMoreThanTheAdminApiTakesGoesIntoACall() {
        StoreProduct poster = titled("Pet portrait poster");
        List<NewStoreVariant> tooMany =
                java.util.stream.IntStream.range(0, 251).mapToObj(i -> draft("x" + i)).toList();
        assertThat(store.createVariants(SHOP, poster.id(), tooMany))
                .isInstanceOf(StoreResult.Refused.class);
    }

    @Test
    void everyChangeIsToldAndOutlivesTheProgram(@TempDir Path folder) {
        StandInMemory memory =
                new StandInMemory(folder.resolve("store.json"), JsonMapper.builder().build());
        shelf.onChange(product -> {
            heard.add(product);
            memory.write(shelf.all());
        });
        StoreProduct poster = titled("Pet portrait poster");
        done(store.createVariants(SHOP, poster.id(), List.of(draft("A1"))));

        assertThat(heard).extracting(StoreProduct::id).containsExactly(poster.id());
        assertThat(memory.read()).contains(shelf.all());
    }

    private StoreProduct titled(String title) {
        return shelf.all().stream()
                .filter(product -> product.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private StoreProduct now(StoreProduct product) {
        return done(store.product(SHOP, product.id()));
    }

    private static NewStoreVariant draft(String size) {
        return new NewStoreVariant(Map.of("Size", size), PRICE, null);
    }

    private static String code(VariantOutcome outcome) {
        return ((VariantOutcome.Failed) outcome).code();
    }

    private static <T> T done(StoreResult<T> result) {
        return ((StoreResult.Done<T>) result).value();
    }
}
