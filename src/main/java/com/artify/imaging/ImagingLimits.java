package com.artify.imaging;

/**
 * What a picture may cost. Both limits are checked before anything of the picture's size is
 * allocated.
 *
 * @param maxPixels most pixels of width × height; a picture whose samples need more than four bytes
 *     a pixel (16-bit colour) counts in proportion
 * @param maxBytes most bytes of the file
 */
public record ImagingLimits(long maxPixels, long maxBytes) {
    /** 60 megapixels and 30 MB. */
    public static final ImagingLimits DEFAULT = new ImagingLimits(60_000_000L, 30L * 1024 * 1024);

    public ImagingLimits {
        if (maxPixels < 1 || maxBytes < 1) {
            throw new IllegalArgumentException("Limits of pictures are at least 1");
        }
    }

    boolean admits(PictureHeader header) {
        long weight = Math.max(4, header.bytesPerPixel());
        long pixels = (long) header.width() * header.height();
        return pixels <= maxPixels && pixels * weight <= maxPixels * 4;
    }
}
