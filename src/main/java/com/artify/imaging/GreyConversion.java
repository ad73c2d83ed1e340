package com.artify.imaging;

/** Converts grey pixels by a profile's tone curve. */
final class GreyConversion implements SrgbConversion {
    private final int[] encoded = new int[256];

    GreyConversion(float[] curve) {
        for (int i = 0; i < 256; i++) {
            encoded[i] = Srgb.encode8(curve[i]) * 0x10101;
        }
    }

    @Override
    public void apply(int[] pixels) {
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = pixels[i] & 0xFF000000 | encoded[pixels[i] & 0xFF];
        }
    }
}
