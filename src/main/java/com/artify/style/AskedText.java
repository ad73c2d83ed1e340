package com.artify.style;

/**
 * What a style asks shoppers to write.
 *
 * @param label in the merchant's words; empty for the usual one in the shopper's language
 * @param longest in Unicode code points
 */
public record AskedText(String label, int longest, boolean required) {
    /** The most characters of a label. */
    public static final int LONGEST_LABEL = 60;

    /** The most code points that a style may allow. */
    public static final int MOST = 200;

    public static final AskedText USUAL = new AskedText("", 60, false);

    /** Whether the text is as the style wants it. */
    public Verdict judge(ShopperText text) {
        if (text.isEmpty()) {
            return required ? Verdict.MISSING : Verdict.FITS;
        }
        return text.length() > longest ? Verdict.TOO_LONG : Verdict.FITS;
    }

    boolean lengthAllowed() {
        return longest >= 1 && longest <= MOST;
    }

    /** What became of a text. */
    public enum Verdict {
        FITS,
        MISSING,
        TOO_LONG
    }
}
