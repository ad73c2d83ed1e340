package com.artify.catalog;

import java.util.Optional;
import java.util.UUID;

/** What keeps a draft from being saved; of the base itself where no variant is named. */
public record DraftProblem(Optional<UUID> variant, Kind kind) {
    static DraftProblem of(Kind kind) {
        return new DraftProblem(Optional.empty(), kind);
    }

    static DraftProblem of(VariantDraft variant, Kind kind) {
        return new DraftProblem(Optional.of(variant.key()), kind);
    }

    /** The kinds, each with its sentence in the translations. */
    public enum Kind {
        NAME_MISSING,
        NAME_TOO_LONG,
        OPTION_NAME_MISSING,
        OPTION_NAME_TWICE,
        TOO_MANY_OPTIONS,
        TOO_MANY_VARIANTS,
        PRICE_NEGATIVE,
        VARIANT_NAME_MISSING,
        VALUE_MISSING,
        VALUES_TWICE,
        SIZE_OUT_OF_RANGE,
        DPI_OUT_OF_RANGE,
        BLEED_OUT_OF_RANGE,
        TOO_MANY_PIXELS
    }
}
