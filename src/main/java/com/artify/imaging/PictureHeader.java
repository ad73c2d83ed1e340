package com.artify.imaging;

/**
 * What the decoder needs to know before it decodes.
 *
 * @param width pixels as stored, before orientation
 * @param height pixels as stored, before orientation
 * @param orientation EXIF orientation, 1 to 8
 * @param bytesPerPixel memory that decoded samples need
 * @param channels stored channels: 1 grey or palette, 3 colour, 4 CMYK or colour with alpha
 * @param icc the embedded ICC profile; empty where there is none
 */
record PictureHeader(
        PictureFormat format,
        int width,
        int height,
        int orientation,
        int pages,
        int bytesPerPixel,
        int channels,
        byte[] icc) {
    static final byte[] NO_PROFILE = {};

    PictureInfo info() {
        boolean turned = Orientation.swapsSides(orientation);
        return new PictureInfo(
                format,
                turned ? height : width,
                turned ? width : height,
                orientation,
                icc.length > 0,
                pages);
    }
}
