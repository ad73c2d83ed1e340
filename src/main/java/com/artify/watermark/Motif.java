package com.artify.watermark;

import com.artify.imaging.TextMark;
import com.artify.storage.ObjectKey;

/** What a mark shows. */
public sealed interface Motif {
    /** A picture in the store; its file never changes. */
    record Logo(ObjectKey image) implements Motif {}

    /** Letters, white with a soft outline. */
    record Text(String text) implements Motif {
        public Text {
            if (!TextMark.canShow(text)) {
                throw new IllegalArgumentException("This text cannot be shown");
            }
        }
    }
}
