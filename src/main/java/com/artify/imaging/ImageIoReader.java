package com.artify.imaging;

import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * Reads every format inside the JVM: with the JDK's readers, and with TwelveMonkeys' for TIFF and
 * WebP. Metadata, where bombs and defects hide, are cut out before where the format lets us.
 */
final class ImageIoReader implements PixelReader {
    @Override
    public boolean reads(PictureHeader header) {
        return true;
    }

    @Override
    public BufferedImage read(byte[] content, PictureHeader header, int longestSide)
            throws IOException {
        ImageReader reader = reader(header.format());
        byte[] bare = withoutMetadata(content, header.format());
        try (ByteArrayImageInputStream input = new ByteArrayImageInputStream(bare)) {
            reader.setInput(input, true, true);
            return switch (header.format()) {
                case JPEG -> JpegPixels.read(reader, bare, header);
                case GIF -> onCanvas(reader, bare, header);
                case PNG, WEBP, TIFF, BMP -> RasterPixels.of(reader.read(0), header);
            };
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(PictureFormat format) throws IOException {
        return switch (format) {
            case JPEG -> ofJdk("jpeg");
            case PNG -> ofJdk("png");
            case GIF -> ofJdk("gif");
            case BMP -> ofJdk("bmp");
            case TIFF -> new TIFFImageReaderSpi().createReaderInstance(null);
            case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
        };
    }

    /** Other libraries register readers of the same formats; which comes first is chance. */
    private static ImageReader ofJdk(String format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getName().startsWith("com.sun.imageio.")) {
                return reader;
            }
        }
        throw new IllegalStateException("This JVM reads no " + format);
    }

    private static byte[] withoutMetadata(byte[] content, PictureFormat format) throws IOException {
        return switch (format) {
            case JPEG -> JpegSegments.withoutMetadata(content);
            case PNG -> PngChunks.withoutMetadata(content);
            case WEBP -> WebpChunks.withoutMetadata(content);
            case GIF, BMP, TIFF -> content;
        };
    }

    /** A GIF's first frame may cover only a part of the picture; the rest is transparent. */
    private static BufferedImage onCanvas(ImageReader reader, byte[] gif, PictureHeader header)
            throws IOException {
        BufferedImage frame = RasterPixels.of(reader.read(0), header);
        int width = frame.getWidth();
        int height = frame.getHeight();
        if (width == header.width() && height == header.height()) {
            return frame;
        }
        Point at = GifHeader.firstFrame(ByteView.of(gif));
        int[] from = Pixels.of(frame);
        int[] canvas = new int[header.width() * header.height()];
        int opaque = Pixels.hasAlpha(frame) ? 0 : 0xFF000000;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                canvas[(at.y + y) * header.width() + at.x + x] = from[y * width + x] | opaque;
            }
        }
        return Pixels.wrap(canvas, header.width(), header.height(), true);
    }
}
