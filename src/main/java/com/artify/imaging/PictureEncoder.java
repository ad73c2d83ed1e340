package com.artify.imaging;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Writes sRGB pictures as files that hold nothing but pixels, density and the sRGB profile: no
 * metadata of a source ever gets into them. Thread-safe.
 */
public final class PictureEncoder {
    private static final int PREVIEW_QUALITY = 84;

    private final List<PixelWriter> writers;

    public PictureEncoder() {
        this(List.of(new OpenCvWriter(), new ImageIoWriter(), new PngWriter()));
    }

    PictureEncoder(List<PixelWriter> writers) {
        this.writers = writers;
    }

    /** Whether this machine writes that format; WebP needs the native library. */
    public boolean writes(PictureFormat format) {
        return writers.stream().anyMatch(writer -> writer.writes(format));
    }

    /** How shoppers' previews are written: as WebP, or as JPEG where this machine writes none. */
    public EncodeOptions previewOptions() {
        return writes(PictureFormat.WEBP)
                ? EncodeOptions.webp(PREVIEW_QUALITY)
                : EncodeOptions.jpeg(PREVIEW_QUALITY);
    }

    /**
     * The file's bytes. JPEG has no transparency: such pictures are put on white.
     *
     * @throws IllegalArgumentException if the format cannot hold a picture of that size
     * @throws IllegalStateException if this machine does not write the format
     */
    public byte[] encode(BufferedImage picture, EncodeOptions options) {
        PictureFormat format = options.format();
        refuseTooLarge(picture, format);
        PixelWriter writer =
                writers.stream()
                        .filter(each -> each.writes(format))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("Cannot write " + format));
        BufferedImage ready =
                format == PictureFormat.JPEG ? new FlattenStep().apply(picture) : picture;
        byte[] written = writer.write(ready, options);
        return switch (format) {
            case JPEG -> JpegDescription.describe(written, options);
            case WEBP -> WebpContainer.describe(written, ready, options);
            case PNG, TIFF, GIF, BMP -> written;
        };
    }

    private static void refuseTooLarge(BufferedImage picture, PictureFormat format) {
        int longest = Math.max(picture.getWidth(), picture.getHeight());
        int most =
                switch (format) {
                    case JPEG -> 65_500;
                    case WEBP -> 16_383;
                    case PNG, TIFF, GIF, BMP -> Integer.MAX_VALUE;
                };
        if (longest > most) {
            throw new IllegalArgumentException(
                    format + " holds at most " + most + " pixels a side");
        }
    }
}
