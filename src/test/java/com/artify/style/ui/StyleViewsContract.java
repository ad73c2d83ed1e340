package com.artify.style.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.base.ShopDomain;
import com.artify.base.ui.ReorderList;
import com.artify.catalog.Product;
import com.artify.engine.ImageGenerator;
import com.artify.engine.ImageGenerators;
import com.artify.engine.ModelChoice;
import com.artify.settings.Defaults;
import com.artify.settings.Settings;
import com.artify.style.AskedText;
import com.artify.style.EditedStyle;
import com.artify.style.Style;
import com.artify.style.StyleDraft;
import com.artify.style.StyleEditing;
import com.artify.style.StyleFilter;
import com.artify.style.StyleQueries;
import com.artify.style.StyleRow;
import com.artify.style.StyleStatus;
import com.artify.style.Styles;
import com.artify.style.TestPhoto;
import com.artify.style.TestPhotos;
import com.artify.testing.Admin;
import com.artify.testing.ArtifyTest;
import com.artify.testing.Photos;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** List, editor and order per product, alike on every database. */
@ArtifyTest
abstract class StyleViewsContract {
    private static final StyleDraft INK =
            new StyleDraft("Ink", "Ink of the {subject}", "obedient", "auto", Map.of(), null);

    @Autowired private ApplicationContext context;
    @Autowired private ShopFixture fixture;
    @Autowired private Styles styles;
    @Autowired private StyleEditing editing;
    @Autowired private StyleQueries queries;
    @Autowired private Settings settings;
    @Autowired private TestPhotos testPhotos;
    @Autowired private ImageGenerators generators;

    private ReadyShop ready;
    private ShopDomain shop;
    private Admin admin;

    @BeforeEach
    void signIn() {
        ready = fixture.ready();
        shop = ready.shop();
        admin = Admin.open(context, shop);
    }

    @AfterEach
    void leave() {
        admin.close();
    }

    @Test
    void aShopWithoutStylesIsToldWhatToDo() {
        admin.close();
        admin = Admin.open(context, fixture.emptyShop());
        admin.go("styles");
        assertThat(admin.text()).contains("Write your first style", "Add style");
    }

    @Test
    void aMovedRowIsSavedAndNeitherSearchNorSortingCanBeMoved() {
        Style ink = styles.create(shop, INK);
        admin.go("styles");
        ReorderList list = admin.all(ReorderList.class).getFirst();
        admin.fire(new ReorderList.Move(list, true, 1, 0));
        assertThat(queries.list(shop, StyleFilter.ACTIVE).getFirst().uuid()).isEqualTo(ink.uuid());

        admin.go("styles?q=ink");
        assertThat(locked()).isTrue();
        assertThat(names()).containsExactly("Ink");
        admin.go("styles?sort=name");
        assertThat(locked()).isTrue();
        assertThat(names()).containsExactly("Ink", "Style");
    }

    @Test
    void chosenStylesAreArchivedTogetherAndBroughtBackByTheToast() {
        styles.create(shop, INK);
        admin.go("styles");
        admin.all(Checkbox.class).stream().skip(1).forEach(box -> admin.enter(box, true));
        press("Archive");
        assertThat(queries.counts(shop)).containsEntry(StyleStatus.ARCHIVED, 2);
        assertThat(admin.text()).contains("Write your first style");
        toast("Undo").click();
        admin.settle();
        assertThat(names()).containsExactly("Style", "Ink");
    }

    @Test
    void aNewStyleIsSavedAsADraftAndThenPublished() {
        admin.go("styles/new");
        press("Publish");
        assertThat(field().isInvalid()).isTrue();
        assertThat(field().getErrorMessage()).contains("Enter a name");

        admin.enter(field(), "Charcoal");
        admin.enter(prompt(), "Charcoal of the {subjekt}");
        press("Publish");
        assertThat(row("Charcoal").status()).isEqualTo(StyleStatus.DRAFT);
        assertThat(prompt().sound()).isFalse();

        admin.enter(prompt(), "Charcoal of the {subject}, {orientation}, {size}");
        assertThat(admin.text()).contains("Charcoal of the photo, portrait, A4");
        press("Publish");
        assertThat(row("Charcoal").status()).isEqualTo(StyleStatus.ACTIVE);
        assertThat(admin.text()).contains("Version 1", "Current");
    }

