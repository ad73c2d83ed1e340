package com.artify.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.ShopDomain;
import com.artify.engine.ApiKey;
import com.artify.engine.ArtOutcome;
import com.artify.settings.ProviderKeys;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a provider is left in peace, for whom, and what does not count against it. */
class ProviderCircuitsTest {
    private static final ShopDomain SHOP = new ShopDomain("one.myshopify.com");
    private static final Optional<ApiKey> KEY = Optional.of(new ApiKey("key-1234"));
    private static final ArtOutcome ART =
            new ArtOutcome.Succeeded(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));

    private final ProviderCircuits circuits = new ProviderCircuits();

    @Test
    void aProviderThatFailedHalfOfTenAttemptsIsLeftInPeace() {
        for (int i = 0; i < 5; i++) {
            ask(ART);
            assertThat(circuits.ask(SHOP, "one", KEY)).isPresent();
            ask(new ArtOutcome.Outage("down"));
        }

        assertThat(circuits.ask(SHOP, "one", KEY)).isEmpty();
    }

    @Test
    void aFewFailuresAreNoOutage() {
        for (int i = 0; i < 9; i++) {
            ask(new ArtOutcome.Unknown("cut"));
        }

        assertThat(circuits.ask(SHOP, "one", KEY)).isPresent();
    }

    @Test
    void whatAProviderRefusesOrDelaysSaysThatItWorks() {
        for (int i = 0; i < 10; i++) {
            ask(new ArtOutcome.Refused("policy"));
            ask(new ArtOutcome.Unsupported("no such model"));
            ask(new ArtOutcome.RateLimited(Optional.empty()));
        }

        assertThat(circuits.ask(SHOP, "one", KEY)).isPresent();
    }

    @Test
    void aBlockedAccountIsLeftInPeaceAtOnceForItsShopProviderAndKeyAlone() {
        ask(new ArtOutcome.AccountBlocked("no credit"));

        assertThat(circuits.ask(SHOP, "one", KEY)).isEmpty();
        assertThat(circuits.ask(new ShopDomain("two.myshopify.com"), "one", KEY)).isPresent();
        assertThat(circuits.ask(SHOP, "two", KEY)).isPresent();
        assertThat(circuits.ask(SHOP, "one", Optional.of(new ApiKey("key-5678")))).isPresent();
    }

    @Test
    void twoAttemptsThatMeetABlockedAccountAtOnceAgree() {
        ProviderCircuits.Permission one = circuits.ask(SHOP, "one", KEY).orElseThrow();
        ProviderCircuits.Permission other = circuits.ask(SHOP, "one", KEY).orElseThrow();

        one.used(new ArtOutcome.AccountBlocked("no credit"));
        other.used(new ArtOutcome.AccountBlocked("no credit"));

        assertThat(circuits.ask(SHOP, "one", KEY)).isEmpty();
    }

    @Test
    void aKeyThatWasTestedAndAcceptedBeginsAnew() {
        ask(new ArtOutcome.AccountBlocked("no credit"));
        circuits.begin(new ProviderKeys.Accepted(SHOP, "on"));
        assertThat(circuits.ask(SHOP, "one", KEY)).isEmpty();

        circuits.begin(new ProviderKeys.Accepted(SHOP, "one"));
        assertThat(circuits.ask(SHOP, "one", KEY)).isPresent();
    }

    private void ask(ArtOutcome outcome) {
        circuits.ask(SHOP, "one", KEY).orElseThrow().used(outcome);
    }
}
