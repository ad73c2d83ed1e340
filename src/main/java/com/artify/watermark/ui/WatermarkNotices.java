package com.artify.watermark.ui;

import com.artify.base.ui.Notice;
import com.artify.base.ui.Tone;
import com.artify.watermark.Watermark;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** What the merchant has to know about the design before going on. */
final class WatermarkNotices extends Div {
    private final Runnable use;
    private final Runnable takeTheirs;
    private final Runnable keepMine;

    WatermarkNotices(Runnable use, Runnable takeTheirs, Runnable keepMine) {
        this.use = use;
        this.takeTheirs = takeTheirs;
        this.keepMine = keepMine;
        addClassName("notices");
    }

    /** Says that previews have no mark, where that is so. */
    void show(Optional<Watermark> watermark) {
        removeAll();
        if (watermark.filter(Watermark::active).isEmpty()) {
            Button button = new Button(getTranslation("watermark.none.use"), click -> use.run());
            button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
            add(
                    new Notice(
                            Tone.CAUTION,
                            new Paragraph(getTranslation("watermark.none.text")),
                            button));
        }
    }

    /** Says that somebody else saved meanwhile, and asks whose design it shall be. */
    void stale() {
        removeAll();
        Div answers =
                new Div(
                        new Button(getTranslation("watermark.stale.mine"), click -> keepMine.run()),
                        new Button(
                                getTranslation("watermark.stale.theirs"),
                                click -> takeTheirs.run()));
        answers.addClassName("row");
        add(
                new Notice(
                        Tone.CAUTION,
                        new Paragraph(getTranslation("watermark.stale.text")),
                        answers));
    }
}