    @Test
    void aNewStyleBeginsWithTheShopsProviderAndModel() {
        Defaults seen = settings.of(shop).defaults();
        ImageGenerator last = generators.all().getLast();
        String model = last.describe().models().getLast().model();
        settings.change(shop, seen, new Defaults(last.provider(), model, seen.styles(), 300, 3));
        admin.go("styles/new");
        admin.enter(field(), "Charcoal");
        press("Save");
        StyleDraft kept = editing.open(shop, row("Charcoal").uuid()).orElseThrow().shown();

        assertThat(kept.provider()).isEqualTo(last.provider());
        assertThat(kept.model()).isEqualTo(model);
    }

    @Test
    void aDraftIsSavedBesideWhatIsPublished() {
        admin.go("styles/" + ready.style().uuid());
        admin.enter(prompt(), "Something else");
        press("Save");
        EditedStyle saved = editing.open(shop, ready.style().uuid()).orElseThrow();
        assertThat(saved.draft().orElseThrow().promptTemplate()).isEqualTo("Something else");
        assertThat(styles.currentVersion(saved.style()).promptTemplate()).startsWith("Paint it");
        assertThat(admin.text()).contains("Unpublished changes");
    }

    @Test
    void aTemplateWithAPlaceForItAsksWhatShoppersAreToWrite() {
        admin.go("styles/" + ready.style().uuid());
        assertThat(admin.all(ShopperTextFields.class).getFirst().isVisible()).isFalse();
        assertThat(text("Sample text").isVisible()).isFalse();
        admin.enter(prompt(), "Poster[, with the name {text}]");
        assertThat(admin.all(ShopperTextFields.class).getFirst().isVisible()).isTrue();
        assertThat(text("Sample text").isVisible()).isTrue();
        assertThat(admin.text()).contains("Poster, with the name “Bella & Max”");

        admin.enter(text("Label"), "Name of your pet");
        admin.enter(admin.all(IntegerField.class).getFirst(), 300);
        press("Publish");
        assertThat(admin.all(IntegerField.class).getFirst().getErrorMessage())
                .isEqualTo("Enter a whole number from 1 to 200.");
        admin.enter(admin.all(IntegerField.class).getFirst(), 12);
        admin.enter(box("Shoppers must enter a text"), true);
        press("Publish");
        Style published = styles.find(shop, ready.style().uuid()).orElseThrow();
        assertThat(published.published().asked())
                .contains(new AskedText("Name of your pet", 12, true));

        admin.go("styles/" + ready.style().uuid());
        assertThat(text("Label").getValue()).isEqualTo("Name of your pet");
        press("Compare");
        assertThat(LocatorJ._find(LocatorJ._get(CompareDialog.class), Span.class))
                .extracting(Span::getText)
                .contains("Name of your pet, at most 12 characters, required");
    }

    @Test
    void theTestBenchTriesASampleOfTheShoppersText() {
        admin.go("styles/" + ready.style().uuid());
        admin.enter(prompt(), "Poster[, with the name {text}]");
        admin.enter(text("Sample text"), "Bodo\n“the dog”");
        assertThat(admin.text()).contains("Poster, with the name “Bodo 'the dog'”");
        assertThat(text("Sample text").getHelperText()).isEqualTo("14 / 60");
        admin.enter(text("Sample text"), "");
        assertThat(admin.text()).doesNotContain("Poster, with the name “");
        admin.enter(prompt(), "Poster of {words}");
        press("Publish");
        assertThat(prompt().sound()).isFalse();
        assertThat(styles.currentVersion(ready.style()).number()).isEqualTo(1);
    }

    @Test
    void anotherPersonsSaveIsShownAndMineIsNotLost() {
        admin.go("styles/" + ready.style().uuid());
        admin.enter(field(), "Mine");
        EditedStyle read = editing.open(shop, ready.style().uuid()).orElseThrow();
        editing.save(shop, ready.style().uuid(), read.revision(), INK);
        admin.settle();
        await().pollInSameThread()
                .untilAsserted(() -> {
                    admin.settle();
                    assertThat(admin.text()).contains("Somebody else has changed this style");
                });
        press("Keep my changes");
        assertThat(field().getValue()).isEqualTo("Mine");
        press("Save");
        assertThat(editing.open(shop, ready.style().uuid()).orElseThrow().shown().name())
                .isEqualTo("Mine");
    }

