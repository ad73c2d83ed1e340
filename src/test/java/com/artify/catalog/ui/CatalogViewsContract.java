package com.artify.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.Changes;
import com.artify.base.Ids;
import com.artify.base.LengthUnit;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.base.ui.DataTable;
import com.artify.base.ui.Embedding;
import com.artify.base.ui.SaveBar;
import com.artify.base.ui.Units;
import com.artify.catalog.BaseDraft;
import com.artify.catalog.BaseEditing;
import com.artify.catalog.BaseFilter;
import com.artify.catalog.BaseQueries;
import com.artify.catalog.BaseRow;
import com.artify.catalog.BaseSaved;
import com.artify.catalog.BaseUpkeep;
import com.artify.catalog.DraftProblem;
import com.artify.catalog.Fit;
import com.artify.catalog.PrintMeasure;
import com.artify.catalog.PrintSize;
import com.artify.catalog.Product;
import com.artify.catalog.ProductSetup;
import com.artify.catalog.Products;
import com.artify.catalog.VariantDraft;
import com.artify.catalog.feasibility.PrintFeasibility;
import com.artify.demo.TestStores;
import com.artify.settings.Defaults;
import com.artify.settings.Settings;
import com.artify.testing.Admin;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.StringNode;

/** The rooms of products and product bases, alike on every database. */
@ArtifyTest
abstract class CatalogViewsContract {
    private static final Currency EUR = Currency.getInstance("EUR");

    @Autowired private ApplicationContext context;
    @Autowired private ShopFixture fixture;
    @Autowired private Products products;
    @Autowired private ProductSetup setup;
    @Autowired private Settings settings;
    @Autowired private Changes changes;
    @Autowired private BaseUpkeep upkeep;
    @Autowired private BaseEditing editing;
    @Autowired private BaseQueries bases;
    @Autowired private PrintFeasibility feasibility;

    @Autowired private TestStores.Shelves shelves;
    @Autowired private JdbcClient jdbc;
    @Autowired private Database database;

    private ReadyShop ready;
    private Admin admin;

    @BeforeEach
    void signIn() {
        ready = fixture.ready();
        admin = Admin.open(context, ready.shop());
    }

    @AfterEach
    void leave() {
        admin.close();
    }

    @Test
    void theListSaysWhichProductsAreReadyAndWhyOthersAreNot() {
        fixture.product(ready.shop());
        admin.go("products");

        assertThat(admin.text())
                .contains("Ready", "1 of 1")
                .contains("Not ready", "No variant is mapped to a print size.");
        admin.go("products?state=ready");
        assertThat(admin.text()).doesNotContain("No variant is mapped");
        admin.go("products?q=nothing%20like%20it");
        assertThat(admin.text()).contains("No product matches");
    }

    @Test
    void withinShopifyItsOwnPickerChoosesProducts() {
        long id = 9_700_000_000_000L + System.nanoTime() % 1_000_000;
        shelves.put(ready.shop(), id, List.of("Size"), List.of("A4=19.90"));
        Embedding.begin(UI.getCurrent());
        admin.go("products");
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Add products")));

        answerPicker(id + ",12,nonsense");

        assertThat(products.all(ready.shop()))
                .extracting(Product::shopifyProductId)
                .contains(id)
                .doesNotContain(12L);
    }

    @Test
    void withoutAppBridgeOurOwnPickerOpens() {
        Embedding.begin(UI.getCurrent());
        admin.go("products");
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Add products")));

        answerPicker("none");

        assertThat(LocatorJ._find(ProductPicker.class)).hasSize(1);
    }

    @Test
    void whatIsChosenInThePickerIsNotLostToTheEscapeKey() {
        long id = 9_700_000_000_000L + System.nanoTime() % 1_000_000;
        shelves.put(ready.shop(), id, List.of("Size"), List.of("A4=19.90"));
        admin.go("products");
        click("Add products");
        ProductPicker picker = LocatorJ._get(ProductPicker.class);
        Checkbox box =
                LocatorJ._find(picker, Checkbox.class).stream()
                        .filter(Checkbox::isEnabled)
                        .findFirst()
                        .orElseThrow();
        box.setValue(true);
        admin.escape(picker);
        assertThat(picker.isOpened()).isTrue();

        box.setValue(false);
        admin.escape(picker);
        assertThat(picker.isOpened()).isFalse();
    }

