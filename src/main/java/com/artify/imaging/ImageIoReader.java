package com.artify.imaging;

import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * Reads every format inside the JVM: with the JDK's readers, and with TwelveMonkeys' for TIFF and
 * WebP. None of them gets to see metadata, where bombs and defects hide.
 */
final class ImageIoReader implements PixelReader {
    private static final Set<String> NEEDED_CHUNKS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

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
                case GIF -> onCanvas(reader, header);
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
            case PNG -> neededChunks(content);
            case GIF, BMP, TIFF, WEBP -> content;
        };
    }

    private static byte[] neededChunks(byte[] png) throws IOException {
        ByteArrayOutputStream needed = new ByteArrayOutputStream(png.length);
        needed.write(png, 0, 8);
        for (PngHeader.Chunk chunk : PngHeader.chunks(ByteView.of(png))) {
            if (NEEDED_CHUNKS.contains(chunk.type())) {
                chunk.whole().writeTo(needed);
            }
        }
        return needed.toByteArray();
    }

    /** A GIF's first frame may cover only a part of the picture. */
    private static BufferedImage onCanvas(ImageReader reader, PictureHeader header)
            throws IOException {
        BufferedImage frame = reader.read(0);
        return RasterPixels.of(frame, header);
    }
}
