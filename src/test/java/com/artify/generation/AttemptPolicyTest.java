package com.artify.generation;

import static com.artify.generation.GenerationType.FINAL;
import static com.artify.generation.GenerationType.PREVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.engine.ArtOutcome;
import com.artify.generation.AttemptPolicy.Next;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What follows on each outcome, said in numbers. */
class AttemptPolicyTest {
    private static final AttemptPolicy.Round ALONE = AttemptPolicy.Round.ALONE;
    private static final ArtOutcome.Failed OUTAGE = new ArtOutcome.Outage("down");
    private static final ArtOutcome.Failed UNKNOWN = new ArtOutcome.Unknown("connection cut");

    @ParameterizedTest
    @EnumSource(GenerationType.class)
    void aRefusalIsFinalAndSaysWhy(GenerationType type) {
        assertThat(after(new ArtOutcome.Refused("policy"), type, 1))
                .isEqualTo(new Next.Over(FailureCode.REFUSED, "policy"));
    }

    @ParameterizedTest
    @EnumSource(GenerationType.class)
    void aBlockedAccountIsFinalAndSaysWhose(GenerationType type) {
        assertThat(after(new ArtOutcome.AccountBlocked("no credit"), type, 1))
                .isEqualTo(
                        new Next.Over(
                                FailureCode.UNAVAILABLE,
                                "the provider takes nothing from this account: no credit"));
    }

    @ParameterizedTest
    @EnumSource(GenerationType.class)
    void anUnsupportedWishIsFinal(GenerationType type) {
        assertThat(after(new ArtOutcome.Unsupported("no such model"), type, 1))
                .isEqualTo(new Next.Over(FailureCode.UNAVAILABLE, "no such model"));
    }

    @Test
    void pausesGrowFourfoldUntilThreeAttemptsOfAPreviewOrSixOfAFinalAreSpent() {
        assertThat(pauses(PREVIEW, 2)).containsExactly(1L, 4L);
        assertThat(after(OUTAGE, PREVIEW, 3)).isEqualTo(spent("down"));
        assertThat(pauses(FINAL, 5)).containsExactly(1L, 4L, 16L, 64L, 256L);
        assertThat(after(OUTAGE, FINAL, 6)).isEqualTo(spent("down"));
    }

    @Test
    void aLimitOfRequestsIsTriedAgainLikeAnOutageAndAsOften() {
        assertThat(after(limited(Optional.empty()), PREVIEW, 1)).isEqualTo(again(1));
        assertThat(after(limited(Optional.empty()), PREVIEW, 3))
                .isEqualTo(spent("too many requests"));
    }

    @Test
    void whatTheProviderAskedForIsHonouredUnlessItIsLongerThanAnybodyWaits() {
        assertThat(after(limited(seconds(45)), PREVIEW, 1)).isEqualTo(again(45));
        assertThat(after(limited(seconds(2)), PREVIEW, 2)).isEqualTo(again(4));
        assertThat(after(limited(seconds(3600)), PREVIEW, 1)).isEqualTo(again(60));
        assertThat(after(limited(seconds(45)), FINAL, 1)).isEqualTo(again(45));
        assertThat(after(limited(seconds(86_400)), FINAL, 1)).isEqualTo(again(600));
    }

    @Test
    void chanceStretchesAPauseByUpToAHalfAndNeverShortensIt() {
        List<Attempt> made = made(1, 0);
        assertThat(AttemptPolicy.after(limited(seconds(40)), FINAL, made, ALONE, 0.5))
                .isEqualTo(again(50));
        assertThat(AttemptPolicy.after(limited(seconds(40)), FINAL, made, ALONE, 1))
                .isEqualTo(again(60));
    }

    @Test
    void anUnknownOutcomeOfAPreviewIsNotTriedAgain() {
        assertThat(AttemptPolicy.after(UNKNOWN, PREVIEW, made(0, 1), ALONE, 0)).isEqualTo(billed());
    }

