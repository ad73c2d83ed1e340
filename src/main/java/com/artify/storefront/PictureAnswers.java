package com.artify.storefront;

import com.artify.storage.ObjectInfo;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with stored pictures. */
@Component
class PictureAnswers {
    private final ObjectStore store;

    PictureAnswers(ObjectStore store) {
        this.store = store;
    }

    /** The picture, or a "not found" where there is none. */
    ResponseEntity<byte[]> answer(Optional<ObjectKey> key, CacheControl caching) {
        Optional<ObjectInfo> info = key.flatMap(store::info);
        Optional<byte[]> content = key.flatMap(store::get);
        if (info.isEmpty() || content.isEmpty()) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(info.get().contentType()))
                .cacheControl(caching)
                .header("X-Content-Type-Options", "nosniff")
                .body(content.get());
    }
}
