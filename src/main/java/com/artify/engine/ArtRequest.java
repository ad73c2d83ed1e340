package com.artify.engine;

import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;

/**
 * What a generator is asked for.
 *
 * @param photo the shopper's photo: upright, sRGB, {@code TYPE_INT_RGB}, already cropped to the
 *     wanted aspect ratio; generators must not change it
 * @param prompt the exact prompt, after its placeholders were filled
 * @param model the provider's name of the model
 * @param parameters the style's parameters, such as {@code strength}, {@code detail} and {@code
 *     colour} from 0 to 1; a generator ignores those that it does not know
 * @param width wanted width in pixels; a generator may answer with its nearest size of the same
 *     aspect ratio
 * @param height wanted height in pixels
 * @param seed equal requests with equal seeds give equal art where the model can
 * @param key the key to work with at the provider; empty where the shop has none
 */
public record ArtRequest(
        BufferedImage photo,
        String prompt,
        String model,
        Map<String, Object> parameters,
        int width,
        int height,
        long seed,
        Optional<ApiKey> key) {
    /** A request without a key, for providers that want none. */
    public ArtRequest(
            BufferedImage photo,
            String prompt,
            String model,
            Map<String, Object> parameters,
            int width,
            int height,
            long seed) {
        this(photo, prompt, model, parameters, width, height, seed, Optional.empty());
    }

    /** The same request of another model. */
    public ArtRequest of(String other) {
        return new ArtRequest(photo, prompt, other, parameters, width, height, seed, key);
    }

    /** The same request, made with this key. */
    public ArtRequest with(Optional<ApiKey> other) {
        return new ArtRequest(photo, prompt, model, parameters, width, height, seed, other);
    }
}
