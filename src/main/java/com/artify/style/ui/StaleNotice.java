package com.artify.style.ui;

import com.artify.base.ui.Notice;
import com.artify.base.ui.Tone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says that somebody else saved meanwhile, and lets both go on. */
final class StaleNotice extends Composite<Div> {
    StaleNotice(Runnable takeTheirs, Runnable keepMine) {
        Button theirs = new Button(getTranslation("style.stale.theirs"), click -> takeTheirs.run());
        Button mine = new Button(getTranslation("style.stale.mine"), click -> keepMine.run());
        Div choices = new Div(theirs, mine);
        choices.addClassName("actions");
        getContent()
                .add(
                        new Notice(
                                Tone.CAUTION,
                                new Span(getTranslation("style.stale.text")),
                                choices));
    }
}
