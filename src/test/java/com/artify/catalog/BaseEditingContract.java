package com.artify.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.activity.Activities;
import com.artify.activity.UndoResult;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Work on product bases and how it is taken back, alike on every database. */
@ArtifyTest
abstract class BaseEditingContract {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final PrintMeasure A3 = new PrintMeasure(297, 420, 300, 3, Fit.CONTAIN);

    @Autowired private ShopFixture fixture;
    @Autowired private ProductBases bases;
    @Autowired private BaseEditing editing;
    @Autowired private BaseUpkeep upkeep;
    @Autowired private Activities activities;

    private ShopDomain shop;
    private UUID base;

    @BeforeEach
    void addABase() {
        shop = fixture.emptyShop();
        base = upkeep.add(shop, "Poster", List.of("Size", "Frame"), EUR).uuid();
    }

    @Test
    void aSavedDraftReadsBackAsItWas() {
        BaseDraft saved = save(draft().with("Fine art poster", "On matt paper", 1900L));
        saved = save(saved.adding(List.of(variant("A4", "Oak"), variant("A4", "Ash"))));
        saved = save(saved.replacing(saved.variants().get(1).with(A3).priced(-150).active(false)));

        BaseDraft read = draft();
        assertThat(read.name()).isEqualTo("Fine art poster");
        assertThat(read.description()).isEqualTo("On matt paper");
        assertThat(read.price()).isEqualTo(1900);
        assertThat(read.variants())
                .extracting(VariantDraft::name)
                .containsExactly("A4 / Oak", "A4 / Ash");
        assertThat(read.variants().get(1).measure()).isEqualTo(A3);
        assertThat(read.variants().get(1).priceModifier()).isEqualTo(-150);
        assertThat(read.variants().get(1).active()).isFalse();
        assertThat(bases.variants(bases.find(shop, base).orElseThrow()).get(1).print())
                .isEqualTo(new PrintSize("A4 / Ash", 3508, 4961, 300, 3, Fit.CONTAIN));
    }

    @Test
    void anOldDraftIsStaleAndTouchesNothing() {
        BaseDraft old = draft();
        save(old.with("Mine", null, null));

        assertThat(editing.save(shop, base, old.with("Yours", null, null)))
                .isEqualTo(new BaseSaved.Stale());
        assertThat(draft().name()).isEqualTo("Mine");
    }

    @Test
    void twoVariantsCannotHaveTheSameValues() {
        BaseDraft twice = draft().with(List.of(variant("A4", "Oak"), variant(" a4", "OAK")));

        assertThat(editing.save(shop, base, twice))
                .isEqualTo(
                        new BaseSaved.Invalid(
                                List.of(
                                        DraftProblem.of(
                                                twice.variants().get(1),
                                                DraftProblem.Kind.VALUES_TWICE))));
    }

    @Test
    void removingAVariantIsUndoneWithItsPlaceAndPrice() {
        BaseDraft three =
                save(
                        draft().with(
                                        List.of(
                                                variant("A5", "Oak"),
                                                variant("A4", "Oak").priced(500),
                                                variant("A3", "Oak"))));
        UUID gone = three.variants().get(1).key();
        UUID activity = activity(three.without(Set.of(gone)));
        assertThat(draft().variants()).hasSize(2);

        assertThat(activities.undo(shop, activity)).isEqualTo(UndoResult.UNDONE);
        assertThat(draft().variants()).isEqualTo(three.variants());
    }

    @Test
    void everyKindOfChangeIsUndone() {
        BaseDraft before = save(draft().with(List.of(variant("A4", "Oak"), variant("A3", "Oak"))));
        BaseDraft after =
                before.with("Other", "Told", 990L)
                        .options(List.of("Format", "Frame"))
                        .moving(Set.of(before.variants().get(1).key()), 0)
                        .adding(
                                List.of(
                                        VariantDraft.of(
                                                Ids.next(),
                                                Map.of("Format", "A2", "Frame", "Ash"),
                                                A3)));
        UUID activity = activity(after.active(false));

        assertThat(activities.undo(shop, activity)).isEqualTo(UndoResult.UNDONE);
        BaseDraft read = draft();
        assertThat(read).usingRecursiveComparison().ignoringFields("version").isEqualTo(before);
    }

