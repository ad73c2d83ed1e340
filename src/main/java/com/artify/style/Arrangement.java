package com.artify.style;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which styles a product has, in which order, switched on or off; a value. */
record Arrangement(List<Place> places) {
    private static final String ON = "on";

    record Place(UUID style, boolean enabled) {
        private String written() {
            return style + ":" + (enabled ? ON : "off");
        }

        private static Place read(String text) {
            String[] parts = text.split(":", 2);
            return new Place(UUID.fromString(parts[0]), ON.equals(parts[1]));
        }
    }

    Arrangement {
        places = List.copyOf(places);
    }

    /** As plain values of an activity. */
    List<String> written() {
        return places.stream().map(Place::written).toList();
    }

    static Arrangement read(Object written) {
        return new Arrangement(
                ((List<?>) written).stream().map(text -> Place.read(text.toString())).toList());
    }

    boolean has(UUID style) {
        return places.stream().anyMatch(place -> place.style().equals(style));
    }

    Arrangement with(Collection<UUID> styles) {
        List<Place> more = new ArrayList<>(places);
        styles.stream()
                .filter(style -> !has(style))
                .map(id -> new Place(id, true))
                .forEach(more::add);
        return new Arrangement(more);
    }

    /** The styles that shoppers see by this arrangement and did not by the other. */
    List<UUID> switchedOnSince(Arrangement former) {
        return places.stream()
                .filter(place -> place.enabled() && !former.places.contains(place))
                .map(Place::style)
                .toList();
    }

    Arrangement without(UUID style) {
        return new Arrangement(
                places.stream().filter(place -> !place.style().equals(style)).toList());
    }

    Arrangement switched(UUID style, boolean enabled) {
        return new Arrangement(
                places.stream()
                        .map(place ->
                                place.style().equals(style) ? new Place(style, enabled) : place)
                        .toList());
    }

    /** With the style right after another one, or first. */
    Arrangement moved(UUID style, Optional<UUID> after) {
        Optional<Place> moved =
                places.stream().filter(place -> place.style().equals(style)).findAny();
        List<Place> others = new ArrayList<>(without(style).places);
        int at =
                after.map(each -> others.stream().map(Place::style).toList().indexOf(each))
                        .orElse(-1);
        moved.ifPresent(place -> others.add(at + 1, place));
        return new Arrangement(others);
    }
}
