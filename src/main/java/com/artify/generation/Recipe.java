package com.artify.generation;

import com.artify.base.jdbc.JsonDoc;
import com.artify.engine.ModelChoice;
import com.artify.engine.ModelChoices;
import com.artify.style.ShopperText;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;

/** Everything that decides what the art looks like, apart from the photo. */
record Recipe(
        @Column("ai_provider") String provider,
        @Column("ai_model_used") String model,
        @Column("ai_prompt_used") String prompt,
        @Column("generation_params") JsonDoc parameters,
        long seed,
        String cacheKey,
        @Column("shopper_text") @Nullable String writtenText,
        @Embedded.Empty ModelChoices alternatives) {
    /** A row may be without parameters: the model's own were used then. */
    Recipe {
        parameters = Objects.requireNonNullElse(parameters, JsonDoc.EMPTY);
    }

    /** The style's model and what it turns to where that does not work, in this order. */
    List<ModelChoice> choices() {
        return Stream.concat(Stream.of(choice()), alternatives.list().stream()).toList();
    }

    ModelChoice choice() {
        return new ModelChoice(provider, model);
    }

    /** Whatever is made again, the final of a preview above all, comes from there first. */
    Recipe madeBy(ModelChoice maker) {
        return new Recipe(
                maker.provider(),
                maker.model(),
                prompt,
                parameters,
                seed,
                cacheKey,
                writtenText,
                alternatives.replacing(maker, choice()));
    }

    /** What the shopper wrote; a final and whatever is made again have it too. */
    ShopperText text() {
        return writtenText == null ? ShopperText.NONE : new ShopperText(writtenText);
    }

    /** The same recipe with another seed, which no preview's art answers. */
    Recipe reseeded(long other) {
        return new Recipe(
                provider,
                model,
                prompt,
                parameters,
                other,
                cacheKey + "-" + Long.toHexString(other),
                writtenText,
                alternatives);
    }
}