    @Test
    void anUnknownOutcomeOfAPaidFinalIsTriedAgainOnce() {
        assertThat(AttemptPolicy.after(UNKNOWN, FINAL, made(0, 1), ALONE, 0)).isEqualTo(again(1));
        assertThat(AttemptPolicy.after(OUTAGE, FINAL, made(2, 1), ALONE, 0)).isEqualTo(again(16));
        assertThat(AttemptPolicy.after(UNKNOWN, FINAL, made(2, 2), ALONE, 0)).isEqualTo(billed());
    }

    @Test
    void anUnknownOutcomeThatCostNothingIsAFailureLikeOthers() {
        Attempt free = attempt(0).end(AttemptOutcome.UNKNOWN, "broke", Instant.EPOCH);
        assertThat(AttemptPolicy.after(UNKNOWN, PREVIEW, List.of(free), ALONE, 0))
                .isEqualTo(again(1));
    }

    @Test
    void deathsOfWorkersAreNoFaultOfAFreeProviderButDoNotRepeatForEver() {
        Attempt died = attempt(0).end(AttemptOutcome.UNKNOWN, Attempts.DIED, Instant.EPOCH);
        assertThat(AttemptPolicy.forbids(PREVIEW, Collections.nCopies(24, died), 1)).isEmpty();
        assertThat(AttemptPolicy.forbids(PREVIEW, Collections.nCopies(25, died), 1)).isPresent();
    }

