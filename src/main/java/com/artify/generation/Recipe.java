package com.artify.generation;

import com.artify.base.jdbc.JsonDoc;
import com.artify.style.ShopperText;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/** Everything that decides what the art looks like, apart from the photo. */
record Recipe(
        @Column("ai_provider") String provider,
        @Column("ai_model_used") String model,
        @Column("ai_prompt_used") String prompt,
        @Column("generation_params") JsonDoc parameters,
        long seed,
        String cacheKey,
        @Column("shopper_text") @Nullable String writtenText) {
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
                writtenText);
    }
}
