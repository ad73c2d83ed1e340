package com.artify.base.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** The search field of a page: searches while one types, and the key "/" leads into it. */
public final class SearchField extends TextField {
    private static final int PAUSE_MILLIS = 300;

    /** {@code search} gets the text after a short pause in typing. */
    public SearchField(String label, Consumer<String> search) {
        addClassName("search");
        setPlaceholder(label);
        setAriaLabel(label);
        setPrefixComponent(new Symbol("search"));
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MILLIS);
        getElement().setAttribute("data-search", "");
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                search.accept(event.getValue().strip());
            }
        });
    }

    /** Shows {@code text} without searching; what is being typed stays. */
    public void show(String text) {
        if (!text.equals(getValue().strip())) {
            setValue(text);
        }
    }
}
