package com.artify.watermark;

import com.artify.storage.ObjectKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a mark shows and how it is put on.
 *
 * @param x of the mark's middle where its position is free: a share of the preview's width
 * @param y of the mark's middle where its position is free: a share of the preview's height
 * @param opacity 0 to 1
 * @param sizePercentage the mark's longer side in percent of the preview's shorter side
 * @param rotation degrees clockwise, −180 to 180; rows of a tiled mark turn with it
 * @param spacing the gap between tiled marks in percent of a mark's longer side
 */
public record WatermarkDesign(
        Motif motif,
        MarkPosition position,
        double x,
        double y,
        double opacity,
        double sizePercentage,
        double rotation,
        double spacing) {
    public static final double MOST_SPACING = 200;

    private static final double MIDDLE = 0.5;
    private static final double RISING = -30;
    private static final double USUAL_SPACING = 50;

    public WatermarkDesign {
        if (!(opacity >= 0 && opacity <= 1) || !(sizePercentage > 0 && sizePercentage <= 100)) {
            throw new IllegalArgumentException("opacity or size out of range");
        }
        if (!(Math.abs(rotation) <= 180) || !(spacing >= 0 && spacing <= MOST_SPACING)) {
            throw new IllegalArgumentException("rotation or spacing out of range");
        }
        if (!(x >= 0 && x <= 1) || !(y >= 0 && y <= 1)) {
            throw new IllegalArgumentException("place out of range");
        }
    }

    /** A design that is upright, or rises diagonally where it is tiled. */
    public static WatermarkDesign of(
            Motif motif, MarkPosition position, double opacity, double sizePercentage) {
        double rotation = position == MarkPosition.TILED ? RISING : 0;
        return new WatermarkDesign(
                motif, position, MIDDLE, MIDDLE, opacity, sizePercentage, rotation, USUAL_SPACING);
    }

    /** As plain values by name; {@link #read} is the way back. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        switch (motif) {
            case Motif.Logo(ObjectKey image) -> values.put("image", image.value());
            case Motif.Text(String text) -> values.put("text", text);
        }
        values.put("position", position.stored());
        values.put("x", x);
        values.put("y", y);
        values.put("opacity", opacity);
        values.put("sizePercentage", sizePercentage);
        values.put("rotation", rotation);
        values.put("spacing", spacing);
        return values;
    }

    static WatermarkDesign read(Map<String, Object> values) {
        Motif motif =
                values.get("text") instanceof String text
                        ? new Motif.Text(text)
                        : new Motif.Logo(new ObjectKey(text(values, "image")));
        return new WatermarkDesign(
                motif,
                MarkPosition.read(text(values, "position")),
                number(values, "x"),
                number(values, "y"),
                number(values, "opacity"),
                number(values, "sizePercentage"),
                number(values, "rotation"),
                number(values, "spacing"));
    }

    private static double number(Map<String, Object> values, String name) {
        return Double.parseDouble(text(values, name));
    }

    private static String text(Map<String, Object> values, String name) {
        return Objects.requireNonNull(values.get(name), name).toString();
    }
}
