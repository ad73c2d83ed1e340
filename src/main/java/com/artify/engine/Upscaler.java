package com.artify.engine;

import java.util.List;

/** Enlarges art to print size. Implementations are thread-safe and block until done. */
public interface Upscaler {
    /** The stable name of it, or of its provider, as stored with attempts. */
    String name();

    /** What shops may choose of it. */
    default List<UpscalerOffer> offers() {
        return List.of();
    }

    /** What the request would cost, in micro-dollars; nothing for what is not done. */
    default long priceMicros(UpscaleRequest request) {
        return 0;
    }

    /**
     * Art of exactly the wanted size with the same content, sRGB {@code TYPE_INT_RGB}; may also be
     * asked for smaller sizes. Never throws for what a provider does. Tickets are kept as {@link
     * ImageGenerator#generate(ArtRequest, Tickets, Progress)} says.
     */
    ArtOutcome upscale(UpscaleRequest request, Tickets tickets, Progress progress);
}
