package com.artify.generation;

import com.artify.engine.ArtOutcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What one of a style's models does not give for an outage, a limit of requests, a blocked account
 * or an unsupported wish is asked of the next in the style's list at once, but for a limit that the
 * style's own model says to end within 5 seconds for a preview and 1 minute for a final, which is
 * waited for once, and by finals three times, so that they look like their preview; where none is
 * left, rounds in which a model may recover are made again from the first on, three times in all
 * for a preview and six for a paid final, after pauses of 1, 4, 16 … seconds or what the provider
 * asked for, at most 1 minute for a preview and 10 for a final, stretched at random by up to a
 * half, and blocked accounts and unsupported wishes are final; refusals are final everywhere; what
 * ended nobody knows how counts as billed, and if it cost something only a paid final is tried
 * again, once. A provider that does not work at all is left in peace for a while ({@link
 * ProviderCircuits}). A worker's death says nothing about the provider: where it was free the
 * attempt is repeated, but not for ever, since the photo itself may be what kills workers.
 */
final class AttemptPolicy {
    private static final int DEATHS = 25;
    private static final int GROWTH = 4;
    private static final double JITTER = 0.5;

    private AttemptPolicy() {}

    /** What follows on a failed attempt. */
    sealed interface Next {
        /** The next model of the style's list is asked at once. */
        record Other() implements Next {}

        /** The first model is asked again after this pause. */
        record Again(Duration pause) implements Next {}

        /** The generation has failed; the reason is for staff. */
        record Over(FailureCode code, String reason) implements Next {}
    }

    /**
     * How many models a style has, whether none after the one that failed may be asked now, and
     * whether one before it failed or was left out for what passes.
     */
    record Round(int models, boolean last, boolean hopeful) {
        static final Round ALONE = new Round(1, true, false);
    }

    /**
     * What follows on a failure, where {@code made} are all attempts of the generation, closed, the
     * failed one among them, and {@code chance} is a random number from 0 to 1.
     */
    static Next after(
            ArtOutcome.Failed failure,
            GenerationType type,
            List<Attempt> made,
            Round round,
            double chance) {
        boolean answered = failure instanceof ArtOutcome.Refused;
        boolean other = !answered && !round.last() && !worthWaiting(failure, type, made, round);
        if (other && forbids(type, made, round.models()).isEmpty()) {
            return new Next.Other();
        }
        return switch (failure) {
            case ArtOutcome.Refused refused -> new Next.Over(FailureCode.REFUSED, refused.reason());
            case ArtOutcome.AccountBlocked blocked ->
                    unlessHopeful(
                            blocked,
                            type,
                            made,
                            round,
                            chance,
                            "the provider takes nothing from this account: " + blocked.reason());
            case ArtOutcome.Unsupported unsupported ->
                    unlessHopeful(unsupported, type, made, round, chance, unsupported.reason());
            case ArtOutcome.RateLimited limited -> {
                Duration asked = limited.retryAfter().orElse(Duration.ZERO);
                yield again(failure, type, made, round, asked, chance);
            }
            case ArtOutcome.Outage outage ->
                    again(failure, type, made, round, Duration.ZERO, chance);
            case ArtOutcome.Unknown unknown ->
                    again(failure, type, made, round, Duration.ZERO, chance);
        };
    }

    /** Why the provider is not asked once more after these closed attempts; empty if it may be. */
    static Optional<String> forbids(GenerationType type, List<Attempt> made, int models) {
        long unknown =
                made.stream()
                        .filter(attempt -> attempt.outcome() == AttemptOutcome.UNKNOWN)
                        .filter(attempt -> attempt.priceMicros() > 0)
                        .count();
        if (unknown > unknownAllowed(type)) {
            return Optional.of("nobody knows whether the provider did the work, so it is billed");
        }
        return deaths(made) >= DEATHS || answered(made) >= (long) attempts(type) * models
                ? Optional.of("all attempts were spent")
                : Optional.empty();
    }

    private static boolean worthWaiting(
            ArtOutcome.Failed failure, GenerationType type, List<Attempt> made, Round round) {
        boolean paid = type == GenerationType.FINAL;
        Duration most = Duration.ofSeconds(paid ? 60 : 5);
        long limited =
                made.stream()
                        .filter(attempt -> attempt.outcome() == AttemptOutcome.RATE_LIMITED)
                        .count();
        return failure instanceof ArtOutcome.RateLimited(Optional<Duration> after)
                && after.filter(asked -> asked.compareTo(most) <= 0).isPresent()
                && !round.hopeful()
                && limited <= (paid ? 3 : 1);
    }

    private static Next unlessHopeful(
            ArtOutcome.Failed failure,
            GenerationType type,
            List<Attempt> made,
            Round round,
            double chance,
            String reason) {
        return round.hopeful()
                ? again(failure, type, made, round, Duration.ZERO, chance)
                : new Next.Over(FailureCode.UNAVAILABLE, reason);
    }

    private static Next again(
            ArtOutcome.Failed failure,
            GenerationType type,
            List<Attempt> made,
            Round round,
            Duration asked,
            double chance) {
        long rounds = Math.ceilDiv(answered(made), round.models());
        return forbids(type, made, round.models())
                .<Next>map(why ->
                        new Next.Over(FailureCode.UNAVAILABLE, failure.reason() + "; " + why))
                .orElseGet(() -> new Next.Again(pause(type, rounds, asked, chance)));
    }

    /** Never before the provider asked for, unless that is later than anybody waits. */
    private static Duration pause(GenerationType type, long rounds, Duration asked, double chance) {
        double grown = 1000 * Math.pow(GROWTH, rounds - 1.0);
        double wanted = Math.min(Math.max(grown, asked.toMillis()), longest(type).toMillis());
        return Duration.ofMillis((long) (wanted * (1 + JITTER * chance)));
    }

    private static int attempts(GenerationType type) {
        return type == GenerationType.FINAL ? 6 : 3;
    }

    private static int unknownAllowed(GenerationType type) {
        return type == GenerationType.FINAL ? 1 : 0;
    }

    private static Duration longest(GenerationType type) {
        return Duration.ofMinutes(type == GenerationType.FINAL ? 10 : 1);
    }

    private static long answered(List<Attempt> made) {
        return made.size() - deaths(made);
    }

    private static long deaths(List<Attempt> made) {
        return made.stream()
                .filter(attempt -> Attempts.died(attempt) && attempt.priceMicros() == 0)
                .count();
    }
}