    @Test
    void aChangeThatWasBuiltUponIsNotUndone() {
        UUID activity = activity(draft().with("First", null, null));
        save(draft().with("Second", null, null));

        assertThat(activities.undo(shop, activity)).isEqualTo(UndoResult.CHANGED_SINCE);
        assertThat(draft().name()).isEqualTo("Second");
    }

    @Test
    void aCopyHasTheSameVariantsUnderKeysOfItsOwn() {
        save(draft().with(List.of(variant("A4", "Oak"), variant("A3", "Oak"))));
        UUID copy = upkeep.duplicate(shop, base, "Copy").orElseThrow().uuid();

        List<VariantDraft> copied = editing.open(shop, copy).orElseThrow().variants();
        assertThat(copied)
                .extracting(VariantDraft::optionValues)
                .containsExactly(values("A4", "Oak"), values("A3", "Oak"));
        assertThat(copied)
                .extracting(VariantDraft::key)
                .doesNotContainAnyElementsOf(
                        draft().variants().stream().map(VariantDraft::key).toList());
    }

    @Test
    void aRemovedBaseComesBack() {
        UUID activity = upkeep.remove(shop, List.of(base)).getFirst();
        assertThat(bases.all(shop)).isEmpty();
        assertThat(
                        editing.save(
                                shop,
                                base,
                                new BaseDraft(0, "x", null, List.of(), null, EUR, true, List.of())))
                .isEqualTo(new BaseSaved.Gone());

        assertThat(activities.undo(shop, activity)).isEqualTo(UndoResult.UNDONE);
        assertThat(bases.all(shop)).extracting(ProductBase::uuid).containsExactly(base);
    }

    @Test
    void theOrderOfBasesIsKeptAndUndone() {
        UUID second = upkeep.add(shop, "Mug", List.of(), EUR).uuid();
        UUID third = upkeep.add(shop, "Tee", List.of(), EUR).uuid();
        UUID activity = upkeep.reorder(shop, List.of(third, base, second)).orElseThrow();
        assertThat(bases.all(shop))
                .extracting(ProductBase::uuid)
                .containsExactly(third, base, second);

        assertThat(activities.undo(shop, activity)).isEqualTo(UndoResult.UNDONE);
        assertThat(bases.all(shop))
                .extracting(ProductBase::uuid)
                .containsExactly(base, second, third);
    }

    @Test
    void switchingOffIsToldOnceAndUndone() {
        UUID activity = upkeep.switchOn(shop, List.of(base), false).getFirst();
        assertThat(upkeep.switchOn(shop, List.of(base), false)).isEmpty();

        assertThat(activities.undo(shop, activity)).isEqualTo(UndoResult.UNDONE);
        assertThat(draft().active()).isTrue();
    }

    @Test
    void anotherShopReachesNothing() {
        ShopDomain stranger = fixture.emptyShop();

        assertThat(editing.open(stranger, base)).isEmpty();
        assertThat(editing.save(stranger, base, draft())).isEqualTo(new BaseSaved.Gone());
        assertThat(upkeep.duplicate(stranger, base, "Copy")).isEmpty();
        assertThat(upkeep.remove(stranger, List.of(base))).isEmpty();
        assertThat(upkeep.reorder(stranger, List.of(base))).isEmpty();
    }

    private BaseDraft draft() {
        return editing.open(shop, base).orElseThrow();
    }

    private BaseDraft save(BaseDraft draft) {
        return saved(draft).draft();
    }

    private UUID activity(BaseDraft draft) {
        return saved(draft).activity().orElseThrow();
    }

    private BaseSaved.Saved saved(BaseDraft draft) {
        BaseSaved result = editing.save(shop, base, draft);
        assertThat(result).isInstanceOf(BaseSaved.Saved.class);
        return (BaseSaved.Saved) result;
    }

    private static VariantDraft variant(String size, String frame) {
        return VariantDraft.of(Ids.next(), values(size, frame), PrintMeasure.USUAL);
    }

    private static Map<String, String> values(String size, String frame) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("Size", size);
        values.put("Frame", frame);
        return values;
    }
}
