package com.artify.base.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which rows of a list are chosen, by their keys. A list that is filled anew begins with none. */
public final class Selection<K> {
    private final Map<K, Checkbox> rows = new LinkedHashMap<>();
    private final Set<K> chosen = new LinkedHashSet<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private final Checkbox all = new Checkbox();
    private Optional<Runnable> waiting = Optional.empty();

    /** The chosen keys in the order of their choice. */
    public Set<K> keys() {
        return Set.copyOf(chosen);
    }

    /** Calls {@code listener} after each change. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Fills the list anew now, or once no row is chosen: what is chosen must not change under
     * somebody's hands. Of several only the last is done.
     */
    public void refill(Runnable filling) {
        if (chosen.isEmpty()) {
            filling.run();
        } else {
            waiting = Optional.of(filling);
        }
    }

    /** Chooses none. */
    public void clear() {
        chooseOnly(List.of());
    }

    /** Chooses these and no others, whether their rows are on show or not. */
    public void chooseOnly(Collection<K> keys) {
        chosen.clear();
        chosen.addAll(keys);
        rows.forEach((key, box) -> box.setValue(chosen.contains(key)));
        changed();
    }

    /** Forgets the rows; called before a list is filled anew. */
    public void begin() {
        rows.clear();
        chosen.clear();
        waiting = Optional.empty();
        changed();
    }

    /** A box that chooses all rows. */
    public Checkbox all(String label) {
        all.setAriaLabel(label);
        all.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                choose(event.getValue());
            }
        });
        return all;
    }

    /** A box for a row. */
    public Checkbox row(K key, String label) {
        Checkbox box = new Checkbox();
        box.setAriaLabel(label);
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                note(key, event.getValue());
                changed();
            }
        });
        rows.put(key, box);
        return box;
    }

    private void choose(boolean choice) {
        rows.forEach((key, box) -> {
            box.setValue(choice);
            note(key, choice);
        });
        changed();
    }

    private void note(K key, boolean choice) {
        if (choice) {
            chosen.add(key);
        } else {
            chosen.remove(key);
        }
    }

    private void changed() {
        all.setValue(!rows.isEmpty() && chosen.size() == rows.size());
        all.setIndeterminate(!chosen.isEmpty() && chosen.size() < rows.size());
        listeners.forEach(Runnable::run);
        if (chosen.isEmpty() && waiting.isPresent()) {
            Runnable filling = waiting.get();
            waiting = Optional.empty();
            filling.run();
        }
    }
}
