package com.artify.watermark;

import com.artify.imaging.CropSafety;
import com.artify.imaging.DecodeResult;
import com.artify.imaging.EncodeOptions;
import com.artify.imaging.FitWithinStep;
import com.artify.imaging.Mark;
import com.artify.imaging.PictureDecoder;
import com.artify.imaging.PictureEncoder;
import com.artify.imaging.WatermarkStep;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.DoubleStream;
import org.springframework.stereotype.Service;

/**
 * Shows a design on sample photos: the same step, size and encoding as shoppers' previews have.
 * Thread-safe.
 */
@Service
public class SamplePreviews {
    /** Width over height of an A-size portrait, of its landscape, and of a square. */
    private static final double[] SHAPES = {1 / Math.sqrt(2), Math.sqrt(2), 1};

    private final PictureDecoder decoder;
    private final PictureEncoder encoder;
    private final Marks marks;
    private final Map<SamplePhoto, BufferedImage> photos = new ConcurrentHashMap<>();

    SamplePreviews(PictureDecoder decoder, PictureEncoder encoder, Marks marks) {
        this.decoder = decoder;
        this.encoder = encoder;
        this.marks = marks;
    }

    /** The whole preview, as large as a shopper's. */
    public SamplePreview preview(SamplePhoto sample, WatermarkDesign design) {
        return preview(photo(sample), design);
    }

    /** A small one, to choose by: fitted within that many pixels after the mark was put on. */
    public SamplePreview thumb(SamplePhoto sample, WatermarkDesign design, int longestSide) {
        BufferedImage small = new FitWithinStep(2 * longestSide).apply(photo(sample));
        Mark mark = marks.of(design);
        BufferedImage marked =
                new FitWithinStep(longestSide).apply(new WatermarkStep(mark).apply(small));
        return file(marked, mark);
    }

    /**
     * The largest share of a picture, 0 to 1, that can be cut out without any of the mark: of the
     * worst of the three shapes.
     */
    public double largestFreeShare(WatermarkDesign design) {
        Mark mark = marks.of(design);
        return DoubleStream.of(SHAPES)
                .map(shape -> CropSafety.largestFreeShare(mark, shape))
                .max()
                .orElse(1);
    }

    private SamplePreview preview(BufferedImage photo, WatermarkDesign design) {
        Mark mark = marks.of(design);
        return file(new WatermarkStep(mark).apply(photo), mark);
    }

    private SamplePreview file(BufferedImage marked, Mark mark) {
        EncodeOptions options = encoder.previewOptions();
        return new SamplePreview(
                encoder.encode(marked, options),
                options.format().mediaType(),
                marked.getWidth(),
                marked.getHeight(),
                mark.frame(marked.getWidth(), marked.getHeight()));
    }

    private BufferedImage photo(SamplePhoto sample) {
        return photos.computeIfAbsent(sample, this::read);
    }

    private BufferedImage read(SamplePhoto sample) {
        String name = "/watermark/" + sample.id() + ".jpg";
        try (InputStream file = SamplePreviews.class.getResourceAsStream(name)) {
            if (file != null
                    && decoder.decode(file.readAllBytes())
                            instanceof DecodeResult.Decoded decoded) {
                return decoded.picture();
            }
            throw new IllegalStateException("no sample at " + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
