package com.artify.watermark;

/** What came of a logo's upload. */
public sealed interface LogoResult {
    /** The logo is stored and can be part of a design. */
    record Accepted(Motif.Logo logo) implements LogoResult {}

    /** Nothing was stored. */
    record Refused(LogoProblem problem) implements LogoResult {}
}
