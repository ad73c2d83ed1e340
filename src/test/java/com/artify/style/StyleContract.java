package com.artify.style;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.activity.Activities;
import com.artify.activity.UndoResult;
import com.artify.base.ShopDomain;
import com.artify.catalog.Product;
import com.artify.engine.ModelChoice;
import com.artify.engine.ModelChoices;
import com.artify.shopify.Signers;
import com.artify.style.EditedStyle.Revision;
import com.artify.style.ProductDirectory.Entry;
import com.artify.style.SaveResult.Flawed;
import com.artify.style.SaveResult.Published;
import com.artify.style.SaveResult.Saved;
import com.artify.style.SaveResult.Stale;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ProxyClient;
import com.artify.testing.ShopFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Drafts, versions, order and undo of styles, alike on every database. */
@ArtifyTest
abstract class StyleContract {
    private static final StyleDraft OIL =
            new StyleDraft("Oil", "Oil of the {subject}", "embedded", "oil", Map.of(), null);

    @Autowired private ShopFixture fixture;
    @Autowired private Styles styles;
    @Autowired private StyleEditing editing;
    @Autowired private StyleShelf shelf;
    @Autowired private StyleQueries queries;
    @Autowired private ProductStyles productStyles;
    @Autowired private ProductDirectory products;
    @Autowired private Activities activities;
    @LocalServerPort private int port;

    private ShopDomain shop;

    @BeforeEach
    void aShop() {
        shop = fixture.emptyShop();
    }

    @Test
    void aBegunStyleIsNotOfferedBeforeItIsPublished() {
        EditedStyle begun = begun(OIL);
        assertThat(begun.style().status()).isEqualTo(StyleStatus.DRAFT);
        assertThat(begun.style().active()).isFalse();

        EditedStyle published = published(begun, OIL);
        assertThat(published.style().active()).isTrue();
        assertThat(published.style().versionNumber()).isEqualTo(1);
        assertThat(published.unpublished()).isFalse();
    }

    @Test
    void aDraftChangesNothingForShoppersAndEveryPublishedChangeIsAVersion() {
        EditedStyle first = published(begun(OIL), OIL);
        StyleDraft ink =
                new StyleDraft("Ink", "Ink {size}", "embedded", "ink", Map.of("detail", .7), null);
        EditedStyle saved = saved(first, ink);
        assertThat(saved.shown()).isEqualTo(ink);
        assertThat(styles.currentVersion(saved.style()).model()).isEqualTo("oil");

        EditedStyle second = published(saved, ink);
        assertThat(second.draft()).isEmpty();
        assertThat(styles.currentVersion(second.style()).model()).isEqualTo("ink");
        assertThat(styles.currentVersion(second.style()).parameters().values())
                .containsEntry("detail", .7);
        assertThat(editing.versions(second.style()))
                .extracting(StyleVersion::number)
                .containsExactly(2, 1);
    }

    @Test
    void publishingWhatIsPublishedMakesNoVersionAndAnotherExampleNeither() {
        EditedStyle first = published(begun(OIL), OIL);
        EditedStyle again = published(first, OIL.withExample("shops/x/styles/y.jpg"));
        assertThat(again.style().versionNumber()).isEqualTo(1);
        assertThat(again.style().exampleKey()).isEqualTo("shops/x/styles/y.jpg");
    }

    @Test
    void anOldVersionIsRestoredAsANewOneAndThatCanBeUndone() {
        EditedStyle first = published(begun(OIL), OIL);
        EditedStyle second = published(first, OIL.named("Thick oil"));
        SaveResult restored = editing.restore(shop, second.style().uuid(), second.revision(), 1);
        Published third = (Published) restored;
        assertThat(third.style().style().versionNumber()).isEqualTo(3);
        assertThat(third.style().style().name()).isEqualTo("Oil");
        assertThat(editing.versions(third.style().style()).getFirst().restoredFrom()).isEqualTo(1);

        assertThat(activities.undo(shop, third.activity())).isEqualTo(UndoResult.UNDONE);
        assertThat(reread(third.style()).style().name()).isEqualTo("Thick oil");
        assertThat(reread(third.style()).style().versionNumber()).isEqualTo(4);
    }

    @Test
    void aStaleSaveIsRefusedAndShowsTheirs() {
        EditedStyle first = published(begun(OIL), OIL);
        saved(first, OIL.named("Theirs"));
        SaveResult mine =
                editing.save(shop, first.style().uuid(), first.revision(), OIL.named("Mine"));
        assertThat(mine).isInstanceOf(Stale.class);
        assertThat(((Stale) mine).theirs().shown().name()).isEqualTo("Theirs");
        assertThat(editing.publish(shop, first.style().uuid(), first.revision(), OIL))
                .isInstanceOf(Stale.class);
    }

