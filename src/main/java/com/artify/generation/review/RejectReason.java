package com.artify.generation.review;

import com.artify.base.jdbc.StoredEnums;
import java.util.List;
import java.util.stream.Stream;

/** Why a final is not printed. */
public enum RejectReason {
    /** The person is not recognised. */
    LIKENESS,
    /** Faces are missing or distorted. */
    FACES,
    /** It shows something else than the preview that was approved. */
    UNLIKE_PREVIEW,
    COLOURS,
    /** Blur, seams, or things that nobody asked for. */
    FLAWS,
    /** Something important is cut off. */
    CROP,
    /** The shop does not print such content. */
    CONTENT,
    /** Said in the note. */
    OTHER,
    /** Not said: it was made again at once. */
    MADE_AGAIN;

    /** What staff choose from. */
    public static List<RejectReason> presets() {
        return Stream.of(values()).filter(reason -> reason != MADE_AGAIN).toList();
    }

    /** As it is written in keys and logs: {@code unlike-preview}. */
    String written() {
        return StoredEnums.text(this).replace('_', '-');
    }

    /** The key of its words. */
    public String textKey() {
        return "review.reason." + written();
    }
}
