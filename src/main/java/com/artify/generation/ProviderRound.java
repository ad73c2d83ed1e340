package com.artify.generation;

import com.artify.base.Spans;
import com.artify.base.jobs.RetryLaterException;
import com.artify.engine.ApiKey;
import com.artify.engine.ArtOutcome;
import com.artify.engine.ArtRequest;
import com.artify.engine.ImageGenerator;
import com.artify.engine.ImageGenerators;
import com.artify.engine.ModelChoice;
import com.artify.engine.Progress;
import com.artify.settings.ProviderKeys;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Asks the models of a generation's recipe one after the other, until one gives art or {@link
 * AttemptPolicy} says that it is enough. Each attempt is in the ledger before it is sent.
 */
@Component
class ProviderRound {
    private final ImageGenerators generators;
    private final ProviderKeys keys;
    private final ProviderCircuits circuits;
    private final Attempts attempts;
    private final Spans spans;

    ProviderRound(
            ImageGenerators generators,
            ProviderKeys keys,
            ProviderCircuits circuits,
            Attempts attempts,
            Spans spans) {
        this.generators = generators;
        this.keys = keys;
        this.circuits = circuits;
        this.attempts = attempts;
        this.spans = spans;
    }

    /** What came of a round. */
    sealed interface Result {
        /** The attempt stays open until the art is stored. */
        record Art(BufferedImage art, Attempt attempt) implements Result {}

        record Failed(FailureCode code, String message) implements Result {}

        record Cancelled() implements Result {}
    }

    /** A model that can be asked now. */
    private record Candidate(ModelChoice choice, ImageGenerator generator, Optional<ApiKey> key) {}

    /**
     * {@code wish} is the same for each but for the model and the key.
     *
     * @throws RetryLaterException if the round is to be made again later
     */
    Result ask(Generation generation, ArtRequest wish, Progress progress) {
        List<Candidate> candidates = candidates(generation);
        if (candidates.isEmpty()) {
            return new Result.Failed(
                    FailureCode.UNAVAILABLE, "no provider named " + generation.recipe().provider());
        }
        Optional<Result> result = Optional.empty();
        for (int at = 0; at < candidates.size() && result.isEmpty(); at++) {
            AttemptPolicy.Round round =
                    new AttemptPolicy.Round(candidates.size(), at == candidates.size() - 1);
            result = ask(generation, candidates.get(at), wish, round, progress);
        }
        return result.orElseGet(() -> atRest(generation));
    }

    private List<Candidate> candidates(Generation generation) {
        List<Candidate> found = new ArrayList<>();
        for (ModelChoice choice : generation.recipe().choices()) {
            Optional<ApiKey> key = keys.key(generation.shop(), choice.provider()).map(ApiKey::new);
            generators
                    .byProvider(choice.provider())
                    .ifPresent(generator -> found.add(new Candidate(choice, generator, key)));
        }
        return found;
    }

    /** Empty where the next is to be asked. */
    private Optional<Result> ask(
            Generation generation,
            Candidate candidate,
            ArtRequest wish,
            AttemptPolicy.Round round,
            Progress progress) {
        String provider = candidate.choice().provider();
        return circuits.ask(generation.shop(), provider, candidate.key())
                .flatMap(allowed -> send(generation, candidate, wish, round, progress, allowed));
    }

    private Optional<Result> send(
            Generation generation,
            Candidate candidate,
            ArtRequest wish,
            AttemptPolicy.Round round,
            Progress progress,
            ProviderCircuits.Permission allowed) {
        ArtRequest request = wish.of(candidate.choice().model()).with(candidate.key());
        long price = candidate.generator().priceMicros(request);
        Attempt attempt = attempts.begin(generation, candidate.choice(), price);
        try {
            Supplier<ArtOutcome> painting =
                    () -> paint(candidate.generator(), request, progress, allowed);
            return switch (spans.of("attempt", tags(attempt), painting)) {
                case ArtOutcome.Succeeded(BufferedImage art) ->
                        Optional.of(new Result.Art(art, attempt));
                case ArtOutcome.Failed failed ->
                        after(failed, attempts.fail(generation, attempt, failed, round));
            };
        } catch (CancellationException cancelled) {
            attempts.end(attempt, AttemptOutcome.CANCELLED, null);
            return Optional.of(new Result.Cancelled());
        }
    }

    private static Map<String, String> tags(Attempt attempt) {
        return Map.of(
                "attempt", attempt.id().toString(),
                "provider", attempt.asked().provider(),
                "model", attempt.asked().model());
    }

    private static ArtOutcome paint(
            ImageGenerator generator,
            ArtRequest request,
            Progress progress,
            ProviderCircuits.Permission allowed) {
        ArtOutcome outcome;
        try {
            outcome = generator.generate(request, progress);
        } catch (RuntimeException e) {
            allowed.unused();
            throw e;
        }
        allowed.used(outcome);
        return outcome;
    }

    private static Optional<Result> after(ArtOutcome.Failed failed, AttemptPolicy.Next next) {
        return switch (next) {
            case AttemptPolicy.Next.Other other -> Optional.empty();
            case AttemptPolicy.Next.Again again ->
                    throw new RetryLaterException(again.pause(), failed.reason());
            case AttemptPolicy.Next.Over over ->
                    Optional.of(new Result.Failed(over.code(), over.reason()));
        };
    }

    /** Shoppers are told at once; what is paid for comes when a provider may be asked again. */
    private static Result atRest(Generation generation) {
        String reason = generation.recipe().provider() + " does not work at the moment";
        if (generation.type() == GenerationType.FINAL) {
            throw new RetryLaterException(ProviderCircuits.REST, reason);
        }
        return new Result.Failed(FailureCode.UNAVAILABLE, reason);
    }
}
