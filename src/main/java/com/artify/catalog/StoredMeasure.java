package com.artify.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What a print measures, as it is kept beside what is printed: the pixels that are made, and the
 * millimetres that the merchant gave, where they are known.
 */
record StoredMeasure(
        int widthPx,
        int heightPx,
        @Nullable Double widthMm,
        @Nullable Double heightMm,
        int dpi,
        double bleedMm,
        Fit fit) {
    static StoredMeasure of(PrintSize print) {
        return of(print, print.widthMm(), print.heightMm());
    }

    static StoredMeasure of(PrintMeasure measure) {
        return of(measure.print(""), measure.widthMm(), measure.heightMm());
    }

    private static StoredMeasure of(PrintSize print, double widthMm, double heightMm) {
        return new StoredMeasure(
                print.widthPx(),
                print.heightPx(),
                widthMm,
                heightMm,
                print.dpi(),
                print.bleedMm(),
                print.fit());
    }

    /** What the merchant said, to a tenth of a millimetre. */
    PrintMeasure measure() {
        PrintSize print = print("");
        return new PrintMeasure(
                tenths(widthMm == null ? print.widthMm() : widthMm),
                tenths(heightMm == null ? print.heightMm() : heightMm),
                dpi,
                bleedMm,
                fit);
    }

    PrintSize print(String name) {
        return new PrintSize(name, widthPx, heightPx, dpi, bleedMm, fit);
    }

    private static double tenths(double millimetres) {
        return Math.round(millimetres * 10) / 10.0;
    }
}
