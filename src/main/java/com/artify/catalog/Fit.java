package com.artify.catalog;

/** How a photo meets the shape of a print. */
public enum Fit {
    /** The photo fills the print; what stands over is cut off. */
    COVER,
    /** The whole photo is shown; what stays free is white. */
    CONTAIN
}
