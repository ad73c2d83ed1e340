package com.artify.imaging;

import java.io.IOException;
import java.util.Optional;

/** Reads {@code curv} and {@code para} tags (ICC.1, 10.6 and 10.18). */
final class ToneCurve {
    private ToneCurve() {}

    static Optional<float[]> parse(ByteView tag) {
        try {
            if (tag.has(0, "curv")) {
                return Optional.of(sampled(tag));
            }
            return tag.has(0, "para") ? parametric(tag) : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private static float[] sampled(ByteView tag) throws IOException {
        long count = tag.u32(8);
        float[] linear = new float[256];
        for (int i = 0; i < 256; i++) {
            double value = i / 255.0;
            if (count == 1) {
                value = Math.pow(value, tag.u16(12) / 256.0);
            } else if (count > 1) {
                value = interpolate(tag, value * (count - 1), count);
            }
            linear[i] = (float) value;
        }
        return linear;
    }

    private static double interpolate(ByteView tag, double position, long count)
            throws IOException {
        long left = (long) position;
        long right = Math.min(left + 1, count - 1);
        double share = position - left;
        int from = tag.u16(12 + 2 * left);
        int to = tag.u16(12 + 2 * right);
        return (from + (to - from) * share) / 65535.0;
    }

    /** Y = (aX + b)^g + e from X = d on, else cX + f; shorter kinds leave some of these out. */
    private static Optional<float[]> parametric(ByteView tag) throws IOException {
        int kind = tag.u16(8);
        if (kind > 4) {
            return Optional.empty();
        }
        double[] p = new double[new int[] {1, 3, 4, 5, 7}[kind]];
        for (int i = 0; i < p.length; i++) {
            p[i] = tag.i32(12 + 4L * i) / 65536.0;
        }
        double g = p[0];
        double a = kind > 0 ? p[1] : 1;
        double b = kind > 0 ? p[2] : 0;
        double c = kind > 2 ? p[3] : 0;
        double d = kind > 2 ? p[4] : kind > 0 && a != 0 ? -b / a : 0;
        double e = kind == 2 ? p[3] : kind == 4 ? p[5] : 0;
        double f = kind == 2 ? p[3] : kind == 4 ? p[6] : 0;
        float[] linear = new float[256];
        for (int i = 0; i < 256; i++) {
            double x = i / 255.0;
            linear[i] = (float) (x >= d ? Math.pow(Math.max(0, a * x + b), g) + e : c * x + f);
        }
        return Optional.of(linear);
    }
}
