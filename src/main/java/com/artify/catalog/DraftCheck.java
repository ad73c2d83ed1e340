package com.artify.catalog;

import com.artify.catalog.DraftProblem.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what keeps drafts from being saved, the same in the page, in a file and on saving. */
public final class DraftCheck {
    private static final int LONGEST_NAME = 200;

    private DraftCheck() {}

    /** Everything that is wrong, in the draft's order; empty if it may be saved. */
    public static List<DraftProblem> problems(BaseDraft draft) {
        List<DraftProblem> found = new ArrayList<>();
        base(draft).stream().map(DraftProblem::of).forEach(found::add);
        Set<List<String>> seen = new HashSet<>();
        for (VariantDraft variant : draft.variants()) {
            variant(draft, variant)
                    .or(() ->
                            seen.add(draft.key(variant))
                                    ? Optional.empty()
                                    : Optional.of(Kind.VALUES_TWICE))
                    .ifPresent(kind -> found.add(DraftProblem.of(variant, kind)));
        }
        return found;
    }

    private static List<Kind> base(BaseDraft draft) {
        List<Kind> found = new ArrayList<>();
        if (draft.name().isBlank()) {
            found.add(Kind.NAME_MISSING);
        } else if (draft.name().length() > LONGEST_NAME) {
            found.add(Kind.NAME_TOO_LONG);
        }
        List<String> options = draft.optionNames().stream().map(OptionValues::key).toList();
        if (options.contains("")) {
            found.add(Kind.OPTION_NAME_MISSING);
        } else if (new HashSet<>(options).size() < options.size()) {
            found.add(Kind.OPTION_NAME_TWICE);
        }
        if (options.size() > BaseDraft.MOST_OPTIONS) {
            found.add(Kind.TOO_MANY_OPTIONS);
        }
        if (draft.variants().size() > BaseDraft.MOST_VARIANTS) {
            found.add(Kind.TOO_MANY_VARIANTS);
        }
        Long price = draft.price();
        if (price != null && price < 0) {
            found.add(Kind.PRICE_NEGATIVE);
        }
        return found;
    }

    /** What is wrong with one variant by itself, whatever the others are. */
    public static Optional<Kind> variant(BaseDraft draft, VariantDraft variant) {
        if (variant.name().isBlank()) {
            return Optional.of(Kind.VARIANT_NAME_MISSING);
        }
        if (draft.key(variant).contains("")) {
            return Optional.of(Kind.VALUE_MISSING);
        }
        Long price = draft.price();
        if (price != null && price >= 0 && price + variant.priceModifier() < 0) {
            return Optional.of(Kind.PRICE_NEGATIVE);
        }
        return measure(variant.measure());
    }

    static Optional<Kind> measure(PrintMeasure measure) {
        if (!measure.sizePossible()) {
            return Optional.of(Kind.SIZE_OUT_OF_RANGE);
        }
        if (!measure.dpiPossible()) {
            return Optional.of(Kind.DPI_OUT_OF_RANGE);
        }
        if (!measure.bleedPossible()) {
            return Optional.of(Kind.BLEED_OUT_OF_RANGE);
        }
        return measure.tooManyPixels() ? Optional.of(Kind.TOO_MANY_PIXELS) : Optional.empty();
    }
}
