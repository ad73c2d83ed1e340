package com.artify.generation;

import com.artify.storage.ObjectKey;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/** The keys of what a generation has in the store so far; its verbs answer with one more. */
record StoredPictures(
        @Column("art_image_url") @Nullable String art,
        @Column("preview_image_url") @Nullable String preview,
        @Column("final_image_url") @Nullable String file,
        @Column("thumb_image_url") @Nullable String thumb) {
    static final StoredPictures NONE = new StoredPictures(null, null, null, null);

    StoredPictures withArt(ObjectKey key) {
        return new StoredPictures(key.value(), preview, file, thumb);
    }

    StoredPictures withPreview(ObjectKey key, ObjectKey small) {
        return new StoredPictures(art, key.value(), file, small.value());
    }

    /** With the print file of a final. */
    StoredPictures withFile(ObjectKey key, ObjectKey small) {
        return new StoredPictures(art, preview, key.value(), small.value());
    }
}
