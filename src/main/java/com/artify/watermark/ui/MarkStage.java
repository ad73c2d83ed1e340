package com.artify.watermark.ui;

import com.artify.watermark.Motif;
import com.artify.watermark.SamplePhoto;
import com.artify.watermark.SamplePreviews;
import com.artify.watermark.WatermarkDesign;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Sample photos with the mark on them as the pipeline makes it, and handles to move, resize and
 * turn the mark.
 */
@Tag("artify-mark-stage")
@JsModule("./admin/artify-mark-stage.ts")
final class MarkStage extends Component {
    private final StagePictures pictures;

    MarkStage(SamplePreviews previews, Motif motif, Consumer<MarkGesture> gesture) {
        pictures = new StagePictures(previews, motif);
        getElement().setAttribute("src", pictures);
        getElement()
                .setPropertyList(
                        "samples", Arrays.stream(SamplePhoto.values()).map(this::sample).toList());
        getElement()
                .setPropertyMap(
                        "texts",
                        Map.of(
                                "mark", getTranslation("watermark.stage.mark"),
                                "size", getTranslation("watermark.look.size"),
                                "rotation", getTranslation("watermark.look.rotation"),
                                "samples", getTranslation("watermark.stage.samples"),
                                "failed", getTranslation("watermark.stage.failed")));
        addListener(MarkGesture.class, gesture::accept);
    }

    void show(WatermarkDesign design) {
        pictures.motif(design.motif());
        getElement().setPropertyMap("design", StagePictures.written(design));
    }

    private Map<String, String> sample(SamplePhoto photo) {
        return Map.of("id", photo.id(), "text", getTranslation("watermark.sample." + photo.id()));
    }
}
