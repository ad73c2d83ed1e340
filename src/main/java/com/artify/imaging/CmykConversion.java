package com.artify.imaging;

/**
 * Converts inks, 0 (none) to 255 (full), to sRGB: by the embedded profile, or without one by
 * multiplying what each ink lets through, as browsers do.
 */
interface CmykConversion {
    /** Converts one row of cyan, magenta, yellow, black into pixels from {@code at} on. */
    void convertRow(byte[] inks, int[] pixels, int at);

    static CmykConversion of(byte[] icc, int width) {
        return IccProfile.parse(icc)
                .filter(profile -> profile.colourSpace().equals("CMYK"))
                .flatMap(profile -> LcmsTransform.of(icc, 4))
                .<CmykConversion>map(transform ->
                        (inks, pixels, at) -> transform.convert(inks, pixels, at, width))
                .orElse(CmykConversion::multiply);
    }

    private static void multiply(byte[] inks, int[] pixels, int at) {
        for (int i = 0, target = at; i < inks.length; i += 4, target++) {
            int light = 255 - (inks[i + 3] & 0xFF);
            int red = (255 - (inks[i] & 0xFF)) * light / 255;
            int green = (255 - (inks[i + 1] & 0xFF)) * light / 255;
            int blue = (255 - (inks[i + 2] & 0xFF)) * light / 255;
            pixels[target] = red << 16 | green << 8 | blue;
        }
    }
}
