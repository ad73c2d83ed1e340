package com.artify.generation;

import com.artify.base.ShopDomain;
import com.artify.catalog.Fit;
import com.artify.imaging.CropToAspectStep;
import com.artify.imaging.DecodeResult;
import com.artify.imaging.EncodeOptions;
import com.artify.imaging.FitWithinStep;
import com.artify.imaging.FlattenStep;
import com.artify.imaging.PadToAspectStep;
import com.artify.imaging.PictureDecoder;
import com.artify.imaging.PictureEncoder;
import com.artify.imaging.PictureFormat;
import com.artify.imaging.PictureInfo;
import com.artify.imaging.PictureProbe;
import com.artify.imaging.PictureStep;
import com.artify.imaging.Pipeline;
import com.artify.imaging.ProbeResult;
import com.artify.imaging.ResizeStep;
import com.artify.imaging.WatermarkStep;
import com.artify.watermark.Marks;
import com.artify.watermark.Watermarks;
import java.awt.image.BufferedImage;
import org.springframework.stereotype.Component;

/** The pipelines of previews and finals. Pictures are sRGB; sizes are pixels. */
@Component
class Pictures {
    private static final int WHITE = 0xFFFFFF;

    private final PictureProbe probe;
    private final PictureDecoder decoder;
    private final PictureEncoder encoder;
    private final Watermarks watermarks;
    private final Marks marks;

    Pictures(
            PictureProbe probe,
            PictureDecoder decoder,
            PictureEncoder encoder,
            Watermarks watermarks,
            Marks marks) {
        this.probe = probe;
        this.decoder = decoder;
        this.encoder = encoder;
        this.watermarks = watermarks;
        this.marks = marks;
    }

    /** A kept photo in the shape that a print asks for, of exactly that size. */
    BufferedImage fitted(byte[] photo, Fit fit, PrintTarget.Dimensions size) {
        BufferedImage decoded = decoded(decoder.decode(photo, sideToDecode(photo, fit, size)));
        PictureStep shape =
                switch (fit) {
                    case COVER -> new CropToAspectStep(size.width(), size.height());
                    case CONTAIN -> new PadToAspectStep(size.width(), size.height(), WHITE);
                };
        return Pipeline.of(new FlattenStep(), shape, new ResizeStep(size.width(), size.height()))
                .apply(decoded);
    }

    /** A picture that we encoded ourselves. */
    BufferedImage own(byte[] content) {
        return decoded(decoder.decode(content));
    }

    /** Art without its bleed. */
    BufferedImage trimmed(BufferedImage art, PrintTarget print, PrintTarget.Dimensions size) {
        int width = Math.round((float) art.getWidth() * print.widthPx() / print.fileWidth());
        int height = Math.round((float) art.getHeight() * print.heightPx() / print.fileHeight());
        BufferedImage inner =
                art.getSubimage(
                        (art.getWidth() - width) / 2,
                        (art.getHeight() - height) / 2,
                        width,
                        height);
        return new ResizeStep(size.width(), size.height()).apply(inner);
    }

    BufferedImage within(BufferedImage picture, int longestSide) {
        return new FitWithinStep(longestSide).apply(picture);
    }

    /** The picture with the shop's mark, where it has one. */
    BufferedImage marked(ShopDomain shop, BufferedImage picture) {
        return watermarks
                .active(shop)
                .map(design -> new WatermarkStep(marks.of(design)).apply(picture))
                .orElse(picture);
    }

    byte[] jpeg(BufferedImage picture, int quality) {
        return encoder.encode(picture, EncodeOptions.jpeg(quality));
    }

    PictureFormat previewFormat() {
        return encoder.previewOptions().format();
    }

    byte[] preview(BufferedImage picture) {
        return encoder.encode(picture, encoder.previewOptions());
    }

    /** A JPEG with density and sRGB profile. */
    byte[] printFile(BufferedImage picture, int quality, int dpi) {
        return encoder.encode(picture, EncodeOptions.jpeg(quality).withDpi(dpi));
    }

    /** The longer side to decode so that nothing is enlarged afterwards without need. */
    private int sideToDecode(byte[] photo, Fit fit, PrintTarget.Dimensions size) {
        if (!(probe.probe(photo) instanceof ProbeResult.Readable readable)) {
            return Math.max(size.width(), size.height());
        }
        PictureInfo info = readable.info();
        double wide = (double) size.width() / info.width();
        double high = (double) size.height() / info.height();
        double scale = fit == Fit.COVER ? Math.max(wide, high) : Math.min(wide, high);
        return (int) Math.ceil(Math.max(info.width(), info.height()) * scale);
    }

    private static BufferedImage decoded(DecodeResult result) {
        return switch (result) {
            case DecodeResult.Decoded decoded -> decoded.picture();
            case DecodeResult.Rejected rejected ->
                    throw new IllegalStateException("a stored picture is " + rejected.problem());
        };
    }
}