    @Test
    void theModelsOfAProviderAndTheirParametersAreOffered() {
        Style oil =
                styles.create(
                        shop,
                        new StyleDraft(
                                "Oil", "Oil", "embedded", "oil", Map.of("detail", .8), null));
        admin.go("styles/" + oil.uuid());
        assertThat(admin.text()).contains("Strength", "Detail", "Colour", "0.8");
        admin.enter(select("Model"), "ink");
        press("Save");
        StyleDraft draft = editing.open(shop, oil.uuid()).orElseThrow().shown();
        assertThat(draft.model()).isEqualTo("ink");
        assertThat(draft.parameters()).containsEntry("detail", .8);
        admin.enter(select("Provider"), "openai");
        assertThat(select("Provider").getHelperText()).contains("an owner enters a key");
        Select<String> quality =
                admin.all(Select.class, each -> "Quality".equals(each.getAriaLabel().orElse("")))
                        .getFirst();
        assertThat(quality.getItemLabelGenerator().apply("high")).isEqualTo("High");
        admin.enter(select("Provider"), "obedient");
        press("Save");
        assertThat(editing.open(shop, oil.uuid()).orElseThrow().shown().parameters()).isEmpty();
    }

    @Test
    void aNewStyleBeginsEmptyWhereAnotherWasOpen() {
        admin.go("styles/" + ready.style().uuid());
        assertThat(field().getValue()).isEqualTo("Style");

        admin.go("styles/new");

        assertThat(admin.text()).contains("Add style");
        assertThat(field().getValue()).isEmpty();
    }

    @Test
    void modelsToTurnToAreChosenOneAfterTheOther() {
        admin.go("styles/" + ready.style().uuid());
        admin.enter(standIn(1), new ModelChoice("embedded", "ink"));
        admin.enter(standIn(2), new ModelChoice("embedded", "comic"));
        press("Save");
        assertThat(draft().alternatives().list())
                .containsExactly(
                        new ModelChoice("embedded", "ink"), new ModelChoice("embedded", "comic"));
        admin.enter(standIn(1), null);
        assertThat(standIn(1).getValue()).isEqualTo(new ModelChoice("embedded", "comic"));

        admin.enter(select("Provider"), "embedded");
        admin.enter(select("Model"), "comic");
        press("Save");
        assertThat(draft().alternatives().isEmpty()).isTrue();
    }

    private StyleDraft draft() {
        return editing.open(shop, ready.style().uuid()).orElseThrow().shown();
    }

    @SuppressWarnings("unchecked") // a list of fields has no type to ask for
    private Select<ModelChoice> standIn(int number) {
        return (Select<ModelChoice>) (Select<?>) select("Stand-in " + number);
    }

    @Test
    void aTestShowsItsResultsAndOneBecomesTheExample() {
        admin.go("styles/" + ready.style().uuid());
        assertThat(admin.text())
                .contains("Costs about $0.102", "preview costs about $0.034, a final up to $0.034");
        press("Test on 3 photos");
        await().pollInSameThread()
                .untilAsserted(() -> {
                    admin.settle();
                    assertThat(buttons("Use as example")).hasSize(3);
                });
        buttons("Use as example").getFirst().click();
        admin.settle();
        press("Publish");
        assertThat(row("Style").example()).isPresent();
        assertThat(row("Style").versionNumber()).isEqualTo(1);
    }

    @Test
    void aRemovedTestPhotoComesBackByTheToast() {
        testPhotos.add(shop, Photos.png(300, 300, Color.BLUE));
        admin.go("styles/" + ready.style().uuid());
        admin.all(Button.class, each -> each.getAriaLabel().orElse("").equals("Remove this photo"))
                .getFirst()
                .click();
        assertThat(testPhotos.all(shop)).noneMatch(TestPhoto::own);

        toast("Undo").click();
        assertThat(testPhotos.all(shop)).anyMatch(TestPhoto::own);
    }

    @Test
    void anOldVersionIsComparedAndRestored() {
        styles.publish(ready.style(), INK);
        admin.go("styles/" + ready.style().uuid());
        assertThat(field().getValue()).isEqualTo("Ink");
        press("Restore");
        assertThat(field().getValue()).isEqualTo("Style");
        assertThat(admin.text()).contains("Version 3", "restored from version 1");
    }

    @Test
    void whatIsWrittenStaysAsTheDraftWhereAnOldVersionIsRestored() {
        styles.publish(ready.style(), INK);
        admin.go("styles/" + ready.style().uuid());
        admin.enter(field(), "Half written");
        press("Restore");

        assertThat(field().getValue()).isEqualTo("Half written");
        EditedStyle kept = editing.open(shop, ready.style().uuid()).orElseThrow();
        assertThat(kept.style().versionNumber()).isEqualTo(3);
        assertThat(kept.style().name()).isEqualTo("Style");
        assertThat(kept.draft().orElseThrow().name()).isEqualTo("Half written");
    }

