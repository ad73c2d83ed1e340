package com.artify.style.ui;

import com.artify.style.Placeholder;
import com.artify.style.PromptTemplate;
import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.List;

/**
 * A field for prompt templates that completes placeholders and marks what is none; the browser's
 * part is {@code artify-prompt.ts}.
 */
@Tag("artify-prompt")
@JsModule("./admin/artify-prompt.ts")
final class PromptField extends AbstractSinglePropertyField<PromptField, String>
        implements Focusable<PromptField> {
    /** A placeholder and what stands in its place later. */
    record Offer(String word, String text) {}

    PromptField() {
        super("value", "", false);
        getElement()
                .setProperty("label", getTranslation("style.prompt.label"))
                .setProperty("insertText", getTranslation("style.prompt.insert"))
                .setProperty("unknownText", getTranslation("style.prompt.unknown", "{0}"))
                .setPropertyList("placeholders", offers());
    }

    /** Says beneath the field what is wrong; empty takes it away. */
    void problem(String text) {
        getElement().setProperty("problem", text);
    }

    /** Whether everything in braces is a placeholder. */
    boolean sound() {
        return new PromptTemplate(getValue()).flaws().isEmpty();
    }

    private List<Offer> offers() {
        return Arrays.stream(Placeholder.values())
                .map(each ->
                        new Offer(each.word(), getTranslation("style.placeholder." + each.word())))
                .toList();
    }
}
