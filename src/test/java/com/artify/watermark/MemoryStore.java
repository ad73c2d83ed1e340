package com.artify.watermark;

import com.artify.storage.ObjectInfo;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A store in memory. */
final class MemoryStore implements ObjectStore {
    final Map<ObjectKey, byte[]> files = new HashMap<>();

    @Override
    public void put(ObjectKey key, byte[] content, String contentType) {
        files.put(key, content);
    }

    @Override
    public Optional<byte[]> get(ObjectKey key) {
        return Optional.ofNullable(files.get(key));
    }

    @Override
    public Optional<InputStream> open(ObjectKey key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<ObjectInfo> info(ObjectKey key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete(ObjectKey key) {
        files.remove(key);
    }

    @Override
    public List<ObjectKey> list(String prefix, int limit) {
        throw new UnsupportedOperationException();
    }
}
