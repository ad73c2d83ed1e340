package com.artify.style.ui;

import com.artify.style.OfferedStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Chooses among the styles that a product does not have yet. */
final class AddStylesField extends Div {
    private final MultiSelectComboBox<OfferedStyle> others = new MultiSelectComboBox<>();
    private final Button add;

    AddStylesField(Consumer<Collection<UUID>> added) {
        addClassName("add-styles");
        others.setAriaLabel(getTranslation("style.product.add.label"));
        others.setPlaceholder(getTranslation("style.product.add.label"));
        others.setItemLabelGenerator(OfferedStyle::name);
        add = new Button(getTranslation("style.product.add"));
        add.setEnabled(false);
        others.addValueChangeListener(event -> add.setEnabled(!event.getValue().isEmpty()));
        add.addClickListener(click -> {
            // In the shop's order, whatever the order of choosing was.
            List<UUID> chosen =
                    others.getListDataView()
                            .getItems()
                            .filter(others.getValue()::contains)
                            .map(OfferedStyle::uuid)
                            .toList();
            added.accept(chosen);
        });
        add(others, add);
    }

    void show(List<OfferedStyle> offered) {
        others.clear();
        others.setItems(offered);
        setVisible(!offered.isEmpty());
    }
}
