package com.artify.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;

/** Names and values, one a line. */
public final class Facts extends DescriptionList {
    public Facts() {
        addClassName("facts");
    }

    /** Adds a line of text. */
    public Facts fact(String name, String value) {
        return fact(name, new Text(value));
    }

    /** Adds a line whose value is more than text. */
    public Facts fact(String name, Component value) {
        DescriptionList.Description description = new DescriptionList.Description();
        description.add(value);
        add(new DescriptionList.Term(name), description);
        return this;
    }
}
