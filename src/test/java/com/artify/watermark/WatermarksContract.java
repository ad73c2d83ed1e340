package com.artify.watermark;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.activity.Activities;
import com.artify.activity.UndoResult;
import com.artify.base.ShopDomain;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import com.artify.testing.ArtifyTest;
import com.artify.testing.Photos;
import com.artify.testing.ShopFixture;
import java.awt.Color;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is kept of watermarks, alike on every database. */
@ArtifyTest
abstract class WatermarksContract {
    @Autowired private ShopFixture fixture;
    @Autowired private Watermarks watermarks;
    @Autowired private Activities activities;
    @Autowired private Logos logos;
    @Autowired private ObjectStore store;

    private ShopDomain shop;

    @BeforeEach
    void openShop() {
        shop = fixture.emptyShop();
    }

    private static WatermarkDesign text(String text) {
        return WatermarkDesign.of(new Motif.Text(text), MarkPosition.TILED, 0.4, 30);
    }

    private WatermarkResult.Saved saved(WatermarkDesign design, OptionalInt seen) {
        return (WatermarkResult.Saved) watermarks.save(shop, design, seen);
    }

    private WatermarkResult.Saved saved(WatermarkDesign design) {
        OptionalInt seen = watermarks.find(shop).stream().mapToInt(Watermark::version).findFirst();
        return saved(design, seen);
    }

    @ParameterizedTest
    @EnumSource(MarkPosition.class)
    void everythingOfADesignIsKept(MarkPosition position) {
        Motif logo = new Motif.Logo(new ObjectKey("shops/a/watermarks/b.png"));
        WatermarkDesign design =
                new WatermarkDesign(logo, position, 0.25, 0.75, 0.35, 12.5, -45, 80);
        saved(design);
        assertThat(watermarks.active(shop)).hasValue(design);
        saved(text("Zoë’s"));
        assertThat(watermarks.active(shop)).hasValue(text("Zoë’s"));
    }

    @Test
    void whoSavesOnTopOfAnotherIsToldAndChangesNothing() {
        int seen = saved(text("mine")).watermark().version();
        saved(text("theirs"));

        assertThat(watermarks.save(shop, text("mine again"), OptionalInt.of(seen)))
                .isInstanceOf(WatermarkResult.Stale.class);
        assertThat(watermarks.save(shop, text("the first?"), OptionalInt.empty()))
                .isInstanceOf(WatermarkResult.Stale.class);
        assertThat(watermarks.active(shop)).hasValue(text("theirs"));
    }

    @Test
    void theFormerDesignIsRemembered() {
        assertThat(saved(text("one")).watermark().former()).isEmpty();
        assertThat(saved(text("two")).watermark().former()).hasValue(text("one"));
        saved(text("two"));
        assertThat(watermarks.find(shop).orElseThrow().former()).hasValue(text("one"));
    }

    @Test
    void aChangeIsTakenBack() {
        saved(text("one"));
        UUID change = saved(text("two")).activity();

        assertThat(activities.undo(shop, change)).isEqualTo(UndoResult.UNDONE);
        assertThat(watermarks.active(shop)).hasValue(text("one"));
        assertThat(activities.undo(shop, change)).isEqualTo(UndoResult.ALREADY_UNDONE);
    }

    @Test
    void theFirstDesignIsTakenBackToNone() {
        UUID change = saved(text("one")).activity();
        assertThat(activities.undo(shop, change)).isEqualTo(UndoResult.UNDONE);
        assertThat(watermarks.active(shop)).isEmpty();
    }

    @Test
    void whatChangedSinceIsNotOverwrittenByUndoing() {
        saved(text("one"));
        UUID change = saved(text("two")).activity();
        saved(text("three"));
        assertThat(activities.undo(shop, change)).isEqualTo(UndoResult.CHANGED_SINCE);
        assertThat(watermarks.active(shop)).hasValue(text("three"));
    }

    @Test
    void aRemovedMarkComesBack() {
        saved(text("one"));
        UUID removal = watermarks.remove(shop).orElseThrow();
        assertThat(watermarks.active(shop)).isEmpty();
        assertThat(watermarks.remove(shop)).isEmpty();

        assertThat(activities.undo(shop, removal)).isEqualTo(UndoResult.UNDONE);
        assertThat(watermarks.active(shop)).hasValue(text("one"));
    }

    @Test
    void noShopSeesOrUndoesAnothersMark() {
        UUID change = saved(text("one")).activity();
        ShopDomain other = fixture.emptyShop();
        assertThat(watermarks.find(other)).isEmpty();
        assertThat(activities.undo(other, change)).isEqualTo(UndoResult.NOT_POSSIBLE);
        assertThat(watermarks.active(shop)).hasValue(text("one"));
    }

    @Test
    void equalLogosAreStoredOnce() {
        byte[] png = Photos.png(60, 40, Color.BLUE);
        LogoResult first = logos.add(shop, png);
        assertThat(first).isEqualTo(logos.add(shop, png)).isInstanceOf(LogoResult.Accepted.class);
        ObjectKey key = ((LogoResult.Accepted) first).logo().image();
        assertThat(store.get(key)).isPresent();
        assertThat(key.value()).startsWith("shops/" + shop.name() + "/watermarks/");
    }
}
