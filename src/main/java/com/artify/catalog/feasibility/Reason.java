package com.artify.catalog.feasibility;

import java.util.Locale;

/** Why a print has its grade. */
public enum Reason {
    /** The art has all the pixels that the print asks for. */
    SHARP(Grade.GREEN),
    /** The print is larger than the model can paint and enlarge at the resolution asked for. */
    SOFT(Grade.AMBER),
    /** The print is so large that the art falls below what print services accept. */
    TOO_LARGE(Grade.RED),
    /** The variant itself asks for fewer dots per inch than print services accept. */
    ASKED_TOO_COARSE(Grade.RED);

    private final Grade grade;

    Reason(Grade grade) {
        this.grade = grade;
    }

    Grade grade() {
        return grade;
    }

    /** Its sentence in the translations: the resulting DPI, the DPI asked for, the least DPI. */
    public String textKey() {
        return "feasibility.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
