package com.artify.style;

import com.artify.engine.GeneratorDescription;
import com.artify.engine.ImageGenerator;
import com.artify.engine.ImageGenerators;
import com.artify.engine.ModelChoice;
import com.artify.engine.ModelDescription;
import com.artify.engine.ParameterDescription;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Holds a draft against what the generators of this installation understand. */
@Component
public class DraftCheck {
    /** The most characters of a style's name. */
    public static final int LONGEST_NAME = 80;

    /** The most models that a style turns to. */
    public static final int MOST_ALTERNATIVES = 3;

    private final ImageGenerators generators;

    DraftCheck(ImageGenerators generators) {
        this.generators = generators;
    }

    /** What is wrong with the draft, in the order of its fields. */
    public Set<DraftFlaw> flaws(StyleDraft draft) {
        Set<DraftFlaw> flaws = EnumSet.noneOf(DraftFlaw.class);
        add(flaws, DraftFlaw.NAME_MISSING, draft.name().isBlank());
        add(flaws, DraftFlaw.NAME_TOO_LONG, draft.name().length() > LONGEST_NAME);
        String prompt = draft.promptTemplate();
        add(flaws, DraftFlaw.PROMPT_MISSING, prompt.isBlank());
        add(flaws, DraftFlaw.PROMPT_TOO_LONG, prompt.length() > PromptTemplate.LONGEST);
        boolean flawed = !new PromptTemplate(prompt).flaws().isEmpty();
        add(flaws, DraftFlaw.PLACEHOLDER_UNKNOWN, flawed);
        AskedText text = draft.text();
        boolean wordy = text.label().length() > AskedText.LONGEST_LABEL;
        add(flaws, DraftFlaw.TEXT_LABEL_TOO_LONG, wordy);
        add(flaws, DraftFlaw.TEXT_LENGTH_WRONG, !text.lengthAllowed());
        checkRecipe(draft, flaws);
        return flaws;
    }

    private void checkRecipe(StyleDraft draft, Set<DraftFlaw> flaws) {
        Optional<GeneratorDescription> provider =
                generators.byProvider(draft.provider()).map(ImageGenerator::describe);
        Optional<ModelDescription> model = provider.flatMap(each -> each.model(draft.model()));
        add(flaws, DraftFlaw.PROVIDER_UNKNOWN, provider.isEmpty());
        add(flaws, DraftFlaw.MODEL_UNKNOWN, provider.isPresent() && model.isEmpty());
        model.ifPresent(known ->
                add(
                        flaws,
                        DraftFlaw.PARAMETER_UNKNOWN,
                        !draft.parameters().entrySet().stream()
                                .allMatch(entry -> understood(known, entry))));
        List<ModelChoice> alternatives = draft.alternatives().list();
        boolean usable =
                alternatives.size() <= MOST_ALTERNATIVES
                        && alternatives.stream().allMatch(this::offered);
        add(flaws, DraftFlaw.ALTERNATIVE_UNKNOWN, !usable);
    }

    private boolean offered(ModelChoice choice) {
        return generators
                .byProvider(choice.provider())
                .flatMap(generator -> generator.describe().model(choice.model()))
                .isPresent();
    }

    private static boolean understood(ModelDescription model, Map.Entry<String, Object> entry) {
        return model.parameters().stream()
                .filter(parameter -> parameter.key().equals(entry.getKey()))
                .anyMatch((ParameterDescription found) -> found.accepts(entry.getValue()));
    }

    private static void add(Set<DraftFlaw> flaws, DraftFlaw flaw, boolean found) {
        if (found) {
            flaws.add(flaw);
        }
    }
}
