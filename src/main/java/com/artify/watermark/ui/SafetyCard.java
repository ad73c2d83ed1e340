package com.artify.watermark.ui;

import com.artify.base.ui.Formats;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Surface;
import com.artify.base.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** How easily the mark is cropped away, from 0 (at once) to 100 (nothing is left without it). */
final class SafetyCard extends Surface {
    private static final double HARD = 0.2;
    private static final double EASY = 0.5;

    private final Runnable tile;

    /** {@code tile} puts the mark all over the picture. */
    SafetyCard(Runnable tile) {
        this.tile = tile;
        addClassName("safety");
    }

    /** Shows the score of a design that leaves that share of a picture, 0 to 1, without a mark. */
    void show(double free, boolean tiled) {
        removeAll();
        Level level = level(free);
        heading(
                getTranslation("watermark.safety.title"),
                new StatusBadge(level.tone, getTranslation("watermark.safety." + level.key)));
        Span score = new Span(Formats.count(Math.round(100 * (1 - free)), getLocale()));
        score.addClassName("value");
        Span most = new Span(getTranslation("watermark.safety.of"));
        most.addClassNames("secondary", "small");
        Div figures = new Div(score, most);
        figures.addClassName("score");
        Paragraph meaning =
                new Paragraph(
                        getTranslation(
                                "watermark.safety.meaning", Formats.percent(free, getLocale())));
        meaning.addClassNames("secondary", "small");
        add(figures, meter(1 - free, level), meaning);
        if (level != Level.HARD && !tiled) {
            add(new Button(getTranslation("watermark.safety.tile"), click -> tile.run()));
        }
    }

    private static Div meter(double share, Level level) {
        Div bar = new Div();
        bar.setWidth(Math.round(100 * share) + "%");
        Div meter = new Div(bar);
        meter.addClassName("meter");
        meter.setClassName("caution", level == Level.PARTLY);
        meter.setClassName("critical", level == Level.EASY);
        return meter;
    }

    private static Level level(double free) {
        return free <= HARD ? Level.HARD : free <= EASY ? Level.PARTLY : Level.EASY;
    }

    private enum Level {
        HARD("hard", Tone.SUCCESS),
        PARTLY("partly", Tone.CAUTION),
        EASY("easy", Tone.CRITICAL);

        private final String key;
        private final Tone tone;

        Level(String key, Tone tone) {
            this.key = key;
            this.tone = tone;
        }
    }
}
