package com.artify.style.ui;

import com.artify.base.ui.Surface;
import com.artify.engine.ImageGenerators;
import com.artify.style.DraftCheck;
import com.artify.style.DraftFlaw;
import com.artify.style.StyleDraft;
import com.artify.style.TestBench;
import com.artify.style.TestPlan;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a merchant writes of a style: name, prompt template, provider, model, parameters. */
final class StyleForm extends Div {
    private final TextField name = new TextField();
    private final PromptField prompt = new PromptField();
    private final Paragraph resulting = new Paragraph();
    private final RecipeFields recipe;
    private final AlternativeFields alternatives;
    private final ShopperTextFields shopperText;
    private final Supplier<TestPlan> plan;
    private @Nullable String exampleKey;

    /**
     * {@code keyless} tells which providers lack a key; {@code plan} says with what the resulting
     * prompt is shown; {@code changed} hears edits.
     */
    StyleForm(
            ImageGenerators generators,
            Predicate<String> keyless,
            Supplier<TestPlan> plan,
            Runnable changed) {
        this.plan = plan;
        Runnable edited =
                () -> {
                    showResult();
                    changed.run();
                };
        addClassName("stack");
        alternatives = new AlternativeFields(generators, keyless, edited);
        recipe =
                new RecipeFields(
                        generators,
                        keyless,
                        () -> {
                            alternatives.own(recipe().choice());
                            edited.run();
                        });
        shopperText = new ShopperTextFields(edited);
        name.setLabel(getTranslation("style.name"));
        name.setMaxLength(DraftCheck.LONGEST_NAME);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                name.setInvalid(false);
                edited.run();
            }
        });
        prompt.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                prompt.problem("");
                edited.run();
            }
        });
        Span label = new Span(getTranslation("style.prompt.result"));
        label.addClassNames("small", "secondary");
        Div result = new Div(label, resulting);
        result.addClassName("prompt-result");
        add(
                new Surface(name, prompt, result).heading(getTranslation("style.card.text")),
                shopperText,
                new Surface(recipe).heading(getTranslation("style.card.recipe")),
                new Surface(alternatives).heading(getTranslation("style.card.alternatives")));
    }

    void show(StyleDraft draft) {
        name.setValue(draft.name());
        prompt.setValue(draft.promptTemplate());
        exampleKey = draft.exampleKey();
        recipe.show(draft);
        alternatives.show(draft);
        shopperText.show(draft);
        flaws(Set.of());
        showResult();
    }

    StyleDraft read() {
        return new StyleDraft(
                name.getValue().strip(),
                prompt.getValue().strip(),
                recipe.provider(),
                recipe.model(),
                recipe.parameters(),
                exampleKey,
                shopperText.read(),
                alternatives.read());
    }

    void example(@Nullable String key) {
        exampleKey = key;
    }

    /** Says beside each field what is wrong with it. */
    void flaws(Set<DraftFlaw> flaws) {
        String ofName = text(flaws, DraftFlaw.NAME_MISSING, DraftFlaw.NAME_TOO_LONG);
        name.setErrorMessage(ofName);
        name.setInvalid(!ofName.isEmpty());
        prompt.problem(text(flaws, DraftFlaw.PROMPT_MISSING, DraftFlaw.PROMPT_TOO_LONG));
        shopperText.problems(
                text(flaws, DraftFlaw.TEXT_LABEL_TOO_LONG),
                text(flaws, DraftFlaw.TEXT_LENGTH_WRONG));
        recipe.problems(
                text(flaws, DraftFlaw.PROVIDER_UNKNOWN),
                text(flaws, DraftFlaw.MODEL_UNKNOWN, DraftFlaw.PARAMETER_UNKNOWN));
        alternatives.problem(text(flaws, DraftFlaw.ALTERNATIVE_UNKNOWN));
        if (!ofName.isEmpty()) {
            name.focus();
        } else if (!flaws.isEmpty() && !prompt.sound()) {
            prompt.focus();
        }
    }

    private RecipeFields recipe() {
        return recipe;
    }

    /** What follows from the fields: the prompt, and whether shoppers write something. */
    void showResult() {
        StyleDraft draft = read();
        shopperText.setVisible(draft.asked().isPresent());
        resulting.setText(TestBench.prompt(draft, plan.get()));
    }

    private String text(Set<DraftFlaw> flaws, DraftFlaw... ofField) {
        return List.of(ofField).stream()
                .filter(flaws::contains)
                .findFirst()
                .map(flaw ->
                        getTranslation(
                                "style.flaw."
                                        + flaw.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .orElse("");
    }
}
