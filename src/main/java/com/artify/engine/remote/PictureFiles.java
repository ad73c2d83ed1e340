package com.artify.engine.remote;

import com.artify.engine.ArtOutcome;
import com.artify.imaging.DecodeResult;
import com.artify.imaging.EncodeOptions;
import com.artify.imaging.FlattenStep;
import com.artify.imaging.ImagingLimits;
import com.artify.imaging.PictureDecoder;
import com.artify.imaging.PictureEncoder;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Photos as they are sent to providers, and the files that come back. */
final class PictureFiles {
    private static final int[] QUALITIES = {95, 85, 70};
    private static final PictureEncoder ENCODER = new PictureEncoder();
    private static final PictureDecoder DECODER =
            new PictureDecoder(
                    new ImagingLimits(ImagingLimits.DEFAULT.maxPixels(), Integer.MAX_VALUE));

    private PictureFiles() {}

    /** A JPEG of at most that many bytes, as good as that allows; empty if nothing is small. */
    static Optional<byte[]> photo(BufferedImage photo, int mostBytes) {
        return IntStream.of(QUALITIES)
                .mapToObj(quality -> ENCODER.encode(photo, EncodeOptions.jpeg(quality)))
                .filter(file -> file.length <= mostBytes)
                .findFirst();
    }

    /**
     * The art of a file, without what the frame added; what is no picture was billed all the same.
     */
    static ArtOutcome art(Reply.Picture reply, Framing framing) {
        return art(
                reply.file(),
                picture -> new ArtOutcome.Succeeded(framing.cut(picture), reply.billedMicros()));
    }

    /** What is made of a file's picture; what is none was billed all the same. */
    static ArtOutcome art(byte[] file, Function<BufferedImage, ArtOutcome> made) {
        return switch (DECODER.decode(file)) {
            case DecodeResult.Decoded decoded ->
                    made.apply(new FlattenStep().apply(decoded.picture()));
            case DecodeResult.Rejected rejected ->
                    new ArtOutcome.Unknown("the answer's picture is " + rejected.problem());
        };
    }
}
