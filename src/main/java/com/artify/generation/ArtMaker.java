package com.artify.generation;

import com.artify.base.jobs.RetryLaterException;
import com.artify.engine.ApiKey;
import com.artify.engine.ArtOutcome;
import com.artify.engine.ArtRequest;
import com.artify.engine.ImageGenerator;
import com.artify.engine.ImageGenerators;
import com.artify.engine.Progress;
import com.artify.settings.ProviderKeys;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.springframework.stereotype.Component;

/**
 * Makes a generation's art: takes what a dead worker already stored, or the art of an equal
 * generation, or else asks the style's provider. The art is stored before the row says so.
 */
@Component
class ArtMaker {
    static final int ART_QUALITY = 96;

    private final ObjectStore store;
    private final Pictures pictures;
    private final ImageGenerators generators;
    private final ProviderKeys keys;
    private final ProviderCircuits circuits;
    private final Attempts attempts;
    private final Lifecycle lifecycle;
    private final GenerationRepository generations;

    ArtMaker(
            ObjectStore store,
            Pictures pictures,
            ImageGenerators generators,
            ProviderKeys keys,
            ProviderCircuits circuits,
            Attempts attempts,
            Lifecycle lifecycle,
            GenerationRepository generations) {
        this.store = store;
        this.pictures = pictures;
        this.generators = generators;
        this.keys = keys;
        this.circuits = circuits;
        this.attempts = attempts;
        this.lifecycle = lifecycle;
        this.generations = generations;
    }

    ArtResult make(Generation generation, PrintTarget.Dimensions size, Progress progress) {
        ObjectKey key = ObjectKeys.art(generation);
        Optional<byte[]> stored = store.get(key);
        attempts.closeOpen(generation, stored.isPresent());
        if (stored.isPresent()) {
            return ready(generation, key, pictures.own(stored.get()), stored.get().length);
        }
        Optional<ArtResult> cached = fromEqual(generation);
        return cached.isPresent() ? cached.get() : attempt(generation, size, progress);
    }

    private Optional<ArtResult> fromEqual(Generation generation) {
        Optional<ObjectKey> key =
                generation
                        .cachedFromId()
                        .flatMap(id -> generations.findByShopIdAndId(generation.shop(), id))
                        .flatMap(Generation::artKey);
        return key.flatMap(store::get)
                .map(content -> ready(generation, key.get(), pictures.own(content), 0));
    }

    private ArtResult attempt(
            Generation generation, PrintTarget.Dimensions size, Progress progress) {
        Optional<String> forbidden = attempts.forbidden(generation);
        if (forbidden.isPresent()) {
            return new ArtResult.Failed(FailureCode.UNAVAILABLE, forbidden.get());
        }
        Recipe recipe = generation.recipe();
        Optional<ImageGenerator> generator = generators.byProvider(recipe.provider());
        if (generator.isEmpty()) {
            return new ArtResult.Failed(
                    FailureCode.UNAVAILABLE, "no provider named " + recipe.provider());
        }
        Optional<byte[]> photo = store.get(generation.photoKey());
        if (photo.isEmpty()) {
            return new ArtResult.Failed(FailureCode.PHOTO_MISSING, "the photo is not in the store");
        }
        BufferedImage fitted = pictures.fitted(photo.get(), generation.print().fit(), size);
        ArtRequest request =
                new ArtRequest(
                        fitted,
                        recipe.prompt(),
                        recipe.model(),
                        recipe.parameters().values(),
                        size.width(),
                        size.height(),
                        recipe.seed(),
                        keys.key(generation.shop(), recipe.provider()).map(ApiKey::new));
        return circuits.ask(generation.shop(), recipe.provider(), request.key())
                .map(allowed -> send(generation, generator.get(), request, progress, allowed))
                .orElseGet(() -> atRest(generation));
    }

    /** Shoppers are told at once; what is paid for comes when the provider may be asked again. */
    private static ArtResult atRest(Generation generation) {
        String reason = generation.recipe().provider() + " does not work at the moment";
        if (generation.type() == GenerationType.FINAL) {
            throw new RetryLaterException(ProviderCircuits.REST, reason);
        }
        return new ArtResult.Failed(FailureCode.UNAVAILABLE, reason);
    }

    private ArtResult send(
            Generation generation,
            ImageGenerator generator,
            ArtRequest request,
            Progress progress,
            ProviderCircuits.Permission allowed) {
        Attempt attempt = attempts.begin(generation, generator.priceMicros(request));
        try {
            return close(generation, attempt, ask(generator, request, progress, allowed));
        } catch (CancellationException cancelled) {
            attempts.end(attempt, AttemptOutcome.CANCELLED, null);
            return new ArtResult.NoLongerWanted();
        }
    }

    private static ArtOutcome ask(
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

    private ArtResult close(Generation generation, Attempt attempt, ArtOutcome outcome) {
        return switch (outcome) {
            case ArtOutcome.Succeeded succeeded -> kept(generation, attempt, succeeded.art());
            case ArtOutcome.Failed failed ->
                    switch (attempts.fail(generation, attempt, failed)) {
                        case AttemptPolicy.Next.Again again ->
                                throw new RetryLaterException(again.pause(), failed.reason());
                        case AttemptPolicy.Next.Over over ->
                                new ArtResult.Failed(over.code(), over.reason());
                    };
        };
    }

    private ArtResult kept(Generation generation, Attempt attempt, BufferedImage art) {
        ObjectKey key = ObjectKeys.art(generation);
        byte[] encoded = pictures.jpeg(art, ART_QUALITY);
        store.put(key, encoded, "image/jpeg");
        attempts.end(attempt, AttemptOutcome.SUCCEEDED, null);
        return ready(generation, key, pictures.own(encoded), encoded.length);
    }

    private ArtResult ready(
            Generation generation, ObjectKey key, BufferedImage art, long newBytes) {
        Lifecycle.StoredArt stored =
                new Lifecycle.StoredArt(key, art.getWidth(), art.getHeight(), newBytes);
        return lifecycle
                .painted(generation, stored, attempts.cost(generation))
                .<ArtResult>map(current -> new ArtResult.Ready(current, art))
                .orElseGet(ArtResult.NoLongerWanted::new);
    }
}
