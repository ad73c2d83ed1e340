package com.artify.style;

import com.artify.engine.ModelChoice;
import com.artify.engine.ModelChoices;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A style as a merchant writes it, before it is published; {@code alternatives} are asked in their
 * order where the model does not work.
 */
public record StyleDraft(
        String name,
        String promptTemplate,
        String provider,
        String model,
        Map<String, Object> parameters,
        @Nullable String exampleKey,
        AskedText text,
        ModelChoices alternatives) {
    /** What the template has no place for is not asked: the settings are the usual ones then. */
    public StyleDraft {
        text = new PromptTemplate(promptTemplate).asksForText() ? text : AskedText.USUAL;
        alternatives = alternatives.without(new ModelChoice(provider, model));
    }

    /** A draft that turns to no other model. */
    public StyleDraft(
            String name,
            String promptTemplate,
            String provider,
            String model,
            Map<String, Object> parameters,
            @Nullable String exampleKey,
            AskedText text) {
        this(
                name,
                promptTemplate,
                provider,
                model,
                parameters,
                exampleKey,
                text,
                ModelChoices.NONE);
    }

    /** A draft that asks for a text in the usual way, if at all. */
    public StyleDraft(
            String name,
            String promptTemplate,
            String provider,
            String model,
            Map<String, Object> parameters,
            @Nullable String exampleKey) {
        this(name, promptTemplate, provider, model, parameters, exampleKey, AskedText.USUAL);
    }

    /** What shoppers are to write; empty where the template has no place for it. */
    public Optional<AskedText> asked() {
        return Optional.of(text).filter(each -> new PromptTemplate(promptTemplate).asksForText());
    }

    /** Whether both would be the same version, whatever their example pictures. */
    boolean sameVersion(StyleDraft other) {
        return equals(other.withExample(exampleKey));
    }

    /** The same with another example picture. */
    public StyleDraft withExample(@Nullable String key) {
        return new StyleDraft(
                name, promptTemplate, provider, model, parameters, key, text, alternatives);
    }

    /** The same under another name. */
    public StyleDraft named(String other) {
        return new StyleDraft(
                other, promptTemplate, provider, model, parameters, exampleKey, text, alternatives);
    }
}