    @Test
    void whatIsWrongIsNamedAndOnlyPublishingIsRefusedForThePrompt() {
        EditedStyle begun = begun(OIL);
        StyleDraft wrong = new StyleDraft("Oil", "Oil of {subjekt", "nobody", "x", Map.of(), null);
        assertThat(editing.save(shop, begun.style().uuid(), begun.revision(), wrong))
                .isInstanceOf(Saved.class);
        EditedStyle saved = reread(begun);
        assertThat(editing.publish(shop, begun.style().uuid(), saved.revision(), wrong))
                .isEqualTo(
                        new Flawed(
                                Set.of(DraftFlaw.PLACEHOLDER_UNKNOWN, DraftFlaw.PROVIDER_UNKNOWN)));
        assertThat(editing.save(shop, begun.style().uuid(), saved.revision(), OIL.named(" ")))
                .isEqualTo(new Flawed(Set.of(DraftFlaw.NAME_MISSING)));
    }

    @Test
    void whatShoppersAreAskedToWriteIsPartOfTheVersion() {
        EditedStyle first = published(begun(named("Name", 20)), named("Name", 20));
        SaveResult result =
                editing.publish(
                        shop, first.style().uuid(), first.revision(), named("Two names", 40));
        Published second = (Published) result;
        assertThat(second.style().style().versionNumber()).isEqualTo(2);
        assertThat(editing.versions(first.style()))
                .extracting(version -> version.draft(null).asked().orElseThrow())
                .containsExactly(
                        new AskedText("Two names", 40, true), new AskedText("Name", 20, true));

        assertThat(activities.undo(shop, second.activity())).isEqualTo(UndoResult.UNDONE);
        assertThat(reread(first).shown()).isEqualTo(named("Name", 20));
        saved(reread(first), named("Dog", 5));
        assertThat(reread(first).shown()).isEqualTo(named("Dog", 5));
        UUID dropping = editing.drop(shop, first.style().uuid()).orElseThrow();
        assertThat(activities.undo(shop, dropping)).isEqualTo(UndoResult.UNDONE);
        assertThat(reread(first).shown()).isEqualTo(named("Dog", 5));
        assertThat(shelf.copy(shop, first.style().uuid(), "Copy").orElseThrow().published().text())
                .isEqualTo(new AskedText("Dog", 5, true));
    }

    @Test
    void theModelsThatAStyleTurnsToArePartOfTheVersion() {
        StyleDraft turning = turningTo("embedded/ink\nobedient/auto\nembedded/oil");
        assertThat(turning.alternatives().list())
                .containsExactly(
                        new ModelChoice("embedded", "ink"), new ModelChoice("obedient", "auto"));
        EditedStyle first = published(begun(OIL), OIL);
        Published second =
                (Published) editing.publish(shop, first.style().uuid(), first.revision(), turning);
        assertThat(second.style().style().versionNumber()).isEqualTo(2);
        assertThat(styles.currentVersion(second.style().style()).draft(null)).isEqualTo(turning);

        assertThat(activities.undo(shop, second.activity())).isEqualTo(UndoResult.UNDONE);
        assertThat(reread(first).shown()).isEqualTo(OIL);
        saved(reread(first), turning);
        assertThat(reread(first).shown()).isEqualTo(turning);
        UUID dropping = editing.drop(shop, first.style().uuid()).orElseThrow();
        assertThat(activities.undo(shop, dropping)).isEqualTo(UndoResult.UNDONE);
        assertThat(reread(first).shown()).isEqualTo(turning);
    }

    @Test
    void aStyleTurnsToFewModelsThatAreOffered() {
        EditedStyle begun = begun(OIL);
        for (String wrong :
                List.of(
                        "nobody/x",
                        "embedded/crayon",
                        "embedded/ink\nembedded/comic\nembedded/pencil\nembedded/popart")) {
            assertThat(
                            editing.publish(
                                    shop, begun.style().uuid(), begun.revision(), turningTo(wrong)))
                    .isEqualTo(new Flawed(Set.of(DraftFlaw.ALTERNATIVE_UNKNOWN)));
        }
    }

    private static StyleDraft turningTo(String models) {
        return new StyleDraft(
                OIL.name(),
                OIL.promptTemplate(),
                OIL.provider(),
                OIL.model(),
                OIL.parameters(),
                null,
                OIL.text(),
                new ModelChoices(models));
    }

