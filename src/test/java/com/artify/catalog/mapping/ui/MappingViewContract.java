package com.artify.catalog.mapping.ui;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.activity.ActivityFilter;
import com.artify.activity.ActivityQueries;
import com.artify.base.Changes;
import com.artify.base.ui.BulkBar;
import com.artify.catalog.BaseVariant;
import com.artify.catalog.Product;
import com.artify.catalog.ProductNews;
import com.artify.catalog.StoreProduct;
import com.artify.catalog.mapping.LinkedVariant;
import com.artify.catalog.mapping.MappedShop;
import com.artify.catalog.mapping.MappingRow;
import com.artify.catalog.mapping.ProductMapping;
import com.artify.catalog.mapping.ProductMappings;
import com.artify.testing.Admin;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.ClientItemToggleEvent;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataChangeEvent;
import com.vaadin.flow.data.provider.DataChangeEvent.DataRefreshEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The matrix of a product's variants, alike on every database. */
@ArtifyTest
abstract class MappingViewContract {
    private static final List<String> SIZE = List.of("Size");

    @Autowired private ApplicationContext context;
    @Autowired private MappedShop shops;
    @Autowired private ShopFixture fixture;
    @Autowired private ProductMappings mappings;
    @Autowired private ActivityQueries log;
    @Autowired private ApplicationEventPublisher events;
    @Autowired private JdbcClient jdbc;
    @Autowired private Changes changes;

    private Optional<Admin> opened = Optional.empty();

    @AfterEach
    void leave() {
        opened.ifPresent(Admin::close);
    }

    @Test
    void certainSuggestionsAreAcceptedByOneClickAndTakenBackByTheToast() {
        Product product = shops.product(SIZE, List.of("a4=19.90", "A 3=29.90"));
        shops.printOn(product, SIZE, List.of("A4=0", "A3=1000"));
        Admin admin = open(product, "");
        assertThat(admin.text()).contains("0 of 2 Shopify variants have a print");

        LocatorJ._click(button(admin, "Accept certain suggestions (2)"));

        assertThat(mapped(product)).isEqualTo(2);
        assertThat(admin.text()).contains("2 of 2", "Nothing to mend");
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Undo")));
        assertThat(mapped(product)).isZero();
    }

    @Test
    void aProductThatWasDeletedInShopifyOffersToMoveItsMappingsToTheOneLikeIt() {
        Product product = shops.product(SIZE, List.of("A4=19.90", "A3=29.90"));
        shops.printOn(product, SIZE, List.of("A4=0", "A3=1000"));
        mappings.acceptCertain(product.shop(), product.uuid());
        shops.shelves().put(product.shop(), 880_001, SIZE, List.of("A4=19.90", "A3=29.90"));
        shops.shelves().remove(product.shop(), product.shopifyProductId());
        events.publishEvent(new ProductNews(product.shop(), product.shopifyProductId()));
        Admin admin = Admin.open(context, product.shop());
        opened = Optional.of(admin);
        await().pollInSameThread()
                .atMost(30, SECONDS)
                .until(() ->
                        admin.go("products/" + product.uuid())
                                .text()
                                .contains("“Poster” looks like its successor"));
        shops.shelves().remove(product.shop(), 880_001);
        LocatorJ._click(button(admin, "Move 2 mappings"));
        assertThat(admin.text()).contains("Nothing was moved; please try again.");

        shops.shelves().put(product.shop(), 880_001, SIZE, List.of("A4=19.90", "A3=29.90"));
        LocatorJ._click(button(admin, "Move 2 mappings"));

        assertThat(admin.text()).doesNotContain("successor");
        assertThat(mapped(product)).isEqualTo(2);
    }

    @Test
    void aLineSaysHowSureItsSuggestionIsAndTakesItOver() {
        Product product = shops.product(SIZE, List.of("Small=19.90"));
        shops.printOn(product, SIZE, List.of("S=0"));
        Admin admin = open(product, "");

        click(line(admin, 0), "Map to S · 95% sure");

        assertThat(mapped(product)).isOne();
    }

