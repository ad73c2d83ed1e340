package com.artify.imaging;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC4;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2BGRA;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGRA2BGR;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Moves pixels between Java and OpenCV. Blue, green, red, alpha in bytes are 0xAARRGGBB in
 * little-endian integers. Callers hold a {@link org.bytedeco.javacpp.PointerScope}.
 */
final class Mats {
    private Mats() {}

    static BufferedImage toPicture(Mat decoded) throws IOException {
        if (decoded.empty()) {
            throw new DamagedPictureException("OpenCV cannot decode it");
        }
        int width = decoded.cols();
        int height = decoded.rows();
        boolean alpha = decoded.channels() == 4;
        try (Mat packed = new Mat()) {
            if (!alpha) {
                cvtColor(decoded, packed, COLOR_BGR2BGRA);
            }
            int[] pixels = new int[width * height];
            bytes(alpha ? decoded : packed).asIntBuffer().get(pixels);
            return Pixels.wrap(pixels, width, height, alpha);
        }
    }

    /** Three channels of an opaque picture, four of one with alpha. */
    static Mat fromPicture(BufferedImage picture) {
        Mat packed = new Mat(picture.getHeight(), picture.getWidth(), CV_8UC4);
        bytes(packed).asIntBuffer().put(Pixels.of(picture));
        if (Pixels.hasAlpha(picture)) {
            return packed;
        }
        try (packed) {
            Mat opaque = new Mat();
            cvtColor(packed, opaque, COLOR_BGRA2BGR);
            return opaque;
        }
    }

    private static ByteBuffer bytes(Mat mat) {
        ByteBuffer buffer = mat.createBuffer();
        return buffer.order(ByteOrder.LITTLE_ENDIAN);
    }
}
