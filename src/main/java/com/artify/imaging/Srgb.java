package com.artify.imaging;

/** The transfer function and primaries of sRGB (IEC 61966-2-1), adapted to ICC's D50 white. */
final class Srgb {
    /** Columns red, green, blue; rows X, Y, Z. */
    static final double[][] TO_XYZ = {
        {0.4360747, 0.3850649, 0.1430804},
        {0.2225045, 0.7168786, 0.0606169},
        {0.0139322, 0.0971045, 0.7141733},
    };

    static final double[][] FROM_XYZ = {
        {3.1338561, -1.6168667, -0.4906146},
        {-0.9787684, 1.9161415, 0.0334540},
        {0.0719453, -0.2289914, 1.4052427},
    };

    private static final int STEPS = 1 << 14;
    private static final byte[] ENCODED = new byte[STEPS + 1];

    static {
        for (int i = 0; i <= STEPS; i++) {
            ENCODED[i] = (byte) Math.round(255 * encode((double) i / STEPS));
        }
    }

    private Srgb() {}

    static double encode(double linear) {
        return linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
    }

    static double decode(double encoded) {
        return encoded <= 0.04045 ? encoded / 12.92 : Math.pow((encoded + 0.055) / 1.055, 2.4);
    }

    /** Linear light to 8 bits; what lies outside 0 to 1 is clipped. */
    static int encode8(float linear) {
        int step = (int) (linear * STEPS + 0.5f);
        return ENCODED[step < 0 ? 0 : Math.min(step, STEPS)] & 0xFF;
    }
}
