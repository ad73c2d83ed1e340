package com.artify.catalog;

/**
 * What a print must measure.
 *
 * @param name as the shopper knows it, such as A4
 * @param widthPx width of the trimmed print in pixels
 * @param heightPx height of the trimmed print in pixels
 * @param dpi pixels per inch of the print
 * @param bleedMm what is added on each side to be cut off, in millimetres
 */
public record PrintSize(String name, int widthPx, int heightPx, int dpi, double bleedMm, Fit fit) {
    private static final double MM_PER_INCH = 25.4;

    public PrintSize {
        if (widthPx < 1 || heightPx < 1 || dpi < 1 || !(bleedMm >= 0)) {
            throw new IllegalArgumentException("a print size needs positive measures");
        }
    }

    /** The print size of a paper in millimetres: pixels are inches × DPI, rounded. */
    public static PrintSize ofMillimetres(
            String name, double widthMm, double heightMm, int dpi, double bleedMm, Fit fit) {
        return new PrintSize(name, pixels(widthMm, dpi), pixels(heightMm, dpi), dpi, bleedMm, fit);
    }

    /** Bleed on one side in pixels. */
    public int bleedPx() {
        return pixels(bleedMm, dpi);
    }

    /** Width of the print file in pixels, bleed included. */
    public int fileWidth() {
        return widthPx + 2 * bleedPx();
    }

    /** Height of the print file in pixels, bleed included. */
    public int fileHeight() {
        return heightPx + 2 * bleedPx();
    }

    public double widthMm() {
        return widthPx * MM_PER_INCH / dpi;
    }

    public double heightMm() {
        return heightPx * MM_PER_INCH / dpi;
    }

    private static int pixels(double millimetres, int dpi) {
        return (int) Math.round(millimetres / MM_PER_INCH * dpi);
    }
}
