package com.artify.watermark.ui;

import com.artify.watermark.MarkPosition;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The mark was dragged, resized or turned on the stage. Public, since Flow makes it. */
@DomEvent("artify-mark")
public final class MarkGesture extends ComponentEvent<MarkStage> {
    private final String position;
    private final double x;
    private final double y;
    private final double size;
    private final double rotation;

    public MarkGesture(
            MarkStage source,
            boolean fromClient,
            @EventData("event.detail.position") String position,
            @EventData("event.detail.x") double x,
            @EventData("event.detail.y") double y,
            @EventData("event.detail.size") double size,
            @EventData("event.detail.rotation") double rotation) {
        super(source, fromClient);
        this.position = position;
        this.x = x;
        this.y = y;
        this.size = size;
        this.rotation = rotation;
    }

    MarkPosition position() {
        return MarkPosition.read(position);
    }

    /** A share of the picture's width. */
    double x() {
        return Math.clamp(x, 0, 1);
    }

    /** A share of the picture's height. */
    double y() {
        return Math.clamp(y, 0, 1);
    }

    double size() {
        return size;
    }

    double rotation() {
        return rotation;
    }
}
