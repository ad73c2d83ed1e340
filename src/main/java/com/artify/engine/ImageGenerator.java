package com.artify.engine;

/** Turns a photo into art by a prompt. Implementations are thread-safe and block until done. */
public interface ImageGenerator {
    /** The provider's stable name, as stored with styles and attempts: {@code embedded}. */
    String provider();

    /** Whether this installation has models of it; nobody sees a generator that has none. */
    default boolean offered() {
        return true;
    }

    /** What it offers to those who write styles. */
    default GeneratorDescription describe() {
        return GeneratorDescription.plain(provider());
    }

    /** How large the model paints; unknown models are taken for usual ones. */
    default NativeSize nativeSize(String model) {
        return NativeSize.USUAL;
    }

    /** What the request would cost, in micro-dollars. */
    long priceMicros(ArtRequest request);

    /** Makes one picture. Never throws for what the provider does; a defect throws. */
    ArtOutcome generate(ArtRequest request, Progress progress);

    /**
     * As {@link #generate(ArtRequest, Progress)}. Where the provider works through a queue, its
     * ticket is kept as soon as there is one, and what was handed in under a ticket is fetched and
     * not handed in again. Throws where the program is stopped meanwhile: the ticket stays good.
     */
    default ArtOutcome generate(ArtRequest request, Tickets tickets, Progress progress) {
        return generate(request, progress);
    }
}
