package com.artify.engine.catalogue;

/**
 * What a provider charges by tokens, in micro-dollars for a million of them.
 *
 * @param text of the prompt
 * @param photo of the photo that is sent
 * @param picture of the picture that comes back
 * @param thought of what the model thinks before it paints
 */
public record TokenPrices(long text, long photo, long picture, long thought) {
    private static final double MILLION = 1_000_000;

    /** How many tokens of each kind an answer was charged for. */
    public record Tokens(long text, long photo, long picture, long thought) {}

    /** What these cost, in micro-dollars. */
    public long micros(Tokens used) {
        double micros =
                (double) used.text() * text
                        + (double) used.photo() * photo
                        + (double) used.picture() * picture
                        + (double) used.thought() * thought;
        return Math.round(micros / MILLION);
    }
}
