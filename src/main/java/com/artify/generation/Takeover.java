package com.artify.generation;

import com.artify.base.jobs.RetryLaterException;
import com.artify.engine.ApiKey;
import com.artify.engine.ArtOutcome;
import com.artify.engine.ArtRequest;
import com.artify.engine.ImageGenerators;
import com.artify.engine.ModelChoice;
import com.artify.engine.Progress;
import com.artify.generation.news.Bells;
import com.artify.settings.ProviderKeys;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Fetches what a worker handed in at a provider's queue before it died, whatever the provider's
 * circuit says: it is paid for. If nothing comes of it, {@link AttemptPolicy} decides.
 */
@Component
class Takeover {
    private final ImageGenerators generators;
    private final ProviderKeys keys;
    private final Attempts attempts;
    private final Bells bells;

    Takeover(ImageGenerators generators, ProviderKeys keys, Attempts attempts, Bells bells) {
        this.generators = generators;
        this.keys = keys;
        this.attempts = attempts;
        this.bells = bells;
    }

    /**
     * {@code wish} is the generation's but for model and key, which are the attempt's.
     *
     * @throws RetryLaterException if the models are to be asked anew later
     */
    ProviderRound.Result fetch(
            Generation generation, Attempt handedIn, ArtRequest wish, Progress progress) {
        ModelChoice asked = handedIn.asked();
        Optional<ApiKey> key = keys.key(generation.shop(), asked.provider()).map(ApiKey::new);
        ArtRequest request = wish.of(asked.model()).with(key);
        return switch (fetched(handedIn, request, progress)) {
            case ArtOutcome.Succeeded(BufferedImage art, Optional<Long> billed) ->
                    new ProviderRound.Result.Art(art, handedIn.charged(billed));
            case ArtOutcome.Failed failed -> after(generation, handedIn, failed);
        };
    }

    private ArtOutcome fetched(Attempt handedIn, ArtRequest request, Progress progress) {
        String provider = handedIn.provider();
        try (AttemptTickets tickets = AttemptTickets.open(attempts, handedIn, bells)) {
            return generators
                    .byProvider(provider)
                    .map(generator -> generator.generate(request, tickets, progress))
                    .orElseGet(() -> new ArtOutcome.Unknown("no provider named " + provider));
        }
    }

    private ProviderRound.Result after(
            Generation generation, Attempt handedIn, ArtOutcome.Failed failed) {
        int models = generation.recipe().choices().size();
        AttemptPolicy.Round round = new AttemptPolicy.Round(models, true, models > 1);
        return switch (attempts.fail(generation, handedIn, failed, round)) {
            case AttemptPolicy.Next.Again again ->
                    throw new RetryLaterException(again.pause(), failed.reason());
            case AttemptPolicy.Next.Other _ ->
                    throw new RetryLaterException(Duration.ZERO, failed.reason());
            case AttemptPolicy.Next.Over over ->
                    new ProviderRound.Result.Failed(over.code(), over.reason());
        };
    }
}
