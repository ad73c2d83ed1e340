package com.artify.watermark.ui;

import com.artify.base.ui.Surface;
import com.artify.watermark.MarkPosition;
import com.artify.watermark.Motif;
import com.artify.watermark.WatermarkDesign;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** All fields of a design, in cards; what the stage's handles do is shown here too. */
final class DesignFields extends Div {
    private static final int PERCENT = 100;
    private static final int RISING = -30;

    private final MotifCard motif;
    private final PositionField position = new PositionField();
    private final ValueSlider size;
    private final ValueSlider opacity;
    private final ValueSlider rotation;
    private final ValueSlider spacing;
    private final Runnable changed;
    private double x = 0.5;
    private double y = 0.5;

    /** {@code changed} is told of what a person changes, not of what is shown. */
    DesignFields(MotifCard motif, Runnable changed) {
        this.motif = motif;
        this.changed = changed;
        size = slider("size", "%", 3, PERCENT);
        opacity = slider("opacity", "%", 5, PERCENT);
        rotation = slider("rotation", "°", -180, 180);
        spacing = slider("spacing", "%", 0, (int) WatermarkDesign.MOST_SPACING);
        position.addValueChangeListener(event -> placed(event.isFromClient()));
        addClassName("stack");
        add(
                motif,
                new Surface(position).heading(getTranslation("watermark.placement.title")),
                new Surface(size, opacity, rotation, spacing)
                        .heading(getTranslation("watermark.look.title")));
    }

    private ValueSlider slider(String field, String unit, int least, int most) {
        return new ValueSlider(
                getTranslation("watermark.look." + field), unit, least, most, changed);
    }

    /** The design, or empty while what it shows is not complete. */
    Optional<WatermarkDesign> value() {
        return motif.value().map(this::value);
    }

    private WatermarkDesign value(Motif shown) {
        return new WatermarkDesign(
                shown,
                position.getValue(),
                x,
                y,
                (double) opacity.value() / PERCENT,
                size.value(),
                rotation.value(),
                spacing.value());
    }

    void show(WatermarkDesign design) {
        motif.show(design.motif());
        position.setValue(design.position());
        x = design.x();
        y = design.y();
        size.show(design.sizePercentage());
        opacity.show(design.opacity() * PERCENT);
        rotation.show(design.rotation());
        spacing.show(design.spacing());
        spacing.setVisible(design.position() == MarkPosition.TILED);
    }

    /** Takes over what was done on the stage. */
    void show(MarkGesture gesture) {
        position.setValue(gesture.position());
        x = gesture.x();
        y = gesture.y();
        size.show(gesture.size());
        rotation.show(gesture.rotation());
        changed.run();
    }

    /** Covers the whole picture, which no crop gets around. */
    void tile() {
        position.setValue(MarkPosition.TILED);
        placed(true);
    }

    private void placed(boolean byHand) {
        boolean tiled = position.getValue() == MarkPosition.TILED;
        spacing.setVisible(tiled);
        if (!byHand) {
            return;
        }
        if (tiled && rotation.value() == 0) {
            rotation.show(RISING);
        } else if (!tiled && rotation.value() == RISING) {
            rotation.show(0);
        }
        changed.run();
    }
}
