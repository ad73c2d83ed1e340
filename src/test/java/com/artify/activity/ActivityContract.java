package com.artify.activity;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.ShopDomain;
import com.artify.testing.ArtifyTest;
import com.artify.testing.Lamp;
import com.artify.testing.ShopFixture;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The log of what was done, and undoing, alike on every database. */
@ArtifyTest
abstract class ActivityContract {
    @Autowired private Activities activities;
    @Autowired private ActivityRepository repository;
    @Autowired private ActivityQueries log;
    @Autowired private ShopFixture fixture;
    @Autowired private Lamp lamp;

    private ShopDomain shop;

    @BeforeEach
    void openShop() {
        shop = fixture.emptyShop();
        lamp.turn("on");
    }

    @Test
    void aDeedIsKeptWithWhatItChanged() {
        UUID id = record("lamp.switched");

        Activity kept = repository.findByShopIdAndId(shop, id).orElseThrow();
        assertThat(kept.before()).containsEntry("state", "off");
        assertThat(kept.after()).containsEntry("state", "on");
        assertThat(kept.staffName()).as("a deed of the program itself").isEmpty();
        assertThat(kept.undone()).isFalse();
        assertThat(activities.undoable(kept)).isTrue();
    }

    @Test
    void undoingRestoresAndHappensOnce() {
        UUID id = record("lamp.switched");

        assertThat(activities.undo(shop, id)).isEqualTo(UndoResult.UNDONE);
        assertThat(lamp.state()).isEqualTo("off");
        assertThat(activities.undo(shop, id)).isEqualTo(UndoResult.ALREADY_UNDONE);
    }

    @Test
    void whatWasChangedSinceIsLeftAlone() {
        UUID id = record("lamp.switched");
        lamp.turn("broken");

        assertThat(activities.undo(shop, id)).isEqualTo(UndoResult.CHANGED_SINCE);
        assertThat(lamp.state()).isEqualTo("broken");
    }

    @Test
    void aDeedThatNobodyCanTakeBackIsNotUndone() {
        assertThat(activities.undo(shop, record("lamp.bought"))).isEqualTo(UndoResult.NOT_POSSIBLE);
    }

    @Test
    void anotherShopCannotUndo() {
        UUID id = record("lamp.switched");

        assertThat(activities.undo(fixture.emptyShop(), id)).isEqualTo(UndoResult.NOT_POSSIBLE);
        assertThat(lamp.state()).isEqualTo("on");
    }

    @Test
    void manyDeedsAreListedAndTakenBackAsOne() {
        UUID whole = together("lamp.dimmed", "lamp.switched");

        assertThat(log.page(shop, ActivityFilter.ALL, 0, 9))
                .extracting(Activity::id)
                .containsExactly(whole);
        assertThat(log.count(shop, ActivityFilter.ALL)).isOne();
        Activity kept = repository.findByShopIdAndId(shop, whole).orElseThrow();
        assertThat(kept.after()).isEqualTo(Map.of("state", "on"));
        assertThat(activities.undoable(kept)).isTrue();

        assertThat(activities.undo(shop, whole)).isEqualTo(UndoResult.NOT_POSSIBLE);
        assertThat(activities.undo(shop, together("lamp.switched", "lamp.switched")))
                .as("the second part finds what the first took back")
                .isEqualTo(UndoResult.CHANGED_SINCE);
    }

    @Test
    void ofASinglePartNoWholeIsMadeAndOfNoneNothing() {
        UUID only = together("lamp.switched");

        assertThat(repository.findByShopIdAndId(shop, only).orElseThrow().action())
                .isEqualTo("lamp.switched");
        assertThat(activities.undo(shop, only)).isEqualTo(UndoResult.UNDONE);
        assertThat(activities.together(shop, lampDeed("lamp.many"), () -> {})).isEmpty();
    }

    private UUID together(String... actions) {
        return activities
                .together(
                        shop,
                        new Deed("lamp.many", "lamp", "1", "Reading lamp", Map.of(), Map.of()),
                        () -> List.of(actions).forEach(this::record))
                .orElseThrow();
    }

    private UUID record(String action) {
        return activities.record(shop, lampDeed(action));
    }

    private static Deed lampDeed(String action) {
        return new Deed(
                action, "lamp", "1", "Reading lamp", Map.of("state", "off"), Map.of("state", "on"));
    }
}
