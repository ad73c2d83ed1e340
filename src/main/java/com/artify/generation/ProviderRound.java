package com.artify.generation;

import com.artify.base.ShopDomain;
import com.artify.base.Spans;
import com.artify.base.jobs.RetryLaterException;
import com.artify.engine.ApiKey;
import com.artify.engine.ArtOutcome;
import com.artify.engine.ArtRequest;
import com.artify.engine.ImageGenerator;
import com.artify.engine.ImageGenerators;
import com.artify.engine.ModelChoice;
import com.artify.engine.Progress;
import com.artify.generation.news.Bells;
import com.artify.settings.ProviderKeys;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
    private final Bells bells;
    private final Spans spans;

    ProviderRound(
            ImageGenerators generators,
            ProviderKeys keys,
            ProviderCircuits circuits,
            Attempts attempts,
            Bells bells,
            Spans spans) {
        this.generators = generators;
        this.keys = keys;
        this.circuits = circuits;
        this.attempts = attempts;
        this.bells = bells;
        this.spans = spans;
    }

    /** What came of a round. */
    sealed interface Result {
        /** The attempt stays open until the art is stored. */
        record Art(BufferedImage art, Attempt attempt) implements Result {}

        record Failed(FailureCode code, String message) implements Result {}

        record Cancelled() implements Result {}
    }

    /** A model of the recipe that this installation has. */
    private record Candidate(ModelChoice choice, ImageGenerator generator, Optional<ApiKey> key) {}

    /** A model that may be asked now. */
    private record Allowed(Candidate candidate, ProviderCircuits.Permission permission) {}

    /** What is the same for each model; the wish is, but for model and key. */
    private record Order(Generation generation, ArtRequest wish, Progress progress) {}

    /** What came of one model: an end, or else whether it failed for what passes. */
    private sealed interface Answer {
        record End(Result result) implements Answer {}

        record Onward(boolean passes) implements Answer {}
    }

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
        return ask(new Order(generation, wish, progress), candidates);
    }

    /** The next model's permission is taken first: what follows depends on whether there is one. */
    private Result ask(Order order, List<Candidate> candidates) {
        Line line = new Line(order.generation().shop(), candidates);
        boolean hopeful = false;
        Optional<Allowed> now = line.next();
        while (now.isPresent()) {
            Optional<Allowed> then = line.next();
            boolean goesOn = false;
            try {
                AttemptPolicy.Round round =
                        new AttemptPolicy.Round(
                                candidates.size(), then.isEmpty(), hopeful || line.leftOut);
                switch (send(order, now.get(), round)) {
                    case Answer.End(Result result) -> {
                        return result;
                    }
                    case Answer.Onward(boolean passes) -> hopeful |= passes;
                }
                goesOn = true;
            } finally {
                if (!goesOn) {
                    then.ifPresent(unasked -> unasked.permission().unused());
                }
            }
            now = then;
        }
        return atRest(order.generation());
    }

    /** The models in their order, without those that are left in peace. */
    private final class Line {
        private final ShopDomain shop;
        private final Deque<Candidate> waiting;
        private boolean leftOut;

        private Line(ShopDomain shop, List<Candidate> candidates) {
            this.shop = shop;
            this.waiting = new ArrayDeque<>(candidates);
        }

        private Optional<Allowed> next() {
            while (!waiting.isEmpty()) {
                Candidate candidate = waiting.removeFirst();
                Optional<Allowed> allowed =
                        circuits.ask(shop, candidate.choice().provider(), candidate.key())
                                .map(permission -> new Allowed(candidate, permission));
                if (allowed.isPresent()) {
                    return allowed;
                }
                leftOut = true;
            }
            return Optional.empty();
        }
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

    private Answer send(Order order, Allowed allowed, AttemptPolicy.Round round) {
        Candidate candidate = allowed.candidate();
        Generation generation = order.generation();
        ArtRequest request = order.wish().of(candidate.choice().model()).with(candidate.key());
        long price = candidate.generator().priceMicros(request);
        Attempt attempt = attempts.begin(generation, candidate.choice(), price);
        try {
            Supplier<ArtOutcome> painting =
                    () ->
                            paint(
                                    candidate.generator(),
                                    request,
                                    attempt,
                                    order.progress(),
                                    allowed.permission());
            return switch (spans.of("attempt", tags(attempt), painting)) {
                case ArtOutcome.Succeeded(BufferedImage art, Optional<Long> billed) ->
                        new Answer.End(new Result.Art(art, attempt.charged(billed)));
                case ArtOutcome.Failed failed ->
                        after(failed, attempts.fail(generation, attempt, failed, round));
            };
        } catch (CancellationException cancelled) {
            attempts.end(attempt, AttemptOutcome.CANCELLED, null);
            return new Answer.End(new Result.Cancelled());
        }
    }

    private static Map<String, String> tags(Attempt attempt) {
        return Map.of(
                "attempt", attempt.id().toString(),
                "provider", attempt.asked().provider(),
                "model", attempt.asked().model());
    }

    private ArtOutcome paint(
            ImageGenerator generator,
            ArtRequest request,
            Attempt attempt,
            Progress progress,
            ProviderCircuits.Permission allowed) {
        ArtOutcome outcome;
        try (AttemptTickets tickets = AttemptTickets.open(attempts, attempt, bells)) {
            outcome = generator.generate(request, tickets, progress);
        } catch (RuntimeException e) {
            allowed.unused();
            throw e;
        }
        allowed.used(outcome);
        return outcome;
    }

    private static Answer after(ArtOutcome.Failed failed, AttemptPolicy.Next next) {
        return switch (next) {
            case AttemptPolicy.Next.Other other ->
                    new Answer.Onward(
                            failed instanceof ArtOutcome.Outage
                                    || failed instanceof ArtOutcome.RateLimited);
            case AttemptPolicy.Next.Again again ->
                    throw new RetryLaterException(again.pause(), failed.reason());
            case AttemptPolicy.Next.Over over ->
                    new Answer.End(new Result.Failed(over.code(), over.reason()));
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
