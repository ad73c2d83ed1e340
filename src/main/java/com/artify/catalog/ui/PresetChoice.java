package com.artify.catalog.ui;

import com.artify.catalog.PrintPreset;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;

/** A choice among the presets of common print products. */
final class PresetChoice extends Select<PrintPreset> {
    PresetChoice(String label) {
        setLabel(label);
        setItems(PrintPreset.all());
        setItemLabelGenerator(preset ->
                preset == null ? "" : family(this, preset.family()) + " · " + preset.name());
        setWidthFull();
    }

    static String family(Component translator, PrintPreset.Family family) {
        return translator.getTranslation(
                "product-base.family." + family.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
