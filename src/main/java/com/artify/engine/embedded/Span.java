package com.artify.engine.embedded;

import com.artify.engine.Progress;

/** A part of the whole work: 0 to 1 of the part is {@code from} to {@code to} of the whole. */
record Span(Progress whole, double from, double to) implements Progress {
    @Override
    public void reached(double fraction) {
        whole.reached(from + (to - from) * fraction);
    }
}
