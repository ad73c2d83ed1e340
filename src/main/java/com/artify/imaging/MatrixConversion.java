package com.artify.imaging;

import java.util.Optional;

/**
 * Converts colours by a profile of three tone curves and a matrix (ICC.1, annex F.3), as phones and
 * cameras embed for Display P3 and Adobe RGB. Colours outside sRGB are clipped.
 */
final class MatrixConversion implements SrgbConversion {
    /** How far a profile's white may be from D50 before we take it as broken. */
    private static final double WHITE_TOLERANCE = 0.05;

    private static final double[] D50 = {0.9642, 1.0, 0.8249};

    private final float[] red;
    private final float[] green;
    private final float[] blue;
    private final float[] matrix = new float[9];

    private MatrixConversion(float[] red, float[] green, float[] blue, double[][] columns) {
        this.red = red;
        this.green = green;
        this.blue = blue;
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                double sum = 0;
                for (int k = 0; k < 3; k++) {
                    sum += Srgb.FROM_XYZ[row][k] * columns[column][k];
                }
                matrix[row * 3 + column] = (float) sum;
            }
        }
    }

    /** Empty where the profile has tables that say more, or no sound matrix. */
    static Optional<SrgbConversion> of(IccProfile profile) {
        if (profile.has("A2B0")) {
            return Optional.empty();
        }
        Optional<float[]> red = profile.curve("rTRC");
        Optional<float[]> green = profile.curve("gTRC");
        Optional<float[]> blue = profile.curve("bTRC");
        Optional<double[]> x = profile.xyz("rXYZ");
        Optional<double[]> y = profile.xyz("gXYZ");
        Optional<double[]> z = profile.xyz("bXYZ");
        if (red.isEmpty() || green.isEmpty() || blue.isEmpty()) {
            return Optional.empty();
        }
        if (x.isEmpty() || y.isEmpty() || z.isEmpty()) {
            return Optional.empty();
        }
        double[][] columns = {x.get(), y.get(), z.get()};
        if (!isSound(columns)) {
            return Optional.empty();
        }
        MatrixConversion conversion =
                new MatrixConversion(red.get(), green.get(), blue.get(), columns);
        return Optional.of(conversion.changesNothing() ? pixels -> {} : conversion);
    }

    private static boolean isSound(double[][] columns) {
        for (int i = 0; i < 3; i++) {
            double white = columns[0][i] + columns[1][i] + columns[2][i];
            if (Math.abs(white - D50[i]) > WHITE_TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    /** Whether a coarse grid of colours stays as it is, which spares sRGB's own profiles. */
    private boolean changesNothing() {
        for (int colour = 0; colour < 729; colour++) {
            int pixel = colour / 81 * 31 << 16 | colour / 9 % 9 * 31 << 8 | colour % 9 * 31;
            int difference = difference(pixel, convert(pixel));
            if (difference > 1) {
                return false;
            }
        }
        return true;
    }

    private static int difference(int first, int second) {
        int largest = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int step = (first >> shift & 0xFF) - (second >> shift & 0xFF);
            largest = Math.max(largest, Math.abs(step));
        }
        return largest;
    }

    @Override
    public void apply(int[] pixels) {
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = convert(pixels[i]);
        }
    }

    private int convert(int pixel) {
        float r = red[pixel >> 16 & 0xFF];
        float g = green[pixel >> 8 & 0xFF];
        float b = blue[pixel & 0xFF];
        return pixel & 0xFF000000
                | Srgb.encode8(matrix[0] * r + matrix[1] * g + matrix[2] * b) << 16
                | Srgb.encode8(matrix[3] * r + matrix[4] * g + matrix[5] * b) << 8
                | Srgb.encode8(matrix[6] * r + matrix[7] * g + matrix[8] * b);
    }
}