    private void answerPicker(String answer) {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("pickProducts"))
                .forEach(call -> call.complete(StringNode.valueOf(answer)));
        admin.settle();
    }

    @Test
    void theListShowsHowFarTheCatalogueIsImportedAndTriesAgainWhatFailed() {
        Object now = database.parameter(Instant.now());
        jdbc.sql(
                        """
                        insert into catalogue_imports (shop_id, status, expected, taken,
                          started_at, heard_until) values (?, 'running', 1200, 400, ?, ?)
                        """)
                .params(ready.shop().value(), now, now)
                .update();
        admin.go("products");
        assertThat(admin.text()).contains("read from Shopify: 400 of 1,200 products.");

        jdbc.sql(
                        """
                        update catalogue_imports set status = 'failed', problem = 'No scope'
                        where shop_id = ?
                        """)
                .param(ready.shop().value())
                .update();
        admin.go("products");
        assertThat(admin.text()).contains("could not be read from Shopify. No scope");
        click("Try again");
        assertThat(admin.text()).doesNotContain("from Shopify");
    }

    @Test
    void chosenProductsAreDisabledTogether() {
        admin.go("products");
        Checkbox row =
                admin.all(
                                Checkbox.class,
                                box -> box.getAriaLabel().orElse("").startsWith("Select Poster"))
                        .getFirst();
        admin.enter(row, true);
        click("Disable");

        assertThat(products.find(ready.shop(), ready.product().uuid()).orElseThrow().enabled())
                .isFalse();
        assertThat(admin.text()).contains("Disabled");
    }

    @Test
    void aPageShowsHowEachStylePrintsAndAsksForADecision() {
        String banner = ShopFixture.newVariantId();
        fixture.mapped(
                ready.product(),
                new PrintSize("Banner", 12_000, 18_000, 200, 0, Fit.COVER),
                banner);
        admin.go("products/" + ready.product().uuid());

        assertThat(admin.text())
                .contains("1 sharp · 0 soft · 1 too coarse", "1 print is held back as too coarse.");
        click("Sell it anyway");
        assertThat(feasibility.matrix(ready.product()).heldBack()).isEmpty();
        assertThat(admin.text()).doesNotContain("held back as too coarse");
    }

    @Test
    void whatIsWrongWithASizeIsSaidBesideItsField() {
        admin.go("products/" + ready.product().uuid());
        click("Add size");
        SizeDialog dialog = LocatorJ._get(SizeDialog.class);
        admin.enter(measure(dialog, "Width"), 5000.0 * 100);
        admin.enter(field(dialog, TextField.class, "Name"), "Wall");
        click("Save");
        assertThat(measure(dialog, "Width").getErrorMessage()).startsWith("Width and height lie");
        assertThat(measure(dialog, "Width").isInvalid()).isTrue();

        admin.enter(measure(dialog, "Width"), 100.0);
        admin.enter(measure(dialog, "Bleed"), -1.0);
        click("Save");
        assertThat(measure(dialog, "Width").isInvalid()).isFalse();
        assertThat(measure(dialog, "Bleed").getErrorMessage()).startsWith("Bleed lies");
    }

    private static NumberField measure(SizeDialog dialog, String label) {
        return field(dialog, NumberField.class, label);
    }

    private static <F extends Component & HasLabel> F field(
            SizeDialog dialog, Class<F> type, String label) {
        return LocatorJ._find(dialog, type).stream()
                .filter(field -> field.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBaseIsTakenOffAProductOnItsPage() {
        admin.go("products/" + ready.product().uuid());
        admin.all(
                        Button.class,
                        button -> button.getAriaLabel().orElse("").equals("Take Poster off"))
                .getFirst()
                .click();

        assertThat(setup.basesOf(ready.product())).isEmpty();
        assertThat(admin.text()).contains("Printed on no base yet");
    }

    @Test
    void newsOfOtherProductsLeaveAProductsPageAlone() {
        admin.go("products/" + ready.product().uuid());
        Button before = button("Disable");

        tell(UUID.randomUUID());
        assertThat(button("Disable")).isSameAs(before);

        tell(ready.product().uuid());
        assertThat(button("Disable")).isNotSameAs(before);
    }

    @Test
    void newsThatChangeNothingOnShowLeaveAListAlone() {
        base("Poster", "Size");
        admin.go("products");
        DataTable before = list();
        tell(UUID.randomUUID());
        assertThat(list()).isSameAs(before);
        Product added = fixture.product(ready.shop());
        tell(added.uuid());
        assertThat(list()).isNotSameAs(before);

        admin.go("product-bases");
        before = list();
        tell("product-base", UUID.randomUUID());
        assertThat(list()).isSameAs(before);
        tell("product-base", base("Canvas", "Size"));
        assertThat(list()).isNotSameAs(before);
    }

    private DataTable list() {
        return admin.all(DataTable.class, table -> true).getFirst();
    }

    private void tell(UUID product) {
        tell("product", product);
    }

    private void tell(String kind, UUID subject) {
        changes.announce(new Changes.Change(ready.shop(), kind, subject.toString()));
        admin.settle();
    }

    private Button button(String text) {
        return admin.all(Button.class, button -> button.getText().equals(text)).getFirst();
    }

    @Test
    void combinationsBecomeVariantsOnceTheyAreSaved() {
        UUID base = base("Poster", "Size", "Frame");
        admin.go("product-bases/" + base);
        LocatorJ._click(
                LocatorJ._find(Button.class, spec -> spec.withText("Generate combinations"))
                        .getFirst());
        List<TextArea> values = LocatorJ._find(TextArea.class).stream().skip(1).toList();
        admin.enter(values.get(0), "A4, A3");
        admin.enter(values.get(1), "Oak, Ash");
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Generate")));
        assertThat(editing.open(ready.shop(), base).orElseThrow().variants()).isEmpty();

        click("Save");
        assertThat(editing.open(ready.shop(), base).orElseThrow().variants())
                .extracting(VariantDraft::name)
                .containsExactly("A4 / Oak", "A4 / Ash", "A3 / Oak", "A3 / Ash");
        assertThat(admin.all(SaveBar.class).getFirst().changed()).isFalse();
    }

    @Test
    void whatLengthsMayBeIsSaidInTheShopsUnit() {
        Units.choose(UI.getCurrent(), LengthUnit.IN);

        assertThat(new Problems(new Span()).text(DraftProblem.Kind.BLEED_OUT_OF_RANGE))
                .isEqualTo("Bleed lies between 0 and 3.9 in.");
    }

    @Test
    void newVariantsBeginWithTheShopsResolutionAndBleed() {
        Defaults seen = settings.of(ready.shop()).defaults();
        settings.change(
                ready.shop(),
                seen,
                new Defaults(seen.provider(), seen.model(), seen.styles(), 240, 4.5));
        UUID base = base("Poster", "Size");
        admin.go("product-bases/" + base);
        click("Add variant");
        VariantGrid grid = admin.all(VariantGrid.class).getFirst();

        assertThat(grid.getListDataView().getItem(0).measure())
                .isEqualTo(new PrintMeasure(210, 297, 240, 4.5, Fit.COVER));
    }

    @Test
    void aRowIsEditedInThePlaceOfItsCells() {
        UUID base = withVariants("A4", "A3");
        admin.go("product-bases/" + base);
        VariantGrid grid = admin.all(VariantGrid.class).getFirst();
        VariantRow row = edit(grid, 0);
        admin.enter((TextField) row.cell(VariantColumns.OPTION + "Size"), "A5");

        assertThat(row.variant().name()).isEqualTo("A5");
        assertThat(admin.all(SaveBar.class).getFirst().changed()).isTrue();
        click("Save");
        assertThat(editing.open(ready.shop(), base).orElseThrow().variants().getFirst().name())
                .isEqualTo("A5");
    }

    @Test
    void twoVariantsWithTheSameValuesAreMarkedAndNotSaved() {
        UUID base = withVariants("A4", "A3");
        admin.go("product-bases/" + base);
        VariantGrid grid = admin.all(VariantGrid.class).getFirst();
        VariantRow row = edit(grid, 1);
        admin.enter((TextField) row.cell(VariantColumns.OPTION + "Size"), "a4");
        click("Save");

        assertThat(admin.text()).contains("Another variant has the same values.");
        assertThat(editing.open(ready.shop(), base).orElseThrow().variants().getLast().name())
                .isEqualTo("A3");
    }

    @Test
    void rowsMoveByTheMenusSteps() {
        UUID base = withVariants("A5", "A4", "A3");
        admin.go("product-bases/" + base);
        VariantGrid grid = admin.all(VariantGrid.class).getFirst();
        grid.moves().toBottom(editing.open(ready.shop(), base).orElseThrow().variants().getFirst());
        click("Save");

        assertThat(editing.open(ready.shop(), base).orElseThrow().variants())
                .extracting(VariantDraft::name)
                .containsExactly("A4", "A3", "A5");
    }

    @Test
    void aStaleSaveSaysSoAndLosesNothing() {
        UUID base = withVariants("A4");
        admin.go("product-bases/" + base);
        VariantRow row = edit(admin.all(VariantGrid.class).getFirst(), 0);
        admin.enter((TextField) row.cell(VariantColumns.NAME), "Mine");
        BaseDraft other = editing.open(ready.shop(), base).orElseThrow();
        assertThat(editing.save(ready.shop(), base, other.with("Theirs", null, null)))
                .isInstanceOf(BaseSaved.Saved.class);
        click("Save");

        assertThat(admin.text()).contains("Somebody else changed this base meanwhile");
        assertThat(row.variant().name()).isEqualTo("Mine");
        assertThat(admin.all(SaveBar.class).getFirst().changed()).isTrue();
    }

    @Test
    void theExportReadsBackUnchangedAndAnImportIsShownBeforeItHappens() {
        UUID base = withVariants("A4", "A3");
        admin.go("product-bases/" + base);
        Anchor export =
                admin.all(
                                Anchor.class,
                                link ->
                                        link.getElement()
                                                .getTextRecursively()
                                                .contains("Export this base as CSV"))
                        .getFirst();
        String csv = new String(DownloadKt._download(export), StandardCharsets.UTF_8);
        click("Import CSV into this base");
        ImportDialog dialog = LocatorJ._get(ImportDialog.class);
        assertThat(dialog.getHeaderTitle()).isEqualTo("Import variants into “Sized”");
        assertThat(
                        LocatorJ._get(dialog, Span.class, spec -> spec.withClasses("secondary"))
                                .getText())
                .contains("this one changes “Sized” only");
        dialog.preview(csv);
        assertThat(
                        LocatorJ._get(Button.class, spec -> spec.withText("Take over nothing"))
                                .isEnabled())
                .isFalse();

        dialog.preview(csv.replace("297", "300"));
        admin.escape(dialog);
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Take over 2 changes")));
        click("Save");
        assertThat(editing.open(ready.shop(), base).orElseThrow().variants())
                .allMatch(variant -> variant.measure().heightMm() == 300);
    }

    @Test
    void chosenBasesAreDuplicatedAndRemoved() {
        admin.go("product-bases");
        chooseBase();
        click("Duplicate");
        assertThat(names()).containsExactly("Poster", "Poster (copy)");

        chooseBase();
        click("Remove");
        assertThat(names()).containsExactly("Poster (copy)");
    }

    @Test
    void anotherShopsProductsAndBasesAreNotThere() {
        ShopDomain own = ready.shop();
        ReadyShop foreign = fixture.ready();
        UUID base = bases.list(foreign.shop(), BaseFilter.ALL).getFirst().uuid();

        for (String address :
                List.of("products/" + foreign.product().uuid(), "product-bases/" + base)) {
            admin.go(address);
            assertThat(admin.text()).contains("There is nothing at this address");
        }
        assertThat(bases.find(own, base)).isEmpty();
    }

    private VariantRow edit(VariantGrid grid, int place) {
        return grid.edit(grid.getListDataView().getItem(place), VariantColumns.NAME);
    }

    private void chooseBase() {
        admin.enter(
                admin.all(
                                Checkbox.class,
                                box -> box.getAriaLabel().orElse("").equals("Select Poster"))
                        .getFirst(),
                true);
    }

    private List<String> names() {
        return bases.list(ready.shop(), BaseFilter.ALL).stream().map(BaseRow::name).toList();
    }

    private void click(String text) {
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText(text)));
        admin.settle();
    }

    private UUID base(String name, String... options) {
        return upkeep.add(ready.shop(), name, List.of(options), EUR).uuid();
    }

    private UUID withVariants(String... sizes) {
        UUID base = base("Sized", "Size");
        BaseDraft draft = editing.open(ready.shop(), base).orElseThrow();
        List<VariantDraft> variants =
                List.of(sizes).stream()
                        .map(size ->
                                VariantDraft.of(
                                        Ids.next(), Map.of("Size", size), PrintMeasure.USUAL))
                        .toList();
        assertThat(editing.save(ready.shop(), base, draft.with(variants)))
                .isInstanceOf(BaseSaved.Saved.class);
        return base;
    }
}
