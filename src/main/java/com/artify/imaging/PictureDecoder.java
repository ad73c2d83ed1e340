package com.artify.imaging;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/**
 * Decodes picture files: upright, sRGB, without metadata. Reads headers and checks the limits
 * first, then takes the first reader that manages the file. Thread-safe.
 */
public final class PictureDecoder {
    private final PictureProbe probe;
    private final List<PixelReader> readers;

    public PictureDecoder(ImagingLimits limits) {
        this(limits, List.of(new OpenCvReader(), new ImageIoReader()));
    }

    PictureDecoder(ImagingLimits limits, List<PixelReader> readers) {
        this.probe = new PictureProbe(limits);
        this.readers = readers;
    }

    /** The whole picture in its own size. Never throws for what the file contains. */
    public DecodeResult decode(byte[] content) {
        return decode(content, Integer.MAX_VALUE);
    }

    /**
     * The picture fitted within a square of {@code longestSide} pixels, never enlarged. Much faster
     * and smaller in memory than decoding the whole and fitting it afterwards.
     */
    public DecodeResult decode(byte[] content, int longestSide) {
        if (longestSide < 1) {
            throw new IllegalArgumentException("A side has at least one pixel");
        }
        return switch (probe.examine(content)) {
            case PictureProbe.Examined.Accepted(PictureHeader header) ->
                    decode(content, header, longestSide);
            case PictureProbe.Examined.Refused(PictureProblem problem) ->
                    new DecodeResult.Rejected(problem);
        };
    }

    private DecodeResult decode(byte[] content, PictureHeader header, int longestSide) {
        for (PixelReader reader : readers) {
            if (reader.reads(header)) {
                try {
                    return finish(reader.read(content, header, longestSide), header, longestSide);
                } catch (IOException | RuntimeException damaged) {
                    // The next reader may be more forgiving; foreign decoders throw all sorts.
                    continue;
                }
            }
        }
        return new DecodeResult.Rejected(PictureProblem.UNREADABLE);
    }

    private static DecodeResult finish(BufferedImage stored, PictureHeader header, int longestSide)
            throws DamagedPictureException {
        if (stored.getWidth() > header.width() || stored.getHeight() > header.height()) {
            throw new DamagedPictureException("The pixels are more than the header says");
        }
        BufferedImage fitted = new FitWithinStep(longestSide).apply(Pixels.dropUnusedAlpha(stored));
        SrgbConversion.of(header).apply(Pixels.target(fitted));
        return new DecodeResult.Decoded(
                Orientation.upright(fitted, header.orientation()), header.info());
    }
}
