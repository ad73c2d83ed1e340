package com.artify.catalog.ui;

import com.artify.base.Ids;
import com.artify.base.ui.FormDialog;
import com.artify.base.ui.Formats;
import com.artify.catalog.BaseDraft;
import com.artify.catalog.OptionValues;
import com.artify.catalog.PrintMeasure;
import com.artify.catalog.PrintPreset;
import com.artify.catalog.VariantDraft;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Makes variants of every combination of option values; those that name a preset get its measures,
 * and those that the base has already stay as they are.
 */
final class CombinationsDialog extends FormDialog {
    private final BaseDraft draft;
    private final PrintMeasure usual;
    private final Map<String, TextArea> values = new LinkedHashMap<>();
    private final Select<PrintPreset.Family> family = new Select<>();
    private final Span preview = new Span();
    private final Button make;

    CombinationsDialog(BaseDraft draft, PrintMeasure usual, Consumer<BaseDraft> use) {
        this.draft = draft;
        this.usual = usual;
        setHeaderTitle(getTranslation("product-base.combine.title"));
        setWidth("560px");
        Div fields = new Div();
        fields.addClassName("stack");
        draft.optionNames().forEach(option -> fields.add(field(option)));
        family.setLabel(getTranslation("product-base.combine.family"));
        family.setItems(PrintPreset.Family.values());
        family.setItemLabelGenerator(choice -> PresetChoice.family(this, choice));
        family.setHelperText(getTranslation("product-base.combine.family-help"));
        family.setWidthFull();
        family.addValueChangeListener(event -> offerNames(event.getValue()));
        preview.addClassName("secondary");
        preview.getElement().setAttribute("aria-live", "polite");
        fields.addComponentAsFirst(family);
        fields.add(preview);
        make =
                new Button(
                        getTranslation("product-base.combine.make"),
                        click -> {
                            close();
                            use.accept(combined());
                        });
        make.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        add(fields);
        getFooter()
                .add(new Button(getTranslation("catalog.cancel.button"), click -> close()), make);
        count();
    }

    private TextArea field(String option) {
        TextArea area = new TextArea(getTranslation("product-base.combine.values", option));
        area.setHelperText(getTranslation("product-base.combine.values-help"));
        area.setWidthFull();
        area.setMinRows(1);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValue(
                draft.variants().stream()
                        .map(variant -> variant.optionValues().getOrDefault(option, ""))
                        .filter(value -> !value.isBlank())
                        .distinct()
                        .collect(Collectors.joining(", ")));
        area.addValueChangeListener(event -> count());
        values.put(option, area);
        return area;
    }

    /** A base without sizes yet gets those of the family to begin with. */
    private void offerNames(PrintPreset.Family chosen) {
        values.values().stream()
                .findFirst()
                .filter(area -> area.getValue().isBlank())
                .ifPresent(area ->
                        area.setValue(
                                PrintPreset.all().stream()
                                        .filter(preset -> preset.family() == chosen)
                                        .map(PrintPreset::name)
                                        .collect(Collectors.joining(", "))));
        count();
    }

    private void count() {
        Map<String, List<String>> chosen = chosen();
        long all = chosen.isEmpty() ? 0 : OptionValues.count(chosen);
        boolean tooMany = all > BaseDraft.MOST_VARIANTS;
        long added = tooMany ? 0 : (long) combined().variants().size() - draft.variants().size();
        preview.setText(
                tooMany
                        ? getTranslation(
                                "product-base.combine.too-many",
                                Formats.count(all, getLocale()),
                                Formats.count(BaseDraft.MOST_VARIANTS, getLocale()))
                        : getTranslation(
                                "product-base.combine.preview",
                                Formats.count(all, getLocale()),
                                Formats.count(added, getLocale())));
        make.setEnabled(added > 0);
    }

    private Map<String, List<String>> chosen() {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        values.forEach((option, area) -> chosen.put(option, split(area.getValue())));
        return chosen;
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split("[,;\n]"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private BaseDraft combined() {
        Map<String, List<String>> chosen = chosen();
        return chosen.isEmpty()
                ? draft
                : draft.adding(
                        OptionValues.combinations(chosen).stream()
                                .map(each -> VariantDraft.of(Ids.next(), each, measure(each)))
                                .toList());
    }

    private PrintMeasure measure(Map<String, String> combination) {
        Optional<PrintPreset> named =
                Optional.ofNullable(family.getValue())
                        .flatMap(chosen ->
                                combination.values().stream()
                                        .flatMap(value -> PrintPreset.named(chosen, value).stream())
                                        .findFirst());
        return named.map(PrintPreset::measure).or(() -> like(combination)).orElse(usual);
    }

    /** What a variant with the same first value measures: a colour does not change the size. */
    private Optional<PrintMeasure> like(Map<String, String> combination) {
        return draft.optionNames().stream()
                .findFirst()
                .flatMap(option ->
                        draft.variants().stream()
                                .filter(variant ->
                                        combination
                                                .getOrDefault(option, "")
                                                .equalsIgnoreCase(
                                                        variant.optionValues()
                                                                .getOrDefault(option, "")))
                                .map(VariantDraft::measure)
                                .findFirst());
    }
}
