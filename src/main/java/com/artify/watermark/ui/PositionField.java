package com.artify.watermark.ui;

import com.artify.watermark.MarkPosition;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;

/** Where the mark stands, as small maps of a picture to choose from. */
final class PositionField extends RadioButtonGroup<MarkPosition> {
    PositionField() {
        addClassName("positions");
        setLabel(getTranslation("watermark.position.label"));
        setItems(
                MarkPosition.TOP_LEFT,
                MarkPosition.CENTER,
                MarkPosition.TOP_RIGHT,
                MarkPosition.TILED,
                MarkPosition.BOTTOM_LEFT,
                MarkPosition.FREE,
                MarkPosition.BOTTOM_RIGHT);
        setRenderer(new ComponentRenderer<>(this::map));
    }

    private Span map(MarkPosition position) {
        Span map = new Span();
        map.addClassNames("map", position.stored());
        Span tile =
                new Span(map, new Span(getTranslation("watermark.position." + position.stored())));
        tile.addClassName("position");
        return tile;
    }
}
