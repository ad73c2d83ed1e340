package com.artify.imaging;

/**
 * A colour in OKLab (Ottosson 2020), where equal distances look about equally different.
 *
 * @param lightness 0 to 1
 */
record Oklab(double lightness, double greenRed, double blueYellow) {
    private static final double[] LINEAR = new double[256];

    static {
        for (int i = 0; i < LINEAR.length; i++) {
            LINEAR[i] = Srgb.decode(i / 255.0);
        }
    }

    /** Of a packed sRGB value. */
    static Oklab of(int rgb) {
        double red = LINEAR[rgb >> 16 & 0xFF];
        double green = LINEAR[rgb >> 8 & 0xFF];
        double blue = LINEAR[rgb & 0xFF];
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new Oklab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    double distance(Oklab other) {
        double dl = lightness - other.lightness;
        double da = greenRed - other.greenRed;
        double db = blueYellow - other.blueYellow;
        return Math.sqrt(dl * dl + da * da + db * db);
    }
}
