package com.artify.catalog.readiness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether shoppers can personalise a product, and what it lacks, the worst first. A product that is
 * switched off is judged too, so that it is known what switching it on would bring.
 */
public record Readiness(boolean enabled, List<Obstacle> obstacles) {
    /** The three states that a list shows at a glance. */
    public enum State {
        READY,
        NOT_READY,
        DISABLED;

        /** As addresses and translations have it. */
        public String written() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The state that an address names. */
        public static Optional<State> parse(String text) {
            return Arrays.stream(values())
                    .filter(state -> state.written().equals(text))
                    .findFirst();
        }
    }

    /** Judges by what a product has. */
    public static Readiness of(boolean enabled, Counts counts) {
        List<Obstacle> found = new ArrayList<>();
        if (counts.printable() == 0) {
            found.add(Obstacle.NOTHING_MAPPED);
        }
        if (counts.styles() == 0) {
            found.add(Obstacle.NO_STYLES);
        }
        if (counts.heldBack() > 0) {
            boolean all = counts.heldBack() >= counts.printable() * counts.styles();
            found.add(all ? Obstacle.ALL_HELD_BACK : Obstacle.SOME_HELD_BACK);
        }
        if (counts.unmapped() > 0 && counts.printable() > 0) {
            found.add(Obstacle.SOME_UNMAPPED);
        }
        return new Readiness(enabled, found.stream().sorted().toList());
    }

    /** The same of a product that was deleted in Shopify. */
    Readiness gone() {
        List<Obstacle> all = new ArrayList<>(obstacles);
        all.addFirst(Obstacle.GONE);
        return new Readiness(enabled, List.copyOf(all));
    }

    public State state() {
        if (!enabled) {
            return State.DISABLED;
        }
        return obstacles.stream().anyMatch(Obstacle::blocking) ? State.NOT_READY : State.READY;
    }

    /** The worst of what it lacks. */
    public Optional<Obstacle> first() {
        return obstacles.stream().findFirst();
    }

    /**
     * What a product has.
     *
     * @param printable Shopify variants with a print size
     * @param unmapped variants in Shopify without one
     * @param styles active styles that it offers
     * @param heldBack prints, one a variant and style, that are too coarse and not decided for
     */
    public record Counts(long printable, long unmapped, long styles, long heldBack) {}
}
