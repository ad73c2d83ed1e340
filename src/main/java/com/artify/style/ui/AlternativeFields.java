package com.artify.style.ui;

import com.artify.engine.EngineTexts;
import com.artify.engine.ImageGenerator;
import com.artify.engine.ImageGenerators;
import com.artify.engine.ModelChoice;
import com.artify.engine.ModelChoices;
import com.artify.style.DraftCheck;
import com.artify.style.StyleDraft;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The models that a style turns to one after the other; a field for one more follows the last. */
final class AlternativeFields extends Div {
    private final ImageGenerators generators;
    private final EngineTexts texts;
    private final Predicate<String> keyless;
    private final Runnable changed;
    private final Div fields = new Div();
    private List<ModelChoice> chosen = List.of();
    private ModelChoice own = new ModelChoice("", "");

    /** {@code keyless} tells of a provider whether it wants a key and has none. */
    AlternativeFields(ImageGenerators generators, Predicate<String> keyless, Runnable changed) {
        this.generators = generators;
        this.keyless = keyless;
        this.changed = changed;
        this.texts = new EngineTexts(generators, this::getTranslation);
        Span hint = new Span(getTranslation("style.alternatives.hint"));
        hint.addClassNames("small", "secondary");
        fields.addClassName("recipe-fields");
        addClassName("stack");
        add(fields, hint);
    }

    void show(StyleDraft draft) {
        own = new ModelChoice(draft.provider(), draft.model());
        chosen = draft.alternatives().list();
        show();
    }

    /** The style has another model of its own now, which it cannot turn to. */
    void own(ModelChoice now) {
        if (!now.equals(own)) {
            own = now;
            chosen = read().without(now).list();
            show();
        }
    }

    ModelChoices read() {
        return ModelChoices.of(chosen);
    }

    /** Says beside the last field what is wrong; empty takes it away. */
    void problem(String text) {
        fields.getChildren()
                .filter(field -> field instanceof Select<?> select && !select.isEmpty())
                .map(field -> (Select<?>) field)
                .forEach(select -> {
                    select.setErrorMessage(text);
                    select.setInvalid(!text.isEmpty());
                });
    }

    private void show() {
        fields.removeAll();
        for (int place = 0; place < chosen.size(); place++) {
            fields.add(field(place, Optional.of(chosen.get(place))));
        }
        if (chosen.size() < DraftCheck.MOST_ALTERNATIVES && !others().isEmpty()) {
            fields.add(field(chosen.size(), Optional.empty()));
        }
    }

    private Select<ModelChoice> field(int place, Optional<ModelChoice> present) {
        Select<ModelChoice> select = new Select<>();
        select.setLabel(getTranslation("style.alternatives.field", place + 1));
        select.setItemLabelGenerator(choice ->
                choice == null ? getTranslation("style.alternatives.none") : label(choice));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("style.alternatives.none"));
        select.setItems(Stream.concat(present.stream(), others().stream()).toList());
        present.ifPresent(select::setValue);
        select.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                put(place, select.getOptionalValue());
            }
        });
        return select;
    }

    private void put(int place, Optional<ModelChoice> choice) {
        List<ModelChoice> now = new ArrayList<>(chosen);
        if (place < now.size()) {
            now.remove(place);
        }
        choice.ifPresent(model -> now.add(place, model));
        chosen = List.copyOf(now);
        show();
        changed.run();
    }

    private List<ModelChoice> others() {
        return generators.all().stream()
                .flatMap(AlternativeFields::models)
                .filter(choice -> !choice.equals(own) && !chosen.contains(choice))
                .toList();
    }

    private static Stream<ModelChoice> models(ImageGenerator generator) {
        return generator.describe().models().stream()
                .map(model -> new ModelChoice(generator.provider(), model.model()));
    }

    private String label(ModelChoice choice) {
        String name =
                texts.provider(choice.provider())
                        + " · "
                        + texts.model(choice.provider(), choice.model());
        return keyless.test(choice.provider()) ? getTranslation("settings.key.needed", name) : name;
    }
}
