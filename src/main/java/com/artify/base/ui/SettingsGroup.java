package com.artify.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A group of a settings page: its name and a sentence on the left, its card on the right. */
public class SettingsGroup extends Section {
    private final Surface card = new Surface();

    /** {@code area} is the beginning of the group's texts, with a dot at its end. */
    public SettingsGroup(String area) {
        addClassName("settings-group");
        Paragraph text = new Paragraph(getTranslation(area + "text"));
        text.addClassName("secondary");
        Div name = new Div(new H2(getTranslation(area + "title")), text);
        card.addClassName("stack");
        add(name, card);
    }

    /** Adds {@code content} to the card. */
    public final void put(Component... content) {
        card.with(content);
    }

    /** The card itself. */
    public final Surface card() {
        return card;
    }
}