    @Test
    void aDeathWhileAPaidRequestWasUnderWayIsAnUnknownOutcome() {
        Attempt died = attempt(34_000).end(AttemptOutcome.UNKNOWN, Attempts.DIED, Instant.EPOCH);
        assertThat(AttemptPolicy.forbids(PREVIEW, List.of(died), 1)).isPresent();
        assertThat(AttemptPolicy.forbids(FINAL, List.of(died), 1)).isEmpty();
        assertThat(AttemptPolicy.forbids(FINAL, List.of(died, died), 1)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(GenerationType.class)
    void whatOneModelDoesNotGiveIsAskedOfTheNextAtOnceUnlessItWasRefused(GenerationType type) {
        AttemptPolicy.Round first = new AttemptPolicy.Round(2, false, false);
        for (ArtOutcome.Failed failure :
                List.of(
                        OUTAGE,
                        new ArtOutcome.RateLimited(Optional.empty()),
                        new ArtOutcome.AccountBlocked("no credit"),
                        new ArtOutcome.Unsupported("no such model"))) {
            assertThat(AttemptPolicy.after(failure, type, made(1, 0), first, 0))
                    .isEqualTo(new Next.Other());
        }
        assertThat(
                        AttemptPolicy.after(
                                new ArtOutcome.Refused("policy"), type, made(1, 0), first, 0))
                .isEqualTo(new Next.Over(FailureCode.REFUSED, "policy"));
        assertThat(AttemptPolicy.after(UNKNOWN, PREVIEW, made(0, 1), first, 0)).isEqualTo(billed());
        assertThat(AttemptPolicy.after(UNKNOWN, FINAL, made(0, 1), first, 0))
                .isEqualTo(new Next.Other());
    }

    @Test
    void aShortLimitOfTheStylesOwnModelIsWaitedForSoThatNoOtherStandsIn() {
        AttemptPolicy.Round first = new AttemptPolicy.Round(2, false, false);
        assertThat(afterLimits(seconds(5), PREVIEW, 1, first)).isEqualTo(again(5));
        assertThat(afterLimits(seconds(6), PREVIEW, 1, first)).isEqualTo(new Next.Other());
        assertThat(afterLimits(seconds(1), PREVIEW, 2, first)).isEqualTo(new Next.Other());
        assertThat(afterLimits(seconds(60), FINAL, 3, first)).isEqualTo(again(60));
        assertThat(afterLimits(seconds(61), FINAL, 1, first)).isEqualTo(new Next.Other());
        assertThat(afterLimits(seconds(1), FINAL, 4, first)).isEqualTo(new Next.Other());

        AttemptPolicy.Round second = new AttemptPolicy.Round(3, false, true);
        assertThat(afterLimits(seconds(1), FINAL, 1, second)).isEqualTo(new Next.Other());
    }

    private static Next afterLimits(
            Optional<Duration> asked, GenerationType type, int times, AttemptPolicy.Round round) {
        Attempt limited = attempt(34_000).end(AttemptOutcome.RATE_LIMITED, "busy", Instant.EPOCH);
        return AttemptPolicy.after(
                limited(asked), type, Collections.nCopies(times, limited), round, 0);
    }

    @Test
    void afterTheLastModelTheRoundIsMadeAgainAsOftenAsOneAlone() {
        AttemptPolicy.Round last = new AttemptPolicy.Round(2, true, false);

        assertThat(AttemptPolicy.after(OUTAGE, PREVIEW, made(2, 0), last, 0)).isEqualTo(again(1));
        assertThat(AttemptPolicy.after(OUTAGE, PREVIEW, made(4, 0), last, 0)).isEqualTo(again(4));
        assertThat(AttemptPolicy.after(OUTAGE, PREVIEW, made(6, 0), last, 0))
                .isInstanceOf(Next.Over.class);
    }

    @ParameterizedTest
    @EnumSource(GenerationType.class)
    void whatIsFinalForTheLastModelIsNotWhileAnotherMayRecover(GenerationType type) {
        AttemptPolicy.Round hopeful = new AttemptPolicy.Round(2, true, true);
        for (ArtOutcome.Failed failure :
                List.of(
                        new ArtOutcome.AccountBlocked("no credit"),
                        new ArtOutcome.Unsupported("no such model"))) {
            assertThat(AttemptPolicy.after(failure, type, made(2, 0), hopeful, 0))
                    .isEqualTo(again(1));
        }
    }

    private static List<Long> pauses(GenerationType type, int until) {
        return LongStream.rangeClosed(1, until)
                .mapToObj(made -> (Next.Again) after(OUTAGE, type, (int) made))
                .map(again -> again.pause().toSeconds())
                .toList();
    }

    /** What follows without chance on a failure that was the last of so many outages. */
    private static Next after(ArtOutcome.Failed failure, GenerationType type, int made) {
        return AttemptPolicy.after(failure, type, made(made, 0), ALONE, 0);
    }

    private static List<Attempt> made(int outages, int unknown) {
        List<Attempt> made = new ArrayList<>();
        Attempt attempt = attempt(34_000);
        Attempt outage = attempt.end(AttemptOutcome.OUTAGE, "down", Instant.EPOCH);
        Attempt lost = attempt.end(AttemptOutcome.UNKNOWN, "connection cut", Instant.EPOCH);
        made.addAll(Collections.nCopies(outages, outage));
        made.addAll(Collections.nCopies(unknown, lost));
        return made;
    }

    private static Attempt attempt(long priceMicros) {
        return new Attempt(
                Ids.next(),
                new ShopDomain("shop.myshopify.com"),
                Ids.next(),
                1,
                "obedient",
                "model",
                priceMicros,
                null,
                null,
                Instant.EPOCH,
                null,
                null,
                0,
                AttemptPurpose.PAINT);
    }

    private static ArtOutcome.Failed limited(Optional<Duration> retryAfter) {
        return new ArtOutcome.RateLimited(retryAfter);
    }

    private static Optional<Duration> seconds(int seconds) {
        return Optional.of(Duration.ofSeconds(seconds));
    }

    private static Next again(int seconds) {
        return new Next.Again(Duration.ofSeconds(seconds));
    }

    private static Next spent(String reason) {
        return new Next.Over(FailureCode.UNAVAILABLE, reason + "; all attempts were spent");
    }

    private static Next billed() {
        return new Next.Over(
                FailureCode.UNAVAILABLE,
                "connection cut; nobody knows whether the provider did the work, so it is billed");
    }
}
