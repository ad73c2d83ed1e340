package com.artify.watermark.ui;

import com.artify.imaging.MarkFrame;
import com.artify.watermark.MarkPosition;
import com.artify.watermark.Motif;
import com.artify.watermark.SamplePhoto;
import com.artify.watermark.SamplePreview;
import com.artify.watermark.SamplePreviews;
import com.artify.watermark.WatermarkDesign;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers the stage's requests for pictures, without the page's lock. The design comes with the
 * request, all but what the mark shows: a request must not name files.
 */
final class StagePictures implements DownloadHandler {
    private static final int THUMB_SIDE = 160;

    private final transient SamplePreviews previews;
    private transient volatile Motif motif;

    StagePictures(SamplePreviews previews, Motif motif) {
        this.previews = previews;
        this.motif = motif;
    }

    void motif(Motif shown) {
        motif = shown;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        VaadinRequest request = event.getRequest();
        VaadinResponse response = event.getResponse();
        Optional<SamplePhoto> sample = sample(request.getParameter("sample"));
        Optional<WatermarkDesign> design = design(request);
        if (sample.isEmpty() || design.isEmpty()) {
            response.setStatus(400);
            return;
        }
        boolean thumb = request.getParameter("thumb") != null;
        SamplePreview preview =
                thumb
                        ? previews.thumb(sample.get(), design.get(), THUMB_SIDE)
                        : previews.preview(sample.get(), design.get());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Artify-Mark", frame(preview));
        response.setContentType(preview.mediaType());
        response.getOutputStream().write(preview.file());
    }

    /** What the stage sends back with every request. */
    static Map<String, Object> written(WatermarkDesign design) {
        Map<String, Object> written = new LinkedHashMap<>();
        // Only there to tell one picture from another.
        written.put("motif", Integer.toHexString(design.motif().hashCode()));
        written.put("position", design.position().stored());
        written.put("x", design.x());
        written.put("y", design.y());
        written.put("opacity", design.opacity());
        written.put("size", design.sizePercentage());
        written.put("rotation", design.rotation());
        written.put("spacing", design.spacing());
        return written;
    }

    private Optional<WatermarkDesign> design(VaadinRequest request) {
        try {
            return Optional.of(
                    new WatermarkDesign(
                            motif,
                            MarkPosition.read(text(request, "position")),
                            number(request, "x"),
                            number(request, "y"),
                            number(request, "opacity"),
                            number(request, "size"),
                            number(request, "rotation"),
                            number(request, "spacing")));
        } catch (IllegalArgumentException strange) {
            return Optional.empty();
        }
    }

    private static double number(VaadinRequest request, String name) {
        return Double.parseDouble(text(request, name));
    }

    private static String text(VaadinRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .orElseThrow(() -> new IllegalArgumentException("no " + name));
    }

    private static Optional<SamplePhoto> sample(@Nullable String id) {
        for (SamplePhoto photo : SamplePhoto.values()) {
            if (photo.id().equals(id)) {
                return Optional.of(photo);
            }
        }
        return Optional.empty();
    }

    private static String frame(SamplePreview preview) {
        MarkFrame frame = preview.frame();
        return String.format(
                Locale.ROOT,
                "{\"x\":%.1f,\"y\":%.1f,\"width\":%d,\"height\":%d,\"rotation\":%.1f,"
                        + "\"photoWidth\":%d,\"photoHeight\":%d}",
                frame.x(),
                frame.y(),
                frame.width(),
                frame.height(),
                frame.rotation(),
                preview.width(),
                preview.height());
    }
}
