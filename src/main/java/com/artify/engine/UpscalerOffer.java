package com.artify.engine;

/**
 * An upscaler that shops may choose.
 *
 * @param choice the provider and its name of the upscaler
 * @param provider how people know the provider
 * @param name how people know the upscaler
 */
public record UpscalerOffer(ModelChoice choice, String provider, String name) {}
