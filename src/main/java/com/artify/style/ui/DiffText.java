package com.artify.style.ui;

import com.artify.style.WordDiff;
import com.artify.style.WordDiff.Part;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;

/** A text with what was removed struck out and what was added marked. */
final class DiffText extends Div {
    DiffText(String before, String after) {
        addClassName("diff");
        for (Part part : WordDiff.of(before, after)) {
            switch (part.change()) {
                case KEPT -> add(new Text(part.text()));
                case REMOVED -> add(new Removed(part.text()));
                case ADDED -> add(new Added(part.text()));
            }
        }
    }

    @Tag("del")
    private static final class Removed extends HtmlComponent {
        Removed(String text) {
            getElement().setText(text);
        }
    }

    @Tag("ins")
    private static final class Added extends HtmlComponent {
        Added(String text) {
            getElement().setText(text);
        }
    }
}
