package com.artify.catalog.mapping;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** How sure it is, in percent, that two texts mean the same option or value. */
final class Likeness {
    static final int EQUAL = 100;
    static final int SYNONYM = 95;

    /** One text names no unit, or the words stand in another order. */
    static final int ASSUMED = 90;

    private static final int WITH_ASIDE = 85;
    private static final int TURNED = 60;
    private static final int PART = 60;
    private static final int NONE = 0;

    private Likeness() {}

    static int of(String one, String other) {
        return of(OptionText.of(one), OptionText.of(other));
    }

    static int of(OptionText one, OptionText other) {
        if (one.compact().equals(other.compact()) && !one.compact().isEmpty()) {
            return EQUAL;
        }
        if (one.canonical().equals(other.canonical())) {
            return SYNONYM;
        }
        return measures(one, other)
                .orElseGet(() -> Math.max(asides(one, other), words(one, other)));
    }

    private static OptionalInt measures(OptionText one, OptionText other) {
        if (one.measure().isEmpty() || other.measure().isEmpty()) {
            return OptionalInt.empty();
        }
        Measure first = one.measure().get();
        Measure second = other.measure().get();
        int same = first.saysUnit() == second.saysUnit() ? SYNONYM : ASSUMED;
        if (first.matches(second)) {
            return OptionalInt.of(same);
        }
        return OptionalInt.of(first.turned().matches(second) ? TURNED : NONE);
    }

    /** A4 (21 × 29.7 cm) is A4 for certain, since both of its parts say so. */
    private static int asides(OptionText one, OptionText other) {
        return Stream.of(aside(one, other), aside(other, one))
                .flatMap(Optional::stream)
                .max(Integer::compare)
                .orElse(NONE);
    }

    private static Optional<Integer> aside(OptionText whole, OptionText other) {
        return whole.outside()
                .map(outside -> {
                    int outer = of(outside, other);
                    int inner = whole.inside().map(inside -> of(inside, other)).orElse(NONE);
                    boolean both = outer >= ASSUMED && inner >= ASSUMED;
                    return both ? SYNONYM : Math.min(WITH_ASIDE, Math.max(outer, inner));
                });
    }

    private static int words(OptionText one, OptionText other) {
        if (one.words().equals(other.words())) {
            return one.measure().isPresent() ? NONE : ASSUMED;
        }
        boolean part =
                one.words().containsAll(other.words()) || other.words().containsAll(one.words());
        return part ? PART : NONE;
    }
}