    @Test
    void theTextsLimitsAreCheckedWhereTheTemplateAsksForOne() {
        EditedStyle begun = begun(OIL);
        for (int wrong : List.of(0, 201)) {
            StyleDraft draft = named("Name", wrong);
            assertThat(editing.publish(shop, begun.style().uuid(), begun.revision(), draft))
                    .isEqualTo(new Flawed(Set.of(DraftFlaw.TEXT_LENGTH_WRONG)));
        }
        assertThat(
                        editing.save(
                                shop,
                                begun.style().uuid(),
                                begun.revision(),
                                named("x".repeat(61), 60)))
                .isEqualTo(new Flawed(Set.of(DraftFlaw.TEXT_LABEL_TOO_LONG)));
        StyleDraft without =
                new StyleDraft(
                        "Oil",
                        "Oil",
                        "embedded",
                        "oil",
                        Map.of(),
                        null,
                        new AskedText("", 0, true));
        assertThat(published(begun, without).style().published().asked()).isEmpty();
    }

    @Test
    void aDroppedDraftComesBack() {
        EditedStyle first = published(begun(OIL), OIL);
        StyleDraft draft = OIL.named("Draft");
        saved(first, draft);
        UUID dropping = editing.drop(shop, first.style().uuid()).orElseThrow();
        assertThat(reread(first).draft()).isEmpty();
        assertThat(activities.undo(shop, dropping)).isEqualTo(UndoResult.UNDONE);
        assertThat(reread(first).shown()).isEqualTo(draft);
    }

    @Test
    void archivedStylesComeBackTogether() {
        Style oil = styles.create(shop, OIL);
        Style ink = styles.create(shop, OIL.named("Ink"));
        UUID deed = shelf.archive(shop, List.of(oil.uuid(), ink.uuid()), true).orElseThrow();
        assertThat(queries.list(shop, StyleFilter.ACTIVE)).isEmpty();
        assertThat(shelf.archive(shop, List.of(oil.uuid()), true)).isEmpty();
        assertThat(activities.undo(shop, deed)).isEqualTo(UndoResult.UNDONE);
        assertThat(names()).containsExactly("Oil", "Ink");
        assertThat(activities.undo(shop, deed)).isEqualTo(UndoResult.ALREADY_UNDONE);
    }

    @Test
    void movingIsUndoneUnlessItWasMovedSince() {
        Style oil = styles.create(shop, OIL);
        Style ink = styles.create(shop, OIL.named("Ink"));
        styles.create(shop, OIL.named("Comic"));
        UUID deed = shelf.move(shop, oil.uuid(), Optional.of(ink.uuid())).orElseThrow();
        assertThat(names()).containsExactly("Ink", "Oil", "Comic");
        UUID later = shelf.move(shop, oil.uuid(), Optional.empty()).orElseThrow();
        assertThat(activities.undo(shop, deed)).isEqualTo(UndoResult.CHANGED_SINCE);
        assertThat(activities.undo(shop, later)).isEqualTo(UndoResult.UNDONE);
        assertThat(activities.undo(shop, deed)).isEqualTo(UndoResult.UNDONE);
        assertThat(names()).containsExactly("Oil", "Ink", "Comic");
    }

    @Test
    void aCopyStandsBehindItsOriginalUnpublished() {
        Style oil = styles.create(shop, OIL);
        styles.create(shop, OIL.named("Ink"));
        Style copy = shelf.copy(shop, oil.uuid(), "Oil (copy)").orElseThrow();
        assertThat(copy.status()).isEqualTo(StyleStatus.DRAFT);
        assertThat(names()).containsExactly("Oil", "Oil (copy)", "Ink");
    }

    @Test
    void theListIsSearchedAndSorted() {
        Style oil = styles.create(shop, OIL);
        styles.create(shop, new StyleDraft("Ätherisch", "Ink", "embedded", "ink", Map.of(), null));
        styles.countUse(shop, oil.id());
        assertThat(list("INK", StyleFilter.Order.NAME)).containsExactly("Ätherisch");
        assertThat(list("%", StyleFilter.Order.USAGE)).containsExactly("Oil", "Ätherisch");
        assertThat(queries.list(shop, StyleFilter.ACTIVE).getFirst().usageCount()).isEqualTo(1);
    }

