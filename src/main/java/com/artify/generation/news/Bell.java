package com.artify.generation.news;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/**
 * Wakes the one worker that waits for an attempt's work. What rings while it does not wait counts
 * for its next wait. Rung from any thread; awaited on one.
 */
public final class Bell implements AutoCloseable {
    /** How often a call is looked for that another instance took, in nanoseconds. */
    private static final long FAR = TimeUnit.SECONDS.toNanos(1);

    private final Optional<URI> address;
    private final IntSupplier far;
    private final Consumer<Bell> closing;
    private final Semaphore rung = new Semaphore(0);
    private int heard;

    /**
     * @param far how often others were called for this worker so far
     */
    Bell(Optional<URI> address, IntSupplier far, Consumer<Bell> closing) {
        this.address = address;
        this.far = far;
        this.closing = closing;
    }

    /** What the provider may call; empty where it cannot reach us. */
    public Optional<URI> address() {
        return address;
    }

    /** Waits until it rings, at most that long. */
    public void await(Duration most) throws InterruptedException {
        long deadline = System.nanoTime() + most.toNanos();
        long left = most.toNanos();
        while (left > 0 && !rungWithin(Math.min(left, FAR)) && !rungFar()) {
            left = deadline - System.nanoTime();
        }
        rung.drainPermits();
    }

    private boolean rungWithin(long nanos) throws InterruptedException {
        return rung.tryAcquire(nanos, TimeUnit.NANOSECONDS);
    }

    private boolean rungFar() {
        if (address.isEmpty()) {
            return false;
        }
        int before = heard;
        heard = far.getAsInt();
        return heard > before;
    }

    void ring() {
        rung.release();
    }

    @Override
    public void close() {
        closing.accept(this);
    }
}
