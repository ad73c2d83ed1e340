package com.artify.move;

import com.artify.storage.ObjectInfo;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import java.util.List;
import java.util.Optional;

/** Copies the files of a store that is in use into another, some at a time. */
final class FileCopy {
    private static final int PORTION = 200;

    private final ObjectStore source;
    private final ObjectStore target;
    private final Progress progress;

    FileCopy(ObjectStore source, ObjectStore target, Progress progress) {
        this.source = source;
        this.target = target;
        this.progress = progress;
    }

    /** The number of files that were there to be copied. */
    int copy() {
        List<ObjectKey> all = source.list("", Integer.MAX_VALUE);
        try (SomeAtOnce some = new SomeAtOnce()) {
            for (int from = 0; from < all.size(); from += PORTION) {
                int to = Math.min(from + PORTION, all.size());
                some.each(all.subList(from, to), this::copy);
                progress.files(to, all.size());
            }
        }
        return all.size();
    }

    /** One that vanishes meanwhile has expired: no row needs it. */
    private void copy(ObjectKey key) {
        Optional<ObjectInfo> info = source.info(key);
        Optional<byte[]> content = source.get(key);
        if (info.isPresent() && content.isPresent()) {
            target.put(key, content.get(), info.get().contentType());
        }
    }
}
