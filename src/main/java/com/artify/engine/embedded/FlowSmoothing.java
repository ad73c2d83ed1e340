package com.artify.engine.embedded;

/**
 * Averages a plane along the flow's lines: line integral convolution (Cabral and Leedom, 1993). It
 * joins broken lines and turns noise into the marks of bristles.
 */
final class FlowSmoothing {
    private final Plane plane;
    private final Flow flow;
    private final int steps;
    private final float stride;

    private FlowSmoothing(Plane plane, Flow flow, float length) {
        this.plane = plane;
        this.flow = flow;
        this.stride = Math.max(1, length / 12);
        this.steps = Math.round(length / stride);
    }

    /** Averages over {@code length} pixels to both sides. */
    static Plane along(Flow flow, Plane plane, float length) {
        FlowSmoothing smoothing = new FlowSmoothing(plane, flow, length);
        return Plane.of(plane.width, plane.height, smoothing::average);
    }

    private float average(int x, int y) {
        float sum = plane.at(x, y) + walk(x, y, 1) + walk(x, y, -1);
        return sum / (2 * steps + 1);
    }

    private float walk(int startX, int startY, float sense) {
        float x = startX;
        float y = startY;
        float lastX = 0;
        float lastY = 0;
        float sum = 0;
        for (int i = 0; i < steps; i++) {
            float dx = flow.cos().nearest(x, y) * sense;
            float dy = flow.sin().nearest(x, y) * sense;
            // The vector's sign is arbitrary, so keep walking forwards.
            if (dx * lastX + dy * lastY < 0) {
                dx = -dx;
                dy = -dy;
            }
            x += dx * stride;
            y += dy * stride;
            lastX = dx;
            lastY = dy;
            sum += plane.nearest(x, y);
        }
        return sum;
    }
}
