package com.artify.catalog.feasibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.activity.Activities;
import com.artify.activity.UndoResult;
import com.artify.catalog.Fit;
import com.artify.catalog.PrintSize;
import com.artify.catalog.PrintableVariant;
import com.artify.catalog.feasibility.PrintDecisions.Print;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is too coarse is held back until a merchant decides, alike on every database. */
@ArtifyTest
abstract class FeasibilityContract {
    @Autowired private ShopFixture fixture;
    @Autowired private PrintFeasibility feasibility;
    @Autowired private PrintDecisions decisions;
    @Autowired private Activities activities;

    private ReadyShop ready;
    private String banner;

    @BeforeEach
    void addABannerThatIsTooLarge() {
        ready = fixture.ready();
        banner = ShopFixture.newVariantId();
        fixture.mapped(ready.product(), print(12_000, 18_000), banner);
    }

    @Test
    void aRedPrintIsHeldBackUntilItIsDecidedFor() {
        assertThat(offered()).containsExactly(ready.variant());
        assertThat(feasibility.matrix(ready.product()).heldBack()).hasSize(1);

        UUID activity = accept().orElseThrow();
        assertThat(offered()).containsExactly(ready.variant(), banner);

        assertThat(activities.undo(ready.shop(), activity)).isEqualTo(UndoResult.UNDONE);
        assertThat(offered()).containsExactly(ready.variant());
    }

    @Test
    void aDecisionCanBeWithdrawn() {
        accept();
        decisions.withdraw(ready.shop(), ready.product().uuid(), Set.of(print()));

        assertThat(offered()).containsExactly(ready.variant());
        assertThat(decisions.withdraw(ready.shop(), ready.product().uuid(), Set.of(print())))
                .isEmpty();
    }

    @Test
    void aDecisionDoesNotHoldForACoarserPrint() {
        accept();
        PrintableVariant larger = new PrintableVariant(banner, print(16_000, 24_000), null, null);

        assertThat(feasibility.offered(ready.product(), larger, ready.style())).isFalse();
    }

    @Test
    void whatIsSharpNeedsNoDecision() {
        assertThat(
                        decisions.accept(
                                ready.shop(),
                                ready.product().uuid(),
                                Set.of(new Print(ready.variant(), ready.style().uuid()))))
                .isEmpty();
    }

    @Test
    void anotherShopDecidesNothing() {
        assertThat(decisions.accept(fixture.emptyShop(), ready.product().uuid(), Set.of(print())))
                .isEmpty();
        assertThat(offered()).containsExactly(ready.variant());
    }

    private Optional<UUID> accept() {
        return decisions.accept(ready.shop(), ready.product().uuid(), Set.of(print()));
    }

    private Print print() {
        return new Print(banner, ready.style().uuid());
    }

    private List<String> offered() {
        return feasibility.matrix(ready.product()).offeredVariants().stream()
                .map(PrintableVariant::shopifyVariantId)
                .toList();
    }

    private static PrintSize print(int width, int height) {
        return new PrintSize("Banner", width, height, 200, 0, Fit.COVER);
    }
}