    @Test
    void aBaseVariantIsChosenInTheLine() {
        Product product = shops.product(SIZE, List.of("A4=19.90", "A3=19.90"));
        List<BaseVariant> base = shops.printOn(product, SIZE, List.of("A4=0", "A3=0"));
        Admin admin = open(product, "");

        click(line(admin, 0), "Choose a base variant");
        ComboBox<LinkedVariant> box = chooser(line(admin, 0));
        admin.enter(box, target(product, base.get(1)));

        assertThat(mappings.find(product.shop(), product.uuid()).orElseThrow().mapped())
                .isEqualTo(Map.of(shops.variant(product, "A4"), base.get(1).id()));
    }

    @Test
    void conflictsOrphansAndWhatShopifyLacksShowInPlace() {
        Product product = shops.product(SIZE, List.of("A4=19.90", "A3=25.00", "A2=19.90"));
        shops.printOn(product, SIZE, List.of("A4=0", "A3=0", "A2=0", "A1=0"));
        mappings.acceptCertain(product.shop(), product.uuid());
        StoreProduct before = shops.inStore(product);
        shops.inStore(product, before.withVariants(before.variants().subList(0, 2)));

        Admin admin = open(product, "");

        assertThat(texts(line(admin, 0))).contains("A4", "Mapped");
        assertThat(texts(line(admin, 1)))
                .contains("Price differs from the base", "Set to €19.90 in Shopify");
        assertThat(texts(line(admin, 2))).contains("A2", "Orphaned mapping", "Remove mapping");
        assertThat(texts(line(admin, 3))).contains("Not in Shopify", "Poster · A1");

        click(line(admin, 2), "Remove mapping");
        assertThat(mapped(product)).isEqualTo(2);
    }

    @Test
    void aLineThatNobodyLookedAtIsNotSaidToBeSoldWithoutAPrint() {
        Product product = shops.product(SIZE, List.of("A4=19.90"));
        shops.printOn(product, SIZE, List.of("A5=0"));
        // A job of the product's news may write them once more.
        await().pollInSameThread()
                .untilAsserted(() -> {
                    jdbc.sql("delete from mapping_findings where shop_id = :shop")
                            .param("shop", product.shop().value())
                            .update();
                    assertThat(texts(line(open(product, ""), 0))).contains("Not checked yet");
                });

        shops.printOn(product, SIZE, List.of("A6=0"));
        await().pollInSameThread()
                .untilAsserted(() ->
                        assertThat(texts(line(open(product, ""), 0)))
                                .contains("Sell without a print"));
        Admin admin = open(product, "");
        click(line(admin, 0), "Sell without a print");
        await().pollInSameThread()
                .untilAsserted(() -> {
                    admin.settle();
                    assertThat(texts(line(admin, 0))).contains("Sold without a print");
                });
    }

    @Test
    void viewSearchAndOrderAreKeptInTheAddress() {
        Product product = shops.product(SIZE, List.of("B=19.90", "A4=19.90", "A=19.90"));
        shops.printOn(product, SIZE, List.of("A4=0"));
        mappings.acceptCertain(product.shop(), product.uuid());

        assertThat(titles(open(product, "?show=unmapped&sort=title"))).containsExactly("A", "B");
        assertThat(titles(open(product, "?q=A4"))).containsExactly("A4");
        assertThat(open(product, "?q=nothing").text()).contains("No variant matches");
    }

    @Test
    void whatSomebodyElseChangesShowsAtOnce() {
        Product product = shops.product(SIZE, List.of("A4=19.90"));
        shops.printOn(product, SIZE, List.of("A4=0"));
        Admin admin = open(product, "");

        mappings.acceptCertain(product.shop(), product.uuid());

        await().pollInSameThread()
                .untilAsserted(() -> {
                    admin.settle();
                    assertThat(admin.text()).contains("1 of 1 Shopify variants have a print");
                });
    }

