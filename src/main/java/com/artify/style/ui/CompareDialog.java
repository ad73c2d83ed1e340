package com.artify.style.ui;

import com.artify.base.ui.DataTable;
import com.artify.engine.EngineTexts;
import com.artify.style.StyleDraft;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Two versions of a style side by side, and what changed from the one to the other. */
final class CompareDialog extends Dialog {
    /** A version or the draft, with its name. */
    record Side(String name, StyleDraft draft) {}

    private final EngineTexts engine;
    private final Select<Side> before = new Select<>();
    private final Select<Side> after = new Select<>();
    private final Div body = new Div();

    CompareDialog(List<Side> sides, Side from, Side to, EngineTexts engine) {
        this.engine = engine;
        setHeaderTitle(getTranslation("style.compare.title"));
        setWidth("760px");
        choice(before, "style.compare.before", sides, from);
        choice(after, "style.compare.after", sides, to);
        Div choices = new Div(before, after);
        choices.addClassName("compare-choices");
        body.addClassName("stack");
        add(choices, body);
        getFooter().add(new Button(getTranslation("style.compare.close"), click -> close()));
        show();
    }

    private void choice(Select<Side> select, String label, List<Side> sides, Side present) {
        select.setLabel(getTranslation(label));
        select.setItems(sides);
        select.setItemLabelGenerator(Side::name);
        select.setValue(present);
        select.addValueChangeListener(event -> show());
    }

    private void show() {
        StyleDraft old = before.getValue().draft();
        StyleDraft young = after.getValue().draft();
        body.removeAll();
        Div prompts = new Div(prompt(before, old), prompt(after, young));
        prompts.addClassName("compare-prompts");
        H3 changes = new H3(getTranslation("style.compare.changes"));
        body.add(prompts, changes, new DiffText(old.promptTemplate(), young.promptTemplate()));
        body.add(table(old, young));
    }

    private static Div prompt(Select<Side> side, StyleDraft draft) {
        Div prompt = new Div(new H3(side.getValue().name()), new Paragraph(draft.promptTemplate()));
        prompt.addClassName("compare-prompt");
        return prompt;
    }

    private DataTable table(StyleDraft old, StyleDraft young) {
        DataTable table =
                new DataTable()
                        .column(getTranslation("style.compare.what"))
                        .column(getTranslation("style.compare.before"))
                        .column(getTranslation("style.compare.after"));
        row(table, getTranslation("style.name"), old.name(), young.name());
        row(
                table,
                getTranslation("style.recipe.provider"),
                engine.provider(old.provider()),
                engine.provider(young.provider()));
        row(
                table,
                getTranslation("style.recipe.model"),
                engine.model(old.provider(), old.model()),
                engine.model(young.provider(), young.model()));
        addAlternatives(table, old, young);
        addText(table, old, young);
        TreeSet<String> keys = new TreeSet<>(old.parameters().keySet());
        keys.addAll(young.parameters().keySet());
        keys.forEach(key -> row(table, engine.parameter(key), value(old, key), value(young, key)));
        return table;
    }

    private void addAlternatives(DataTable table, StyleDraft old, StyleDraft young) {
        if (!old.alternatives().isEmpty() || !young.alternatives().isEmpty()) {
            row(
                    table,
                    getTranslation("style.card.alternatives"),
                    alternatives(old),
                    alternatives(young));
        }
    }

    private String alternatives(StyleDraft draft) {
        return draft.alternatives().isEmpty()
                ? getTranslation("style.alternatives.none")
                : draft.alternatives().list().stream()
                        .map(choice -> engine.model(choice.provider(), choice.model()))
                        .collect(Collectors.joining(", "));
    }

    private void addText(DataTable table, StyleDraft old, StyleDraft young) {
        if (old.asked().isEmpty() && young.asked().isEmpty()) {
            return;
        }
        row(table, getTranslation("style.shopper-text.title"), text(old), text(young));
    }

    /** What shoppers are asked to write, in a line. */
    private String text(StyleDraft draft) {
        return draft.asked()
                .map(asked ->
                        getTranslation(
                                asked.required()
                                        ? "style.compare.text.required"
                                        : "style.compare.text.optional",
                                asked.label().isEmpty()
                                        ? getTranslation("style.shopper-text.label.usual")
                                        : asked.label(),
                                asked.longest()))
                .orElse("–");
    }

    private String value(StyleDraft draft, String key) {
        Object value = draft.parameters().get(key);
        return value == null ? getTranslation("style.parameter-field.model") : value.toString();
    }

    private static void row(DataTable table, String what, String old, String young) {
        Span changed = new Span(young);
        changed.setClassName("changed", !old.equals(young));
        table.row(new Span(what), new Span(old), changed);
    }
}
