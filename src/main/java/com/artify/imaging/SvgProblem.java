package com.artify.imaging;

/** Why an SVG file is not drawn. */
public enum SvgProblem {
    /** Not SVG, damaged, or without a size. */
    UNREADABLE,
    /** Scripts, event handlers, animations or foreign content. */
    ACTIVE_CONTENT,
    /** Something that is not in the file itself, or a document type of its own. */
    EXTERNAL_REFERENCE,
    /** A picture of pixels within the drawing. */
    EMBEDDED_PICTURE,
    /** Letters: their font would be another one here. */
    TEXT,
    /** Too large, or too much to draw in the time there is. */
    TOO_COMPLEX
}
