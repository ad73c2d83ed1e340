package com.artify.catalog;

import com.artify.base.jdbc.StoredEnums;
import com.artify.settings.Defaults;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a merchant says of a print: its trimmed size in millimetres, its resolution, and what is
 * added on each side to be cut off. The pixels follow from it.
 */
public record PrintMeasure(double widthMm, double heightMm, int dpi, double bleedMm, Fit fit) {
    public static final int LEAST_DPI = 30;
    public static final int MOST_DPI = 1200;
    public static final double LEAST_MM = 10;
    public static final double MOST_MM = 5000;
    public static final double MOST_BLEED_MM = 100;

    /** The longest side in pixels that a print file may have, bleed included. */
    public static final int MOST_PIXELS = 30_000;

    /** A4 at the resolution that print shops ask for. */
    public static final PrintMeasure USUAL = new PrintMeasure(210, 297, 300, 0, Fit.COVER);

    private static final Pattern TEXT =
            Pattern.compile("([0-9.]+) × ([0-9.]+) mm, ([0-9]+) DPI, ([0-9.]+) mm bleed, (\\w+)");

    /** {@link #USUAL} with what the shop has decided for new variants. */
    public static PrintMeasure usual(Defaults defaults) {
        return new PrintMeasure(
                USUAL.widthMm, USUAL.heightMm, defaults.dpi(), defaults.bleedMm(), USUAL.fit);
    }

    /** As {@link #text()} writes it. */
    static Optional<PrintMeasure> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(
                        new PrintMeasure(
                                Double.parseDouble(matcher.group(1)),
                                Double.parseDouble(matcher.group(2)),
                                Integer.parseInt(matcher.group(3)),
                                Double.parseDouble(matcher.group(4)),
                                StoredEnums.read(Fit.class, matcher.group(5))))
                : Optional.empty();
    }

    /** 210.0 × 297.0 mm, 300 DPI, 3.0 mm bleed, cover: for logs and records. */
    String text() {
        return "%s × %s mm, %d DPI, %s mm bleed, %s"
                .formatted(widthMm, heightMm, dpi, bleedMm, StoredEnums.text(fit));
    }

    public PrintMeasure withWidth(double millimetres) {
        return new PrintMeasure(millimetres, heightMm, dpi, bleedMm, fit);
    }

    public PrintMeasure withHeight(double millimetres) {
        return new PrintMeasure(widthMm, millimetres, dpi, bleedMm, fit);
    }

    public PrintMeasure withDpi(int other) {
        return new PrintMeasure(widthMm, heightMm, other, bleedMm, fit);
    }

    public PrintMeasure withBleed(double millimetres) {
        return new PrintMeasure(widthMm, heightMm, dpi, millimetres, fit);
    }

    public PrintMeasure withFit(Fit other) {
        return new PrintMeasure(widthMm, heightMm, dpi, bleedMm, other);
    }

    /** The print size under a name; only of a measure that {@link #possible()}. */
    public PrintSize print(String name) {
        return PrintSize.ofMillimetres(name, widthMm, heightMm, dpi, bleedMm, fit);
    }

    /** Whether width and height lie between a stamp's and a wall's. */
    public boolean sizePossible() {
        return widthPossible() && within(heightMm, LEAST_MM, MOST_MM);
    }

    public boolean widthPossible() {
        return within(widthMm, LEAST_MM, MOST_MM);
    }

    public boolean dpiPossible() {
        return dpi >= LEAST_DPI && dpi <= MOST_DPI;
    }

    public boolean bleedPossible() {
        return within(bleedMm, 0, MOST_BLEED_MM);
    }

    /** Whether a print file of this measure can be made at all. */
    public boolean possible() {
        return sizePossible() && dpiPossible() && bleedPossible() && !tooManyPixels();
    }

    /** Whether the print file would have more pixels a side than can be made. */
    public boolean tooManyPixels() {
        PrintSize print = print("");
        return Math.max(print.fileWidth(), print.fileHeight()) > MOST_PIXELS;
    }

    private static boolean within(double value, double least, double most) {
        return value >= least && value <= most;
    }
}
