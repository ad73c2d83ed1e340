package com.artify.imaging;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.color.ProfileDataException;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Optional;

/** Converts samples to sRGB by any ICC profile, with the JDK's Little CMS. */
final class LcmsTransform {
    private final ColorConvertOp operation;
    private final int channels;

    private LcmsTransform(ICC_Profile profile, int channels) {
        ICC_Profile srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        this.operation = new ColorConvertOp(new ICC_Profile[] {profile, srgb}, null);
        this.channels = channels;
    }

    /** Empty where the profile is broken or of another number of channels. */
    static Optional<LcmsTransform> of(byte[] icc, int channels) {
        try {
            LcmsTransform transform = new LcmsTransform(ICC_Profile.getInstance(icc), channels);
            // Most defects of a profile show only when it is used.
            transform.convert(new byte[channels], new int[1], 0, 1);
            return Optional.of(transform);
        } catch (IllegalArgumentException | CMMException | ProfileDataException broken) {
            return Optional.empty();
        }
    }

    /** Converts interleaved samples of {@code count} pixels into opaque pixels. */
    void convert(byte[] samples, int[] pixels, int at, int count) {
        DataBufferByte buffer = new DataBufferByte(samples, count * channels);
        int[] offsets = new int[channels];
        for (int i = 0; i < channels; i++) {
            offsets[i] = i;
        }
        Raster source =
                Raster.createInterleavedRaster(
                        buffer, count, 1, count * channels, channels, offsets, null);
        WritableRaster target =
                Raster.createInterleavedRaster(DataBufferByte.TYPE_BYTE, count, 1, 3, null);
        operation.filter(source, target);
        byte[] rgb = ((DataBufferByte) target.getDataBuffer()).getData();
        for (int i = 0; i < count; i++) {
            pixels[at + i] =
                    (rgb[i * 3] & 0xFF) << 16
                            | (rgb[i * 3 + 1] & 0xFF) << 8
                            | rgb[i * 3 + 2] & 0xFF;
        }
    }
}
