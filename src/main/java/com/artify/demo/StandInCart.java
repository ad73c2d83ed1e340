package com.artify.demo;

import com.artify.base.Ids;
import com.artify.base.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A shopper's cart: equal variants with equal properties share a line. Thread-safe. */
final class StandInCart {
    static final int MOST_LINES = 50;
    static final int MOST_OF_ONE = 99;

    private final List<Line> lines = new ArrayList<>();

    /** What one line holds; the key stays the same while the quantity changes. */
    record Line(
            String key,
            StandInCatalogue.Item item,
            StandInCatalogue.Variant variant,
            int quantity,
            Map<String, String> properties) {
        Money price(String currency) {
            return Money.parse(variant.price(), currency).orElseThrow();
        }

        Money total(String currency) {
            return price(currency).times(quantity);
        }

        private Line of(int newQuantity) {
            return new Line(key, item, variant, Math.min(newQuantity, MOST_OF_ONE), properties);
        }

        private boolean sells(StandInCatalogue.Variant other, Map<String, String> with) {
            return variant.equals(other) && properties.equals(with);
        }
    }

    /** The line that holds it now, or empty if the cart is full. */
    synchronized Optional<Line> add(
            StandInCatalogue.Item item,
            StandInCatalogue.Variant variant,
            int quantity,
            Map<String, String> properties) {
        for (int index = 0; index < lines.size(); index++) {
            Line line = lines.get(index);
            if (line.sells(variant, properties)) {
                lines.set(index, line.of(line.quantity() + quantity));
                return Optional.of(lines.get(index));
            }
        }
        if (lines.size() == MOST_LINES) {
            return Optional.empty();
        }
        String key = variant.id() + ":" + Ids.next();
        Line line =
                new Line(
                        key,
                        item,
                        variant,
                        Math.min(quantity, MOST_OF_ONE),
                        Map.copyOf(properties));
        lines.addFirst(line);
        return Optional.of(line);
    }

    /** False if there is no such line; a quantity of nothing removes it. */
    synchronized boolean change(String key, int quantity) {
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index).key().equals(key)) {
                if (quantity <= 0) {
                    lines.remove(index);
                } else {
                    lines.set(index, lines.get(index).of(quantity));
                }
                return true;
            }
        }
        return false;
    }

    synchronized List<Line> lines() {
        return List.copyOf(lines);
    }

    /** Everything in it, leaving it empty. */
    synchronized List<Line> checkOut() {
        List<Line> all = List.copyOf(lines);
        lines.clear();
        return all;
    }
}
