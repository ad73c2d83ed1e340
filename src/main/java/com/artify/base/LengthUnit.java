package com.artify.base;

/** What lengths are shown and entered in; everywhere else they are millimetres. */
public enum LengthUnit {
    MM("mm", 1),
    IN("in", 25.4);

    private final String symbol;
    private final double millimetres;

    LengthUnit(String symbol, double millimetres) {
        this.symbol = symbol;
        this.millimetres = millimetres;
    }

    /** As it stands behind a figure. */
    public String symbol() {
        return symbol;
    }

    /** The figure of a length in this unit. */
    public double of(double lengthMm) {
        return lengthMm / millimetres;
    }

    /** The length in millimetres of a figure in this unit. */
    public double toMm(double figure) {
        return figure * millimetres;
    }
}
