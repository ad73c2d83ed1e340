package com.artify.imaging;

import java.util.OptionalInt;

/**
 * How a picture is written.
 *
 * @param format JPEG, PNG or WEBP
 * @param quality 1 to 100; PNG is lossless and ignores it
 * @param dpi dots per inch stated in the file; WebP has no place for them
 * @param srgbProfile whether the sRGB profile is embedded
 */
public record EncodeOptions(
        PictureFormat format, int quality, OptionalInt dpi, boolean srgbProfile) {
    public EncodeOptions {
        switch (format) {
            case JPEG, PNG, WEBP -> {}
            case TIFF, GIF, BMP -> throw new IllegalArgumentException(format + " is not written");
        }
        if (quality < 1 || quality > 100) {
            throw new IllegalArgumentException("Quality is 1 to 100");
        }
        if (dpi.isPresent() && (dpi.getAsInt() < 1 || dpi.getAsInt() > 65_535)) {
            throw new IllegalArgumentException("DPI are 1 to 65535");
        }
    }

    /** A JPEG with the sRGB profile; full colour resolution from quality 90 on. */
    public static EncodeOptions jpeg(int quality) {
        return new EncodeOptions(PictureFormat.JPEG, quality, OptionalInt.empty(), true);
    }

    /** A PNG with the sRGB profile. */
    public static EncodeOptions png() {
        return new EncodeOptions(PictureFormat.PNG, 100, OptionalInt.empty(), true);
    }

    /** A lossy WebP with the sRGB profile. */
    public static EncodeOptions webp(int quality) {
        return new EncodeOptions(PictureFormat.WEBP, quality, OptionalInt.empty(), true);
    }

    /** The same with dots per inch. */
    public EncodeOptions withDpi(int dotsPerInch) {
        return new EncodeOptions(format, quality, OptionalInt.of(dotsPerInch), srgbProfile);
    }

    /** The same without a profile, for small previews: browsers take such pictures as sRGB. */
    public EncodeOptions withoutProfile() {
        return new EncodeOptions(format, quality, dpi, false);
    }
}
