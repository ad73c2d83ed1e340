package com.artify.watermark;

import com.artify.imaging.DecodeResult;
import com.artify.imaging.FitWithinStep;
import com.artify.imaging.Mark;
import com.artify.imaging.MarkPlacement;
import com.artify.imaging.PictureDecoder;
import com.artify.imaging.TextMark;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.awt.image.BufferedImage;
import org.springframework.stereotype.Component;

/**
 * Makes marks of designs, for previews and for the editor alike. Keeps the pictures that were used
 * last, since neither a logo's file nor a text's letters ever change. Thread-safe.
 */
@Component
public class Marks {
    /** No mark on a preview is larger than that, in pixels. */
    static final int SIDE = 1024;

    private static final long MOST_PIXELS = 8_000_000;

    private final PictureDecoder decoder;
    private final ObjectStore store;
    private final Cache<Motif, BufferedImage> pictures =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_PIXELS)
                    .<Motif, BufferedImage>weigher(
                            (motif, picture) -> picture.getWidth() * picture.getHeight())
                    .build();

    Marks(PictureDecoder decoder, ObjectStore store) {
        this.decoder = decoder;
        this.store = store;
    }

    /**
     * The design's mark.
     *
     * @throws IllegalStateException where the logo's file is missing: better no preview than one
     *     without its mark
     */
    public Mark of(WatermarkDesign design) {
        return new Mark(
                pictures.get(design.motif(), this::picture),
                design.opacity(),
                placement(design),
                design.sizePercentage(),
                design.rotation());
    }

    private static MarkPlacement placement(WatermarkDesign design) {
        return switch (design.position()) {
            case TILED -> new MarkPlacement.Tiled(design.spacing());
            case FREE -> new MarkPlacement.Free(design.x(), design.y());
            case TOP_LEFT, TOP_RIGHT, BOTTOM_LEFT, BOTTOM_RIGHT, CENTER ->
                    new MarkPlacement.Snapped(
                            com.artify.imaging.MarkPosition.valueOf(design.position().name()));
        };
    }

    private BufferedImage picture(Motif motif) {
        BufferedImage picture =
                switch (motif) {
                    case Motif.Logo(ObjectKey image) -> logo(image);
                    case Motif.Text(String text) -> TextMark.picture(text);
                };
        return new FitWithinStep(SIDE).apply(picture);
    }

    private BufferedImage logo(ObjectKey image) {
        byte[] content =
                store.get(image)
                        .orElseThrow(() -> new IllegalStateException("no file at " + image));
        return switch (decoder.decode(content)) {
            case DecodeResult.Decoded decoded -> decoded.picture();
            case DecodeResult.Rejected rejected ->
                    throw new IllegalStateException("a stored logo is " + rejected.problem());
        };
    }
}
