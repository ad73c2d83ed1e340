package com.artify.settings;

/**
 * Which finals a person must look at before they are printed.
 *
 * @param leastSimilarity structural similarity of preview and final, 0 to 1, below which a final is
 *     doubtful
 * @param mostColourShift mean colour difference of preview and final (in OKLab, times 100) above
 *     which a final is doubtful
 * @param sameFaces whether a final is doubtful that shows fewer or more faces than its preview
 */
public record ReviewRule(
        Mode mode, double leastSimilarity, double mostColourShift, boolean sameFaces)
        implements SettingsPart {
    /** Who decides. */
    public enum Mode {
        /** A person looks at every final. */
        EVERY,
        /** A person looks at the doubtful ones; the rest pass. */
        DOUBTFUL,
        /** Every final passes. */
        NONE
    }

    public ReviewRule {
        if (!(leastSimilarity >= 0 && leastSimilarity <= 1)
                || !(mostColourShift >= 0 && mostColourShift <= 100)) {
            throw new IllegalArgumentException("similarity or colour shift out of range");
        }
    }
}
