package com.artify.generation;

import com.artify.engine.Progress;
import java.time.Duration;
import java.util.concurrent.CancellationException;

/**
 * One generation's progress over its stages, written down at most every 400 ms. Used by the one
 * thread that works on the generation.
 */
final class StagedProgress {
    private static final Duration PAUSE = Duration.ofMillis(400);

    private final GenerationRepository generations;
    private final Generation generation;
    private long lastWrite = System.nanoTime();

    StagedProgress(GenerationRepository generations, Generation generation) {
        this.generations = generations;
        this.generation = generation;
    }

    /** A stage that moves the whole from one fraction to another. */
    Progress stage(double from, double to) {
        return fraction -> write(from + (to - from) * Math.clamp(fraction, 0, 1));
    }

    private void write(double fraction) {
        long now = System.nanoTime();
        if (now - lastWrite < PAUSE.toNanos()) {
            return;
        }
        lastWrite = now;
        if (generations.writeProgress(generation.shop(), generation.id(), fraction) == 0) {
            throw new CancellationException("generation " + generation.id() + " has ended");
        }
    }
}
