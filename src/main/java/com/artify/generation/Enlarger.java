package com.artify.generation;

import com.artify.base.Spans;
import com.artify.engine.ApiKey;
import com.artify.engine.ArtOutcome;
import com.artify.engine.ModelChoice;
import com.artify.engine.OwnUpscaler;
import com.artify.engine.Progress;
import com.artify.engine.UpscaleRequest;
import com.artify.engine.Upscaler;
import com.artify.engine.Upscalers;
import com.artify.generation.news.Bells;
import com.artify.settings.ProviderKeys;
import com.artify.settings.Settings;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.springframework.stereotype.Component;

/**
 * Enlarges a final's art to its print: by the upscaler that the shop chose, which is asked once, or
 * else by the own one. What a worker that died had handed in is fetched by its ticket; without one
 * it counts as billed and is not asked for again.
 */
@Component
class Enlarger {
    private final Upscalers upscalers;
    private final OwnUpscaler own;
    private final Settings settings;
    private final ProviderKeys keys;
    private final ProviderCircuits circuits;
    private final Attempts attempts;
    private final Bells bells;
    private final Spans spans;

    Enlarger(
            Upscalers upscalers,
            OwnUpscaler own,
            Settings settings,
            ProviderKeys keys,
            ProviderCircuits circuits,
            Attempts attempts,
            Bells bells,
            Spans spans) {
        this.upscalers = upscalers;
        this.own = own;
        this.settings = settings;
        this.keys = keys;
        this.circuits = circuits;
        this.attempts = attempts;
        this.bells = bells;
        this.spans = spans;
    }

    /** A print, and the attempt that stays open until it is stored; none for the own upscaler. */
    record Enlarged(BufferedImage print, Optional<Attempt> attempt) {}

    /** Throws where the generation is no longer wanted. */
    Enlarged enlarge(Generation generation, BufferedImage art, Progress progress) {
        return spans.of(
                "upscale",
                Map.of(),
                () ->
                        remote(generation, art, progress)
                                .orElseGet(() -> inside(generation, art, progress)));
    }

    private Enlarged inside(Generation generation, BufferedImage art, Progress progress) {
        PrintTarget print = generation.print();
        return new Enlarged(
                own.upscale(art, print.fileWidth(), print.fileHeight(), progress),
                Optional.empty());
    }

    private Optional<Enlarged> remote(Generation generation, BufferedImage art, Progress progress) {
        attempts.closeOpen(generation, AttemptPurpose.ENLARGE, false);
        Optional<Attempt> handedIn = attempts.takeUp(generation, AttemptPurpose.ENLARGE);
        if (handedIn.isPresent()) {
            Attempt attempt = handedIn.get();
            return fetched(attempt, request(generation, attempt.asked(), art), progress);
        }
        return attempts.made(generation, AttemptPurpose.ENLARGE)
                ? Optional.empty()
                : settings.of(generation.shop())
                        .enlarging()
                        .choice()
                        .flatMap(choice -> ask(generation, choice, art, progress));
    }

    /** It is paid for, whatever the provider's circuit says. */
    private Optional<Enlarged> fetched(Attempt attempt, UpscaleRequest request, Progress progress) {
        ArtOutcome outcome =
                upscalers
                        .byProvider(attempt.provider())
                        .map(upscaler -> outcome(upscaler, request, attempt, progress))
                        .orElseGet(() ->
                                new ArtOutcome.Unknown("no upscaler of " + attempt.provider()));
        return after(attempt, outcome);
    }

    private Optional<Enlarged> ask(
            Generation generation, ModelChoice choice, BufferedImage art, Progress progress) {
        UpscaleRequest request = request(generation, choice, art);
        Optional<Upscaler> upscaler = upscalers.byProvider(choice.provider());
        if (upscaler.isEmpty() || !request.enlarges()) {
            return Optional.empty();
        }
        return circuits.ask(generation.shop(), choice.provider(), request.key())
                .flatMap(permission -> {
                    Attempt attempt =
                            attempts.beginEnlarging(
                                    generation, choice, upscaler.get().priceMicros(request));
                    return send(upscaler.get(), request, attempt, permission, progress);
                });
    }

    private Optional<Enlarged> send(
            Upscaler upscaler,
            UpscaleRequest request,
            Attempt attempt,
            ProviderCircuits.Permission permission,
            Progress progress) {
        ArtOutcome outcome;
        try {
            outcome = outcome(upscaler, request, attempt, progress);
        } catch (CancellationException cancelled) {
            permission.unused();
            attempts.end(attempt, AttemptOutcome.CANCELLED, null);
            throw cancelled;
        } catch (RuntimeException stopped) {
            permission.unused();
            throw stopped;
        }
        permission.used(outcome);
        return after(attempt, outcome);
    }

    private ArtOutcome outcome(
            Upscaler upscaler, UpscaleRequest request, Attempt attempt, Progress progress) {
        try (AttemptTickets tickets = AttemptTickets.open(attempts, attempt, bells)) {
            return upscaler.upscale(request, tickets, progress);
        }
    }

    private Optional<Enlarged> after(Attempt attempt, ArtOutcome outcome) {
        return switch (outcome) {
            case ArtOutcome.Succeeded(BufferedImage print, Optional<Long> billed) ->
                    Optional.of(new Enlarged(print, Optional.of(attempt.charged(billed))));
            case ArtOutcome.Failed failed -> {
                attempts.end(attempt, AttemptOutcome.of(failed), failed.reason());
                yield Optional.empty();
            }
        };
    }

    private UpscaleRequest request(Generation generation, ModelChoice choice, BufferedImage art) {
        PrintTarget print = generation.print();
        return new UpscaleRequest(
                art,
                choice.model(),
                print.fileWidth(),
                print.fileHeight(),
                keys.key(generation.shop(), choice.provider()).map(ApiKey::new));
    }
}
