package com.artify.watermark;

import com.artify.imaging.PictureProblem;
import com.artify.imaging.SvgProblem;

/** Why a file is not taken as a logo. */
public enum LogoProblem {
    /** Neither PNG nor SVG. */
    UNSUPPORTED_TYPE,
    TOO_LARGE,
    UNREADABLE,
    /** Nothing in it can be seen. */
    EMPTY,
    ACTIVE_CONTENT,
    EXTERNAL_REFERENCE,
    EMBEDDED_PICTURE,
    TEXT,
    TOO_COMPLEX;

    static LogoProblem of(PictureProblem problem) {
        return switch (problem) {
            case UNSUPPORTED_TYPE -> UNSUPPORTED_TYPE;
            case TOO_MANY_BYTES, TOO_MANY_PIXELS -> TOO_LARGE;
            case EMPTY, UNREADABLE -> UNREADABLE;
        };
    }

    static LogoProblem of(SvgProblem problem) {
        return switch (problem) {
            case UNREADABLE -> UNREADABLE;
            case ACTIVE_CONTENT -> ACTIVE_CONTENT;
            case EXTERNAL_REFERENCE -> EXTERNAL_REFERENCE;
            case EMBEDDED_PICTURE -> EMBEDDED_PICTURE;
            case TEXT -> TEXT;
            case TOO_COMPLEX -> TOO_COMPLEX;
        };
    }
}
