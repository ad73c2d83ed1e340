package com.artify.imaging;

import java.util.Optional;

/** Converts colours by a profile that is more than a matrix and three curves. */
final class LcmsConversion implements SrgbConversion {
    private static final int STRIP = 1 << 14;

    private final LcmsTransform transform;

    private LcmsConversion(LcmsTransform transform) {
        this.transform = transform;
    }

    static Optional<SrgbConversion> of(byte[] icc) {
        return LcmsTransform.of(icc, 3).map(LcmsConversion::new);
    }

    @Override
    public void apply(int[] pixels) {
        byte[] samples = new byte[STRIP * 3];
        int[] converted = new int[STRIP];
        for (int from = 0; from < pixels.length; from += STRIP) {
            int count = Math.min(STRIP, pixels.length - from);
            for (int i = 0; i < count; i++) {
                int pixel = pixels[from + i];
                samples[i * 3] = (byte) (pixel >> 16);
                samples[i * 3 + 1] = (byte) (pixel >> 8);
                samples[i * 3 + 2] = (byte) pixel;
            }
            transform.convert(samples, converted, 0, count);
            for (int i = 0; i < count; i++) {
                pixels[from + i] = pixels[from + i] & 0xFF000000 | converted[i];
            }
        }
    }
}
