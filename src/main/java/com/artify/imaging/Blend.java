package com.artify.imaging;

/** Lays one pixel over an opaque one (Porter and Duff's "over", in 8 bits). */
final class Blend {
    private Blend() {}

    /** {@code opacity} of 0 to 255 weakens the upper pixel's own alpha. */
    static int over(int below, int above, int opacity) {
        int alpha = ((above >>> 24) * opacity + 127) / 255;
        int rest = 255 - alpha;
        int red = (above >> 16 & 0xFF) * alpha + (below >> 16 & 0xFF) * rest;
        int green = (above >> 8 & 0xFF) * alpha + (below >> 8 & 0xFF) * rest;
        int blue = (above & 0xFF) * alpha + (below & 0xFF) * rest;
        return (red + 127) / 255 << 16 | (green + 127) / 255 << 8 | (blue + 127) / 255;
    }
}
