package com.artify.generation;

import com.artify.engine.ArtRequest;
import com.artify.engine.ModelChoice;
import com.artify.engine.Progress;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes a generation's art: takes what a dead worker already stored, or fetches what it handed in
 * at a provider, or takes the art of an equal generation, or else asks the style's models. The art
 * is stored before the row says so; a preview's row says so when the preview is there too.
 */
@Component
class ArtMaker {
    static final int ART_QUALITY = 96;
    private static final ArtResult.Failed NO_PHOTO =
            new ArtResult.Failed(FailureCode.PHOTO_MISSING, "the photo is not in the store");

    private final ObjectStore store;
    private final Pictures pictures;
    private final ProviderRound round;
    private final Takeover takeover;
    private final Attempts attempts;
    private final Lifecycle lifecycle;
    private final EqualArt equalArt;

    ArtMaker(
            ObjectStore store,
            Pictures pictures,
            ProviderRound round,
            Takeover takeover,
            Attempts attempts,
            Lifecycle lifecycle,
            EqualArt equalArt) {
        this.store = store;
        this.pictures = pictures;
        this.round = round;
        this.takeover = takeover;
        this.attempts = attempts;
        this.lifecycle = lifecycle;
        this.equalArt = equalArt;
    }

    ArtResult make(Generation generation, PrintTarget.Dimensions size, Progress progress) {
        ObjectKey key = ObjectKeys.art(generation);
        Optional<byte[]> stored = store.get(key);
        attempts.closeOpen(generation, stored.isPresent());
        if (stored.isPresent()) {
            ModelChoice maker =
                    attempts.maker(generation).orElseGet(() -> generation.recipe().choice());
            return ready(generation, maker, key, pictures.own(stored.get()), stored.get().length);
        }
        Optional<Attempt> handedIn = attempts.takeUp(generation);
        if (handedIn.isPresent()) {
            return fetched(generation, handedIn.get(), size, progress);
        }
        Optional<ArtResult> cached = fromEqual(generation);
        return cached.isPresent() ? cached.get() : attempt(generation, size, progress);
    }

    private Optional<ArtResult> fromEqual(Generation generation) {
        return equalArt.source(generation)
                .flatMap(equal ->
                        equal.artKey()
                                .flatMap(key -> taken(generation, equal, key))
                                .or(() -> EqualArt.failure(equal)));
    }

    private Optional<ArtResult> taken(Generation generation, Generation equal, ObjectKey key) {
        return store.get(key)
                .map(content ->
                        ready(generation, equal.recipe().choice(), key, pictures.own(content), 0));
    }

    private ArtResult attempt(
            Generation generation, PrintTarget.Dimensions size, Progress progress) {
        Optional<String> forbidden = attempts.forbidden(generation);
        if (forbidden.isPresent()) {
            return new ArtResult.Failed(FailureCode.UNAVAILABLE, forbidden.get());
        }
        if (!equalArt.charge(generation)) {
            return new ArtResult.Failed(FailureCode.UNAVAILABLE, "quota or budget is used up");
        }
        return photo(generation, size)
                .map(photo ->
                        result(
                                generation,
                                round.ask(
                                        generation,
                                        wish(generation.recipe(), photo, size),
                                        progress)))
                .orElse(NO_PHOTO);
    }

    /** Quota and budget were charged when it was handed in. */
    private ArtResult fetched(
            Generation generation,
            Attempt handedIn,
            PrintTarget.Dimensions size,
            Progress progress) {
        Optional<BufferedImage> photo = photo(generation, size);
        if (photo.isEmpty()) {
            attempts.end(handedIn, AttemptOutcome.UNKNOWN, NO_PHOTO.message());
            return NO_PHOTO;
        }
        ArtRequest wish = wish(generation.recipe(), photo.get(), size);
        return result(generation, takeover.fetch(generation, handedIn, wish, progress));
    }

    private Optional<BufferedImage> photo(Generation generation, PrintTarget.Dimensions size) {
        return store.get(generation.photoKey())
                .map(photo -> pictures.fitted(photo, generation.print().fit(), size));
    }

    private ArtResult result(Generation generation, ProviderRound.Result result) {
        return switch (result) {
            case ProviderRound.Result.Art(BufferedImage art, Attempt attempt) ->
                    kept(generation, attempt, art);
            case ProviderRound.Result.Failed(FailureCode code, String message) ->
                    new ArtResult.Failed(code, message);
            case ProviderRound.Result.Cancelled cancelled -> new ArtResult.NoLongerWanted();
        };
    }

    private static ArtRequest wish(
            Recipe recipe, BufferedImage fitted, PrintTarget.Dimensions size) {
        return new ArtRequest(
                fitted,
                recipe.prompt(),
                recipe.model(),
                recipe.parameters().values(),
                size.width(),
                size.height(),
                recipe.seed());
    }

    private ArtResult kept(Generation generation, Attempt attempt, BufferedImage art) {
        ObjectKey key = ObjectKeys.art(generation);
        byte[] encoded = pictures.jpeg(art, ART_QUALITY);
        store.put(key, encoded, "image/jpeg");
        BufferedImage own = pictures.own(encoded);
        if (generation.type() == GenerationType.PREVIEW) {
            return new ArtResult.Ready(
                    generation,
                    own,
                    Optional.of(
                            new ArtResult.Unwritten(
                                    stored(key, own, attempt.asked(), encoded.length), attempt)));
        }
        attempts.end(attempt, AttemptOutcome.SUCCEEDED, null);
        return ready(generation, attempt.asked(), key, own, encoded.length);
    }

    private ArtResult ready(
            Generation generation,
            ModelChoice maker,
            ObjectKey key,
            BufferedImage art,
            long newBytes) {
        return lifecycle
                .painted(generation, stored(key, art, maker, newBytes))
                .<ArtResult>map(current -> new ArtResult.Ready(current, art))
                .orElseGet(ArtResult.NoLongerWanted::new);
    }

    private static Lifecycle.StoredArt stored(
            ObjectKey key, BufferedImage art, ModelChoice maker, long newBytes) {
        return new Lifecycle.StoredArt(key, art.getWidth(), art.getHeight(), maker, newBytes);
    }
}
