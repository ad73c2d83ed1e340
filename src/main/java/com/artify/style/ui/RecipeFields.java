package com.artify.style.ui;

import com.artify.engine.EngineTexts;
import com.artify.engine.GeneratorDescription;
import com.artify.engine.ImageGenerator;
import com.artify.engine.ImageGenerators;
import com.artify.engine.ModelChoice;
import com.artify.engine.ModelDescription;
import com.artify.style.StyleDraft;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Provider, model and parameters, as far as this installation has them. */
final class RecipeFields extends Div {
    private final ImageGenerators generators;
    private final EngineTexts texts;
    private final Predicate<String> keyless;
    private final Runnable changed;
    private final Select<String> provider = new Select<>();
    private final Select<String> model = new Select<>();
    private final Div parameters = new Div();
    private final List<ParameterField> fields = new ArrayList<>();
    private Map<String, Object> kept = Map.of();

    /** {@code keyless} tells of a provider whether it wants a key and has none. */
    RecipeFields(ImageGenerators generators, Predicate<String> keyless, Runnable changed) {
        this.generators = generators;
        this.keyless = keyless;
        this.texts = new EngineTexts(generators, this::getTranslation);
        this.changed = changed;
        addClassName("recipe-fields");
        parameters.addClassName("parameters");
        provider.setLabel(getTranslation("style.recipe.provider"));
        provider.setItemLabelGenerator(this::label);
        provider.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chooseProvider(event.getValue());
            }
        });
        model.setLabel(getTranslation("style.recipe.model"));
        model.setItemLabelGenerator(name -> texts.model(provider.getValue(), name));
        model.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                kept = parameters();
                showParameters();
                changed.run();
            }
        });
        add(provider, model, parameters);
    }

    void show(StyleDraft draft) {
        kept = draft.parameters();
        provider.setItems(with(providers(), draft.provider()));
        provider.setValue(draft.provider());
        hint();
        model.setItems(with(models(draft.provider()), draft.model()));
        model.setValue(draft.model());
        showParameters();
    }

    String provider() {
        return provider.getValue();
    }

    String model() {
        return model.getValue();
    }

    ModelChoice choice() {
        return new ModelChoice(provider(), model());
    }

    /** What is set; a parameter that this model does not know goes. */
    Map<String, Object> parameters() {
        Map<String, Object> set = new LinkedHashMap<>();
        fields.forEach(field -> field.value().ifPresent(value -> set.put(field.key(), value)));
        return set;
    }

    /** Says beside the fields what is wrong; empty takes it away. */
    void problems(String ofProvider, String ofModel) {
        provider.setErrorMessage(ofProvider);
        provider.setInvalid(!ofProvider.isEmpty());
        model.setErrorMessage(ofModel);
        model.setInvalid(!ofModel.isEmpty());
    }

    private void chooseProvider(String chosen) {
        kept = parameters();
        hint();
        List<String> models = models(chosen);
        model.setItems(models);
        model.setValue(models.getFirst());
        showParameters();
        changed.run();
    }

    private String label(String name) {
        return keyless.test(name)
                ? getTranslation("settings.key.needed", texts.provider(name))
                : texts.provider(name);
    }

    private void hint() {
        provider.setHelperText(
                keyless.test(provider.getValue())
                        ? getTranslation("settings.key.needed.hint")
                        : "");
    }

    private void showParameters() {
        parameters.removeAll();
        fields.clear();
        description(provider.getValue())
                .flatMap(each -> each.model(model.getValue()))
                .ifPresent(known ->
                        known.parameters()
                                .forEach(parameter ->
                                        fields.add(
                                                new ParameterField(
                                                        parameter,
                                                        texts,
                                                        kept.get(parameter.key()),
                                                        changed))));
        fields.forEach(parameters::add);
    }

    private List<String> providers() {
        return generators.all().stream().map(ImageGenerator::provider).toList();
    }

    private List<String> models(String name) {
        return description(name)
                .map(each -> each.models().stream().map(ModelDescription::model).toList())
                .orElse(List.of());
    }

    private Optional<GeneratorDescription> description(String name) {
        return generators.byProvider(name).map(ImageGenerator::describe);
    }

    /** What a style has stays to be seen, even where the installation no longer offers it. */
    private static List<String> with(List<String> offered, String present) {
        List<String> all = new ArrayList<>(offered);
        if (!all.contains(present)) {
            all.add(present);
        }
        return all;
    }
}
