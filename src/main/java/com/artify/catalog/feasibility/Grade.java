package com.artify.catalog.feasibility;

/** How a print will look; red is not sold without an explicit decision. */
public enum Grade {
    /** As sharp as the merchant asks for. */
    GREEN,
    /** Softer than asked for, yet accepted by print services. */
    AMBER,
    /** Too coarse: print services reject it. */
    RED
}
