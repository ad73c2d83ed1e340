package com.artify.imaging;

import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_COLOR;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_IGNORE_ORIENTATION;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_REDUCED_COLOR_2;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_REDUCED_COLOR_4;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_REDUCED_COLOR_8;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_UNCHANGED;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imdecode;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Reads plain JPEG and still WebP through OpenCV. Its libjpeg-turbo computes only as many pixels as
 * are wanted: a half, a quarter or an eighth of each side.
 */
final class OpenCvReader implements PixelReader {
    @Override
    public boolean reads(PictureHeader header) {
        return switch (header.format()) {
            case JPEG -> header.channels() != 4 && Natives.available();
            case WEBP -> header.pages() == 1 && Natives.available();
            case PNG, TIFF, GIF, BMP -> false;
        };
    }

    @Override
    public BufferedImage read(byte[] content, PictureHeader header, int longestSide)
            throws IOException {
        boolean jpeg = header.format() == PictureFormat.JPEG;
        byte[] bare =
                jpeg ? JpegSegments.withoutMetadata(content) : WebpChunks.withoutMetadata(content);
        int flags =
                jpeg
                        ? reduction(header, longestSide) | IMREAD_IGNORE_ORIENTATION
                        : IMREAD_UNCHANGED;
        try (PointerScope scope = new PointerScope()) {
            Mat file = new Mat(new BytePointer(bare));
            return Mats.toPicture(imdecode(file, flags));
        }
    }

    /** The strongest reduction that leaves at least the wanted side. */
    private static int reduction(PictureHeader header, int longestSide) {
        int longest = Math.max(header.width(), header.height());
        if (longest / 8 >= longestSide) {
            return IMREAD_REDUCED_COLOR_8;
        }
        if (longest / 4 >= longestSide) {
            return IMREAD_REDUCED_COLOR_4;
        }
        return longest / 2 >= longestSide ? IMREAD_REDUCED_COLOR_2 : IMREAD_COLOR;
    }
}
