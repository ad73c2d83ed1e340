package com.artify.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A print product that many shops sell, with the measures that print services ask for it. {@code
 * name} is what it is called everywhere, such as A4 or 8 × 10 in.
 */
public record PrintPreset(Family family, String name, PrintMeasure measure) {
    private static final double INCH = 25.4;
    private static final int DPI = 300;

    /** Large pictures are looked at from afar, and canvas shows no finer detail. */
    private static final int CANVAS_DPI = 150;

    private static final double PAPER_BLEED = 3;

    /** What is folded around the frame, and a little to spare. */
    private static final double CANVAS_WRAP = 40;

    private static final List<PrintPreset> ALL =
            List.of(
                    paper("A5", 148, 210),
                    paper("A4", 210, 297),
                    paper("A3", 297, 420),
                    paper("A2", 420, 594),
                    paper("A1", 594, 841),
                    paper("30 × 40 cm", 300, 400),
                    paper("50 × 70 cm", 500, 700),
                    paper("70 × 100 cm", 700, 1000),
                    inches("5 × 7 in", 5, 7),
                    inches("8 × 10 in", 8, 10),
                    inches("11 × 14 in", 11, 14),
                    inches("12 × 16 in", 12, 16),
                    inches("16 × 20 in", 16, 20),
                    inches("18 × 24 in", 18, 24),
                    inches("24 × 36 in", 24, 36),
                    canvas("20 × 30 cm", 200, 300),
                    canvas("30 × 40 cm", 300, 400),
                    canvas("40 × 60 cm", 400, 600),
                    canvas("50 × 70 cm", 500, 700),
                    canvas("60 × 90 cm", 600, 900),
                    object(Family.MUG, "11 oz", 9, 3.5),
                    object(Family.MUG, "15 oz", 9, 3.8),
                    object(Family.TEE, "12 × 16 in", 12, 16),
                    object(Family.TEE, "15 × 18 in", 15, 18));

    /** What kind of thing is printed. */
    public enum Family {
        POSTER,
        POSTER_INCHES,
        CANVAS,
        MUG,
        TEE
    }

    /** All presets, by family. */
    public static List<PrintPreset> all() {
        return ALL;
    }

    /** The preset of the family that an option's value names: {@code a4}, {@code 30x40cm}. */
    public static Optional<PrintPreset> named(Family family, String value) {
        String wanted = key(value);
        return ALL.stream()
                .filter(preset -> preset.family == family && key(preset.name).equals(wanted))
                .findFirst();
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('×', 'x')
                .replaceAll("\\s", "")
                .replaceAll("inch(es)?|\"", "in");
    }

    private static PrintPreset paper(String name, double widthMm, double heightMm) {
        return new PrintPreset(
                Family.POSTER,
                name,
                new PrintMeasure(widthMm, heightMm, DPI, PAPER_BLEED, Fit.COVER));
    }

    private static PrintPreset inches(String name, double width, double height) {
        return new PrintPreset(
                Family.POSTER_INCHES,
                name,
                new PrintMeasure(width * INCH, height * INCH, DPI, PAPER_BLEED, Fit.COVER));
    }

    private static PrintPreset canvas(String name, double widthMm, double heightMm) {
        return new PrintPreset(
                Family.CANVAS,
                name,
                new PrintMeasure(widthMm, heightMm, CANVAS_DPI, CANVAS_WRAP, Fit.COVER));
    }

    private static PrintPreset object(Family family, String name, double width, double height) {
        return new PrintPreset(
                family, name, new PrintMeasure(width * INCH, height * INCH, DPI, 0, Fit.COVER));
    }
}
