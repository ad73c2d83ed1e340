package com.artify.engine;

import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * What an upscaler is asked for.
 *
 * @param art sRGB, {@code TYPE_INT_RGB}; upscalers must not change it
 * @param model the provider's name of the upscaler
 * @param width wanted width in pixels; the aspect ratios agree within a pixel
 * @param height wanted height in pixels
 * @param key the key to work with at the provider; empty where the shop has none
 */
public record UpscaleRequest(
        BufferedImage art, String model, int width, int height, Optional<ApiKey> key) {
    /** Whether the art has too few pixels; else it is only made smaller, which nobody charges. */
    public boolean enlarges() {
        return width > art.getWidth() || height > art.getHeight();
    }
}
