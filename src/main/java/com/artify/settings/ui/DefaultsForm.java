package com.artify.settings.ui;

import com.artify.base.LengthUnit;
import com.artify.base.ui.Formats;
import com.artify.base.ui.LengthField;
import com.artify.engine.EngineTexts;
import com.artify.engine.ImageGenerators;
import com.artify.engine.ModelDescription;
import com.artify.settings.Defaults;
import com.artify.settings.Defaults.NewProductStyles;
import com.artify.settings.ShopSettings;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What new styles, products and base variants begin with. */
final class DefaultsForm extends PartForm<Defaults> {
    private final transient ImageGenerators generators;
    private final transient Predicate<String> keyless;
    private final LengthUnit unit;
    private final Select<String> provider = watched(new Select<>());
    private final Select<String> model = watched(new Select<>());
    private final RadioButtonGroup<NewProductStyles> styles = watched(new RadioButtonGroup<>());
    private final IntegerField dpi =
            watched(new IntegerField(getTranslation("settings.defaults.dpi")));
    private final LengthField bleed;

    /** {@code keyless} tells of a provider whether it wants a key and has none. */
    DefaultsForm(
            ImageGenerators generators,
            Predicate<String> keyless,
            LengthUnit unit,
            Runnable edited) {
        super("settings.defaults.", ShopSettings::defaults, edited);
        this.generators = generators;
        this.keyless = keyless;
        this.unit = unit;
        provider.setLabel(getTranslation("settings.defaults.provider"));
        EngineTexts texts = new EngineTexts(generators, this::getTranslation);
        provider.setItemLabelGenerator(each -> providerName(texts, each));
        provider.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                offerModels(Optional.empty());
            }
        });
        model.setLabel(getTranslation("settings.defaults.model"));
        model.setItemLabelGenerator(name -> texts.model(provider.getValue(), name));
        styles.setLabel(getTranslation("settings.defaults.styles"));
        styles.setItems(NewProductStyles.values());
        styles.setItemLabelGenerator(item ->
                getTranslation("settings.defaults.styles." + item.name().toLowerCase(Locale.ROOT)));
        bleed = watched(new LengthField(getTranslation("settings.defaults.bleed"), unit));
        for (IntegerField field : List.of(dpi)) {
            field.setManualValidation(true);
            field.setValueChangeMode(ValueChangeMode.EAGER);
        }
        bleed.setManualValidation(true);
        bleed.setValueChangeMode(ValueChangeMode.EAGER);
        put(row(provider, model), styles, row(dpi, bleed));
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("fields");
        return row;
    }

    @Override
    void fill(Defaults shown) {
        List<String> providers =
                new ArrayList<>(generators.all().stream().map(each -> each.provider()).toList());
        if (!providers.contains(shown.provider())) {
            providers.add(shown.provider());
        }
        provider.setItems(providers);
        provider.setValue(shown.provider());
        offerModels(Optional.of(shown.model()));
        styles.setValue(shown.styles());
        dpi.setValue(shown.dpi());
        bleed.showMm(shown.bleedMm());
    }

    /** The models of the chosen provider, with {@code wanted} or else the first one chosen. */
    private void offerModels(Optional<String> wanted) {
        List<String> models =
                new ArrayList<>(models().stream().map(ModelDescription::model).toList());
        wanted.filter(name -> !models.contains(name)).ifPresent(models::add);
        model.setItems(models);
        model.setValue(wanted.orElseGet(models::getFirst));
    }

    private List<ModelDescription> models() {
        return generators
                .byProvider(provider.getValue())
                .map(generator -> generator.describe().models())
                .orElse(List.of());
    }

    private String providerName(EngineTexts texts, String provider) {
        String name = texts.provider(provider);
        return keyless.test(provider) ? getTranslation("settings.key.needed", name) : name;
    }

    @Override
    Optional<Defaults> read() {
        Integer dots = dpi.getValue();
        boolean dotsRight =
                check(
                        dpi,
                        dots != null && dots >= Defaults.LEAST_DPI && dots <= Defaults.MOST_DPI,
                        getTranslation(
                                "settings.defaults.dpi.wrong",
                                Defaults.LEAST_DPI,
                                Formats.count(Defaults.MOST_DPI, getLocale())));
        Optional<Double> edge = bleed.mm().filter(mm -> mm >= 0 && mm <= Defaults.MOST_BLEED_MM);
        check(
                bleed,
                edge.isPresent(),
                getTranslation(
                        "settings.defaults.bleed.wrong",
                        Formats.length(Defaults.MOST_BLEED_MM, unit, getLocale())));
        return dotsRight && edge.isPresent()
                ? Optional.of(
                        new Defaults(
                                provider.getValue(),
                                model.getValue(),
                                styles.getValue(),
                                dots,
                                edge.get()))
                : Optional.empty();
    }
}
