package com.artify.catalog.mapping.ui;

import com.artify.base.ui.Formats;
import com.artify.base.ui.Symbol;
import com.artify.catalog.mapping.LinkedVariant;
import com.artify.catalog.mapping.MappingRow;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** What a Shopify variant is printed as; a click lets one choose another base variant. */
final class MappingTarget extends Div {
    MappingTarget(MappingRow row, Consumer<MappingRow> edit) {
        addClassName("mapping-target");
        if (row.variant().isEmpty() || !row.sold()) {
            add(new Span(row.target().map(LinkedVariant::fullName).orElse("—")));
        } else {
            String name =
                    row.target()
                            .map(LinkedVariant::fullName)
                            .orElseGet(() ->
                                    getTranslation(
                                            row.sized()
                                                    ? "mapping.target.size"
                                                    : "mapping.target.none"));
            Button button = new Button(name, click -> edit.accept(row));
            button.setSuffixComponent(new Symbol("chevron-down"));
            button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            button.setAriaLabel(getTranslation("mapping.target.change", row.title(), name));
            add(button);
        }
        row.target().ifPresent(target -> add(print(target)));
    }

    private Span print(LinkedVariant target) {
        Span size =
                new Span(
                        Formats.pixels(target.print().widthPx(), target.print().heightPx())
                                + " · "
                                + target.print().dpi()
                                + " DPI");
        size.addClassNames("secondary", "small");
        return size;
    }
}
