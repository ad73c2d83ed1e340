package com.artify.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Files by key. A file appears under its key whole or not at all, and can be read as soon as {@code
 * put} returns. Thread-safe. Broken infrastructure throws {@link java.io.UncheckedIOException}.
 */
public interface ObjectStore {
    /** Files in a folder, whatever is configured. */
    static ObjectStore inFolder(Path folder) {
        return new FolderObjectStore(folder);
    }

    /** Writes or replaces a file. */
    void put(ObjectKey key, byte[] content, String contentType);

    /** The file's content, or empty if there is none. */
    Optional<byte[]> get(ObjectKey key);

    /** The file as a stream that the caller closes, or empty if there is none. */
    Optional<InputStream> open(ObjectKey key) throws IOException;

    /** Size and type, or empty if there is none. */
    Optional<ObjectInfo> info(ObjectKey key);

    /** Removes a file; removing what is not there is no error. */
    void delete(ObjectKey key);

    /** At most {@code limit} keys that begin with {@code prefix}, in order. */
    List<ObjectKey> list(String prefix, int limit);
}
