package com.artify.engine.embedded;

import com.artify.engine.Progress;

/**
 * What a painter has before it.
 *
 * @param photo at the art's size, its exposure evened out
 * @param noise for every random mark; asked for places in units of {@link #unit()} pixels
 */
record Sitting(Planes photo, Taste taste, Noise noise, Progress progress) {
    /** Pixels of a unit: 1 where the longer side has 1024, so that all sizes look alike. */
    float unit() {
        return photo.scale();
    }

    /** The same sitting before another photo. */
    Sitting of(Planes other) {
        return new Sitting(other, taste, noise, progress);
    }

    Progress progress(double from, double to) {
        return new Span(progress, from, to);
    }

    /** The photo in even patches, as every painter begins. */
    Planes patches(float radius, int sharpness, float smoothing, Progress part) {
        Flow flow = Flow.of(photo, smoothing * unit());
        return Kuwahara.smooth(photo, flow, radius * unit(), sharpness, part);
    }

    /** Noise at a pixel, with marks of {@code size} units. */
    float grain(int x, int y, float size) {
        float step = unit() * size;
        return noise.at(x / step, y / step);
    }

    float cloud(int x, int y, float size) {
        float step = unit() * size;
        return noise.cloud(x / step, y / step);
    }
}
