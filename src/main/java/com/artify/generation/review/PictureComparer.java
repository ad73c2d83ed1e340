package com.artify.generation.review;

import com.artify.engine.Face;
import com.artify.engine.FaceFinder;
import com.artify.imaging.DecodeResult;
import com.artify.imaging.EncodeOptions;
import com.artify.imaging.FitWithinStep;
import com.artify.imaging.FlattenStep;
import com.artify.imaging.Likeness;
import com.artify.imaging.PictureDecoder;
import com.artify.imaging.PictureEncoder;
import com.artify.imaging.Pipeline;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Compares a preview's art, without its mark, with the print file that was made after it. */
@Component
class PictureComparer {
    /** Enough to judge the final on a large screen, at a fraction of the print file's bytes. */
    private static final int SCREEN_SIDE = 2048;

    private static final int SCREEN_QUALITY = 88;

    /** Faces are as large to the finder in both. */
    private static final int ART_SIDE = 1024;

    /** A face that moved further is another face. */
    private static final double SAME_PLACE = 0.3;

    private final PictureDecoder decoder;
    private final PictureEncoder encoder;
    private final FaceFinder faces;

    PictureComparer(PictureDecoder decoder, PictureEncoder encoder, FaceFinder faces) {
        this.decoder = decoder;
        this.encoder = encoder;
        this.faces = faces;
    }

    /** The final for a screen as a JPEG, and what the comparison found. */
    record Compared(Comparison comparison, byte[] screen) {}

    /** Empty where the print file cannot be read; without art there are no numbers. */
    Optional<Compared> compare(Optional<byte[]> previewArt, byte[] printFile) {
        return decoded(printFile, SCREEN_SIDE)
                .map(shown ->
                        new Compared(
                                previewArt
                                        .flatMap(art -> decoded(art, ART_SIDE))
                                        .map(art -> compare(art, shown))
                                        .orElse(Comparison.IMPOSSIBLE),
                                encoder.encode(shown, EncodeOptions.jpeg(SCREEN_QUALITY))));
    }

    private Comparison compare(BufferedImage art, BufferedImage shown) {
        BufferedImage made = new FitWithinStep(ART_SIDE).apply(shown);
        Likeness likeness = Likeness.of(art, made);
        Optional<List<Face>> before = faces.find(art);
        Optional<List<Face>> after = faces.find(made);
        return new Comparison(
                likeness.structure(),
                likeness.colourShift(),
                before.map(List::size).orElse(null),
                after.map(List::size).orElse(null),
                before.flatMap(one -> after.map(other -> same(one, other))).orElse(null));
    }

    /** How many faces of the one stand in the same place in the other, each taken once. */
    private static int same(List<Face> one, List<Face> other) {
        List<Face> left = new ArrayList<>(other);
        int same = 0;
        for (Face face : one) {
            Optional<Face> match =
                    left.stream().filter(seen -> seen.overlap(face) > SAME_PLACE).findFirst();
            if (match.filter(left::remove).isPresent()) {
                same++;
            }
        }
        return same;
    }

    private Optional<BufferedImage> decoded(byte[] content, int longestSide) {
        return switch (decoder.decode(content, longestSide)) {
            case DecodeResult.Decoded decoded ->
                    Optional.of(Pipeline.of(new FlattenStep()).apply(decoded.picture()));
            case DecodeResult.Rejected rejected -> Optional.empty();
        };
    }
}
