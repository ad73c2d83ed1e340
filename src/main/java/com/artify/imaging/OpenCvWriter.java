package com.artify.imaging;

import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_JPEG_QUALITY;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_JPEG_SAMPLING_FACTOR;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_JPEG_SAMPLING_FACTOR_420;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_JPEG_SAMPLING_FACTOR_444;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_WEBP_QUALITY;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imencode;

import java.awt.image.BufferedImage;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerScope;

/** Writes JPEG (libjpeg-turbo) and WebP (libwebp) through OpenCV. */
final class OpenCvWriter implements PixelWriter {
    /** From this quality on a JPEG keeps the full resolution of its colours. */
    static final int FULL_COLOUR_QUALITY = 90;

    @Override
    public boolean writes(PictureFormat format) {
        return switch (format) {
            case JPEG, WEBP -> Natives.available();
            case PNG, TIFF, GIF, BMP -> false;
        };
    }

    @Override
    public byte[] write(BufferedImage picture, EncodeOptions options) {
        String extension = "." + options.format().extension();
        try (PointerScope scope = new PointerScope()) {
            BytePointer file = new BytePointer();
            if (!imencode(extension, Mats.fromPicture(picture), file, parameters(options))) {
                throw new IllegalStateException("OpenCV writes no " + options.format());
            }
            byte[] bytes = new byte[Math.toIntExact(file.limit())];
            file.get(bytes);
            return bytes;
        }
    }

    private static IntPointer parameters(EncodeOptions options) {
        if (options.format() == PictureFormat.WEBP) {
            return new IntPointer(IMWRITE_WEBP_QUALITY, options.quality());
        }
        int sampling =
                options.quality() >= FULL_COLOUR_QUALITY
                        ? IMWRITE_JPEG_SAMPLING_FACTOR_444
                        : IMWRITE_JPEG_SAMPLING_FACTOR_420;
        return new IntPointer(
                IMWRITE_JPEG_QUALITY, options.quality(), IMWRITE_JPEG_SAMPLING_FACTOR, sampling);
    }
}