    @Test
    void aProductsStylesAreMovedSwitchedAndRemoved() {
        Style ink = styles.create(shop, INK);
        styles.offer(shop, ready.product().id(), List.of(ready.style(), ink));
        admin.go("products/" + ready.product().uuid() + "/styles");
        ReorderList list = admin.all(ReorderList.class).getFirst();
        admin.fire(new ReorderList.Move(list, true, 1, 0));
        assertThat(offered()).containsExactly("Ink", "Style");

        admin.enter(admin.all(Checkbox.class).getFirst(), false);
        assertThat(offered()).containsExactly("Style");
        toast("Undo").click();
        admin.settle();
        assertThat(offered()).containsExactly("Ink", "Style");
        admin.all(Button.class, button -> button.getAriaLabel().orElse("").equals("Remove Ink"))
                .getFirst()
                .click();
        assertThat(offered()).containsExactly("Style");
    }

    @Test
    void oneProductsStylesAreCopiedToAnotherAndTheChoiceIsNotLostToTheEscapeKey() {
        Product other = fixture.product(shop);
        admin.go("products/" + ready.product().uuid() + "/styles");
        press("Copy to products");
        CopyStylesDialog dialog = LocatorJ._get(CopyStylesDialog.class);
        admin.enter(
                LocatorJ._get(dialog, Checkbox.class, spec -> spec.withLabel("All shown")), true);
        admin.escape(dialog);
        assertThat(dialog.isOpened()).isTrue();

        LocatorJ._click(
                LocatorJ._get(dialog, Button.class, spec -> spec.withText("Copy to 1 product")));
        assertThat(styles.offered(shop, other.id()))
                .extracting(Style::uuid)
                .containsExactly(ready.style().uuid());

        toast("Undo").click();
        admin.settle();
        assertThat(styles.offered(shop, other.id())).isEmpty();
    }

    @Test
    void productsToCopyToAreSearchedForAndNothingIsCopiedToNone() {
        fixture.product(shop);
        admin.go("products/" + ready.product().uuid() + "/styles");
        press("Copy to products");
        CopyStylesDialog dialog = LocatorJ._get(CopyStylesDialog.class);
        Button copy = LocatorJ._get(dialog, Button.class, spec -> spec.withText("Copy"));
        assertThat(copy.isEnabled()).isFalse();
        assertThat(LocatorJ._find(dialog, Checkbox.class)).hasSize(2);

        admin.enter(LocatorJ._get(dialog, TextField.class), "no such product");

        assertThat(LocatorJ._find(dialog, Checkbox.class)).hasSize(1);
        assertThat(LocatorJ._find(dialog, Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("No product has this in its title.");
        assertThat(copy.isEnabled()).isFalse();
    }

    @Test
    void othersStylesAndProductsAreNotThere() {
        ReadyShop other = fixture.ready();
        admin.go("styles/" + other.style().uuid());
        assertThat(admin.text()).contains("There is nothing at this address");
        admin.go("products/" + other.product().uuid() + "/styles");
        assertThat(admin.text()).contains("There is nothing at this address");
        admin.go("styles/" + UUID.randomUUID());
        assertThat(admin.text()).contains("There is nothing at this address");
    }

    private boolean locked() {
        return admin.all(ReorderList.class).getFirst().getElement().hasAttribute("locked");
    }

    private List<String> names() {
        return admin.all(Anchor.class, link -> link.hasClassName("row-link")).stream()
                .map(Anchor::getText)
                .toList();
    }

    private List<String> offered() {
        return styles.offered(shop, ready.product().id()).stream().map(Style::name).toList();
    }

    private StyleRow row(String name) {
        return queries.list(shop, StyleFilter.ACTIVE).stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private TextField field() {
        return text("Name");
    }

    private TextField text(String label) {
        return admin.all(TextField.class, each -> label.equals(each.getLabel())).getFirst();
    }

    private Checkbox box(String label) {
        return admin.all(Checkbox.class, each -> label.equals(each.getLabel())).getFirst();
    }

    private PromptField prompt() {
        return admin.all(PromptField.class).getFirst();
    }

    @SuppressWarnings("unchecked")
    private Select<String> select(String label) {
        return admin.all(Select.class, each -> label.equals(each.getLabel())).getFirst();
    }

    private List<Button> buttons(String text) {
        return admin.all(Button.class, button -> text.equals(button.getText()));
    }

    private void press(String text) {
        assertThat(buttons(text)).as(text).isNotEmpty();
        buttons(text).getFirst().click();
        admin.settle();
    }

    /** The button of the newest toast. */
    private static Button toast(String text) {
        return LocatorJ._get(
                NotificationsKt.getNotifications().getLast(),
                Button.class,
                spec -> spec.withText(text));
    }
}