    @Test
    void twoThousandVariantsAreThereWithoutAllBeingDrawn() {
        List<String> store = new ArrayList<>();
        List<String> base = new ArrayList<>();
        for (int width = 1; width <= 32; width++) {
            for (int height = 1; height <= 64; height++) {
                store.add(width + "0 cm / " + height + "0 cm=19.90");
                base.add(width + "0 cm / " + height + "0 cm");
            }
        }
        Product product = shops.product(List.of("Width", "Height"), store);
        shops.printOnMany(product, List.of("Width", "Height"), base);

        Admin admin = open(product, "");

        assertThat(GridKt._size(grid(admin))).isEqualTo(2048);
        assertThat(admin.all(MappingLine.class)).hasSizeLessThan(200);

        MappingGrid grid = grid(admin);
        grid.asMultiSelect().select(GridKt._findAll(grid));
        LocatorJ._click(button(admin, "Mend (2,048)"));
        assertThat(mapped(product)).isEqualTo(2048);
    }

    @Test
    void chosenLinesAreMendedByOneDeedThatTheToastTakesBack() {
        Product product = shops.product(SIZE, List.of("a4=19.90", "A 3=25.00", "Other=9.90"));
        shops.printOn(product, SIZE, List.of("A4=0", "A3=0"));
        Admin admin = open(product, "");
        MappingGrid grid = grid(admin);
        assertThat(bulk(admin).isVisible()).isFalse();

        grid.asMultiSelect().select(GridKt._findAll(grid));

        assertThat(bulk(admin).isVisible()).isTrue();
        assertThat(admin.text()).contains("Accept suggestions (2)", "Leave as they are (3)");
        assertThat(button(admin, "Remove mappings (0)").isVisible()).isFalse();
        LocatorJ._click(button(admin, "Mend (2)"));

        assertThat(mapped(product)).isEqualTo(2);
        assertThat(bulk(admin).isVisible()).isFalse();
        assertThat(log.count(product.shop(), ActivityFilter.ALL)).isOne();
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Undo")));
        assertThat(mapped(product)).isZero();
    }

    @Test
    void mappingsOfChosenLinesAreRemovedAtOnce() {
        Product product = shops.product(SIZE, List.of("A4=19.90", "A3=19.90", "A2=19.90"));
        shops.printOn(product, SIZE, List.of("A4=0", "A3=0", "A2=0"));
        mappings.acceptCertain(product.shop(), product.uuid());
        Admin admin = open(product, "");
        MappingGrid grid = grid(admin);

        grid.asMultiSelect().select(GridKt._findAll(grid).subList(0, 2));
        LocatorJ._click(button(admin, "Remove mappings (2)"));

        assertThat(mapped(product)).isOne();
        assertThat(log.count(product.shop(), ActivityFilter.ALL)).isEqualTo(2);
        grid.asMultiSelect().select(GridKt._findAll(grid));
        LocatorJ._click(button(admin, "Accept suggestions (2)"));
        assertThat(mapped(product)).isEqualTo(3);
    }

    @Test
    void aChoiceStaysWhenSomebodyElseChangesTheLinesAndIsCountedAnew() {
        Product product = shops.product(SIZE, List.of("A4=19.90", "A3=19.90"));
        shops.printOn(product, SIZE, List.of("A4=0", "A3=0"));
        Admin admin = open(product, "");
        MappingGrid grid = grid(admin);
        grid.asMultiSelect().select(GridKt._findAll(grid));

        mappings.acceptCertain(product.shop(), product.uuid());

        await().pollInSameThread()
                .untilAsserted(() -> {
                    admin.settle();
                    assertThat(admin.text()).contains("Remove mappings (2)");
                });
        assertThat(button(admin, "Accept suggestions (0)").isVisible()).isFalse();
    }

    @Test
    void whatNobodyChangedStaysUnderTheHandsOfWhoIsAboutToPressIt() {
        Product product = shops.product(SIZE, List.of("A4=19.90", "A3=19.90"));
        List<BaseVariant> base = shops.printOn(product, SIZE, List.of("A4=0", "A3=0"));
        Admin admin = open(product, "");
        Button accept = button(admin, "Accept certain suggestions (2)");

        changes.announce(new Changes.Change(product.shop(), "mapping", product.uuid().toString()));
        admin.settle();
        assertThat(button(admin, "Accept certain suggestions (2)")).isSameAs(accept);

        List<MappingRow> written = new ArrayList<>();
        grid(admin).getDataProvider().addDataProviderListener(event -> written.add(only(event)));
        mappings.map(
                product.shop(),
                product.uuid(),
                Map.of(shops.variant(product, "A3"), Optional.of(base.getLast().uuid())));
        await().pollInSameThread()
                .untilAsserted(() -> {
                    admin.settle();
                    assertThat(admin.text()).contains("1 of 2 Shopify variants have a print");
                });
        assertThat(written).isNotEmpty().allSatisfy(row -> assertThat(row.title()).isEqualTo("A3"));
    }

