package com.artify.storage;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.io.Resource;

/** A stored file for Spring MVC, which answers ranges of it. */
final class StoredResource extends AbstractResource {
    private final ObjectStore store;
    private final ObjectKey key;
    private final ObjectInfo info;

    private StoredResource(ObjectStore store, ObjectKey key, ObjectInfo info) {
        this.store = store;
        this.key = key;
        this.info = info;
    }

    /** With {@code whole}, Spring MVC is not offered to cut out a range. */
    static Resource of(ObjectStore store, ObjectKey key, ObjectInfo info, boolean whole) {
        StoredResource stored = new StoredResource(store, key, info);
        return whole ? new InputStreamResource((InputStreamSource) stored) : stored;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return store.open(key).orElseThrow(() -> new FileNotFoundException(key.value()));
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return info.bytes();
    }

    @Override
    public String getDescription() {
        return "stored file " + key;
    }
}
