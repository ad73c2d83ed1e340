package com.artify.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.activity.Activities;
import com.artify.activity.ActivityFilter;
import com.artify.activity.ActivityQueries;
import com.artify.activity.UndoResult;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.engine.KeyVerdict;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The keys of shops at image providers, alike on every database. */
@ArtifyTest
@RecordApplicationEvents
abstract class ProviderKeysContract {
    private static final String PROVIDER = "obedient";

    @Autowired private ShopFixture fixture;
    @Autowired private ProviderKeys keys;
    @Autowired private KeyUpkeep upkeep;
    @Autowired private Activities activities;
    @Autowired private ActivityQueries log;
    @Autowired private JdbcClient jdbc;
    @Autowired private Database database;

    private ShopDomain shop;

    @BeforeEach
    void install() {
        shop = fixture.emptyShop();
    }

    @Test
    void theEmbeddedEngineNeedsNoKey() {
        assertThat(keys.state(shop, "embedded")).isEqualTo(new KeyState.NotNeeded());
        assertThat(keys.set(shop, "embedded", "good-key-1234"))
                .isEqualTo(new KeyResult.NotPossible());
    }

    @Test
    void aKeyIsKeptEncryptedAndShownByItsLastFourCharacters() {
        keys.set(shop, PROVIDER, " good-key-1234\n");

        assertThat(keys.key(shop, PROVIDER)).contains("good-key-1234");
        assertThat(keys.state(shop, PROVIDER))
                .isInstanceOfSatisfying(
                        KeyState.Own.class,
                        own -> {
                            assertThat(own.tail()).isEqualTo("1234");
                            assertThat(own.verdict()).isEqualTo(KeyVerdict.ACCEPTED);
                        });
        assertThat(stored("encrypted")).doesNotContain("good").startsWith("v1:");
    }

    @Test
    void noKeyIsWrittenIntoTheLog() {
        keys.set(shop, PROVIDER, "good-key-1234");

        assertThat(log.page(shop, ActivityFilter.ALL, 0, 10))
                .singleElement()
                .satisfies(deed ->
                        assertThat(deed.after().toString())
                                .contains("…1234")
                                .doesNotContain("good"));
    }

    @Test
    void aKeyThatTheProviderRefusesIsNotKept() {
        assertThat(keys.set(shop, PROVIDER, "bad-key-1234"))
                .isEqualTo(new KeyResult.Tested(KeyVerdict.REFUSED));
        assertThat(keys.state(shop, PROVIDER)).isEqualTo(new KeyState.Missing());
    }

    @Test
    void aKeyIsKeptThoughTheProviderCannotBeReached() {
        keys.set(shop, PROVIDER, "mute-key-1234");

        assertThat(keys.state(shop, PROVIDER))
                .isInstanceOfSatisfying(
                        KeyState.Own.class,
                        own -> assertThat(own.verdict()).isEqualTo(KeyVerdict.UNREACHABLE));
    }

    @Test
    void othersHearOfAKeyThatWasTestedAndAccepted(ApplicationEvents events) {
        keys.set(shop, PROVIDER, "mute-key-1234");
        keys.test(shop, PROVIDER);
        assertThat(events.stream(ProviderKeys.Accepted.class)).isEmpty();

        keys.set(shop, PROVIDER, "good-key-1234");
        keys.test(shop, PROVIDER);
        assertThat(events.stream(ProviderKeys.Accepted.class))
                .containsExactly(
                        new ProviderKeys.Accepted(shop, PROVIDER),
                        new ProviderKeys.Accepted(shop, PROVIDER));
    }

    @Test
    void whatCannotBeAKeyIsNotEvenAsked() {
        assertThat(keys.set(shop, PROVIDER, "good")).isEqualTo(new KeyResult.Malformed());
        assertThat(keys.set(shop, PROVIDER, "good key 1234")).isEqualTo(new KeyResult.Malformed());
    }

    @Test
    void aReplacedKeyComesBackByUndo() {
        keys.set(shop, PROVIDER, "good-key-1111");
        UUID replaced = done(keys.set(shop, PROVIDER, "good-key-2222"));

        assertThat(activities.undo(shop, replaced)).isEqualTo(UndoResult.UNDONE);
        assertThat(keys.key(shop, PROVIDER)).contains("good-key-1111");
    }

    @Test
    void aRemovedKeyComesBackByUndoUnlessAnotherWasSet() {
        keys.set(shop, PROVIDER, "good-key-1111");
        UUID removed = done(keys.remove(shop, PROVIDER));
        assertThat(keys.key(shop, PROVIDER)).isEmpty();
        keys.set(shop, PROVIDER, "good-key-2222");

        assertThat(activities.undo(shop, removed)).isEqualTo(UndoResult.CHANGED_SINCE);
        assertThat(keys.key(shop, PROVIDER)).contains("good-key-2222");
    }

    @Test
    void aKeyReplacedLongAgoIsForgotten() {
        keys.set(shop, PROVIDER, "good-key-1111");
        UUID removed = done(keys.remove(shop, PROVIDER));
        upkeep.run();
        assertThat(stored("tail")).isEqualTo("1111");

        jdbc.sql("update provider_keys set updated_at = :old where shop_id = :shop")
                .param(
                        "old",
                        database.parameter(Instant.now().minus(KeyUpkeep.UNDOABLE.plusDays(1))))
                .param("shop", shop.value())
                .update();
        upkeep.run();

        assertThat(
                        jdbc.sql("select count(*) from provider_keys where shop_id = :shop")
                                .param("shop", shop.value())
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThat(activities.undo(shop, removed)).isEqualTo(UndoResult.NOT_POSSIBLE);
    }

    @Test
    void aKeyBelongsToItsShop() {
        keys.set(shop, PROVIDER, "good-key-1234");

        assertThat(keys.key(fixture.emptyShop(), PROVIDER)).isEmpty();
    }

    private static UUID done(KeyResult result) {
        return ((KeyResult.Done) result).activity();
    }

    private String stored(String column) {
        return jdbc.sql("select " + column + " from provider_keys where shop_id = :shop")
                .param("shop", shop.value())
                .query(String.class)
                .single();
    }
}
