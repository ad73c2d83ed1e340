package com.artify.move;

import com.artify.storage.ObjectKey;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Handles files beside each other, as many as fit into memory. */
final class SomeAtOnce implements AutoCloseable {
    /** Finals are large, and as many are in memory at once. */
    private static final int AT_ONCE = 4;

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);

    /** Returns once all are handled, or throws what went wrong with one. */
    void each(List<ObjectKey> keys, Consumer<ObjectKey> handling) {
        List<Future<?>> handled = new ArrayList<>();
        keys.forEach(key -> handled.add(threads.submit(() -> handling.accept(key))));
        try {
            for (Future<?> one : handled) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