    private static MappingRow only(DataChangeEvent<MappingRow> event) {
        assertThat(event).isInstanceOf(DataRefreshEvent.class);
        return ((DataRefreshEvent<MappingRow>) event).getItem();
    }

    @Test
    void shiftChoosesFromTheLineThatWasChosenLast() {
        Product product = shops.product(SIZE, List.of("A4=19.90", "A3=19.90", "A2=19.90"));
        shops.printOn(product, SIZE, List.of("A4=0"));
        MappingGrid grid = grid(open(product, ""));
        List<MappingRow> rows = GridKt._findAll(grid);

        toggle(grid, rows.get(0), false);
        toggle(grid, rows.get(2), true);

        assertThat(grid.chosen().map(MappingRow::title)).containsExactly("A4", "A3", "A2");
    }

    private static void toggle(MappingGrid grid, MappingRow row, boolean shift) {
        grid.asMultiSelect().select(row);
        ComponentUtil.fireEvent(grid, new ClientItemToggleEvent<>(grid, row, true, shift));
    }

    private static BulkBar bulk(Admin admin) {
        return admin.all(BulkBar.class).stream().findFirst().orElseThrow();
    }

    @Test
    void anotherShopsProductIsNotFound() {
        Product product = shops.product(SIZE, List.of("A4=19.90"));
        Admin admin = Admin.open(context, fixture.emptyShop());
        opened = Optional.of(admin);

        assertThat(admin.go("products/" + product.uuid() + "/mapping").text())
                .contains("There is nothing at this address");
    }

    private Admin open(Product product, String query) {
        opened.ifPresent(Admin::close);
        Admin admin = Admin.open(context, product.shop());
        opened = Optional.of(admin);
        return admin.go("products/" + product.uuid() + "/mapping" + query);
    }

    private static Button button(Admin admin, String text) {
        return admin.all(Button.class, each -> each.getText().equals(text)).getFirst();
    }

    private static MappingGrid grid(Admin admin) {
        return admin.all(MappingGrid.class).getFirst();
    }

    private static Component line(Admin admin, int row) {
        return (Component) GridKt._getCellComponent(grid(admin), row, "line");
    }

    private static List<String> titles(Admin admin) {
        return GridKt._findAll(grid(admin)).stream().map(MappingRow::title).toList();
    }

    private static void click(Component line, String text) {
        Button button =
                tree(line)
                        .filter(Button.class::isInstance)
                        .map(Button.class::cast)
                        .filter(each -> each.getText().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(texts(line).toString()));
        button.click();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<LinkedVariant> chooser(Component line) {
        return (ComboBox<LinkedVariant>)
                tree(line).filter(ComboBox.class::isInstance).findFirst().orElseThrow();
    }

    private static List<String> texts(Component line) {
        return tree(line)
                .map(each ->
                        switch (each) {
                            case Button button -> button.getText();
                            case Span span -> span.getText();
                            default -> "";
                        })
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Stream<Component> tree(Component root) {
        return Stream.concat(
                Stream.of(root), root.getChildren().flatMap(MappingViewContract::tree));
    }

    private LinkedVariant target(Product product, BaseVariant base) {
        return mappings.find(product.shop(), product.uuid()).orElseThrow().usable().stream()
                .filter(each -> each.uuid().equals(base.uuid()))
                .findFirst()
                .orElseThrow();
    }

    private int mapped(Product product) {
        ProductMapping mapping = mappings.find(product.shop(), product.uuid()).orElseThrow();
        return mapping.mapped().size();
    }
}