    @Test
    void theStorefrontShowsTheOrderOfTheProduct() {
        Entry product = product();
        Style oil = styles.create(shop, OIL);
        Style ink = styles.create(shop, OIL.named("Ink"));
        Style comic = styles.create(shop, OIL.named("Comic"));
        productStyles.add(shop, product, List.of(oil.uuid(), ink.uuid(), comic.uuid()));
        productStyles.move(shop, product, comic.uuid(), Optional.empty());
        OfferResult off = productStyles.enable(shop, product, ink.uuid(), false);
        assertThat(storefront(product)).containsExactly("Comic", "Oil");

        activities.undo(shop, ((OfferResult.Done) off).activity());
        assertThat(storefront(product)).containsExactly("Comic", "Oil", "Ink");
        shelf.archive(shop, List.of(oil.uuid()), true);
        assertThat(storefront(product)).containsExactly("Comic", "Ink");
    }

    @Test
    void oneProductsStylesAreCopiedToOthersAndTakenBack() {
        Entry from = product();
        Entry one = product();
        Entry two = product();
        Style oil = styles.create(shop, OIL);
        Style ink = styles.create(shop, OIL.named("Ink"));
        productStyles.add(shop, from, List.of(ink.uuid(), oil.uuid()));
        productStyles.add(shop, one, List.of(oil.uuid()));
        CopyResult copied = productStyles.copy(shop, from, List.of(from, one, two));
        assertThat(copied.copied()).isEqualTo(2);
        assertThat(offered(one)).containsExactly("Ink", "Oil");
        assertThat(offered(two)).containsExactly("Ink", "Oil");

        UUID deed = copied.activity().orElseThrow();
        assertThat(activities.undo(shop, deed)).isEqualTo(UndoResult.UNDONE);
        assertThat(offered(one)).containsExactly("Oil");
        assertThat(offered(two)).isEmpty();
    }

    @Test
    void anotherShopsStylesAreNotThere() {
        Style oil = styles.create(shop, OIL);
        ShopDomain other = fixture.emptyShop();
        Entry product = product();
        assertThat(editing.open(other, oil.uuid())).isEmpty();
        assertThat(shelf.archive(other, List.of(oil.uuid()), true)).isEmpty();
        assertThat(shelf.copy(other, oil.uuid(), "Mine")).isEmpty();
        assertThat(shelf.move(other, oil.uuid(), Optional.empty())).isEmpty();
        assertThat(queries.list(other, StyleFilter.ACTIVE)).isEmpty();
        assertThat(products.find(other, product.uuid())).isEmpty();
        assertThat(editing.save(other, oil.uuid(), new Revision(0, 0), OIL))
                .isInstanceOf(SaveResult.Unknown.class);
    }

    private static StyleDraft named(String label, int longest) {
        return new StyleDraft(
                "Named",
                "Oil with {text}",
                "embedded",
                "oil",
                Map.of(),
                null,
                new AskedText(label, longest, true));
    }

    private EditedStyle begun(StyleDraft draft) {
        return ((Saved) editing.begin(shop, draft)).style();
    }

    private EditedStyle saved(EditedStyle style, StyleDraft draft) {
        return ((Saved) editing.save(shop, style.style().uuid(), style.revision(), draft)).style();
    }

    private EditedStyle published(EditedStyle style, StyleDraft draft) {
        SaveResult result = editing.publish(shop, style.style().uuid(), style.revision(), draft);
        assertThat(result).isInstanceOf(Published.class);
        return ((Published) result).style();
    }

    private EditedStyle reread(EditedStyle style) {
        return editing.open(shop, style.style().uuid()).orElseThrow();
    }

    private List<String> names() {
        return queries.list(shop, StyleFilter.ACTIVE).stream().map(StyleRow::name).toList();
    }

    private List<String> list(String text, StyleFilter.Order by) {
        StyleFilter filter = new StyleFilter(StyleStatus.ACTIVE, Optional.of(text), by);
        return queries.list(shop, filter).stream().map(StyleRow::name).toList();
    }

    private Entry product() {
        Product product = fixture.product(shop);
        fixture.mapped(product, ShopFixture.print(), ShopFixture.newVariantId());
        return products.find(shop, product.uuid()).orElseThrow();
    }

    private List<String> offered(Entry product) {
        return productStyles.of(shop, product).stream().map(OfferedStyle::name).toList();
    }

    private List<String> storefront(Entry product) {
        ProxyClient shopper = new ProxyClient(port, shop, Signers.proxy("test-secret")::sign);
        long shopifyId = fixture.shopifyId(shop, product.uuid());
        JsonNode answer =
                JsonMapper.shared().readTree(shopper.get("/products/" + shopifyId).body());
        List<String> names = new ArrayList<>();
        answer.get("styles").forEach(style -> names.add(style.get("name").asString()));
        return names;
    }
}
