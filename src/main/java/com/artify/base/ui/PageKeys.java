package com.artify.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The single keys of one page. They show in the list of keys, where each can be given another key
 * or none; what was chosen is remembered for the one at work. They keep silent while someone types,
 * while a dialog is open, and once all keys are switched off (WCAG 2.1.4).
 */
@Tag("artify-page-keys")
@JsModule("./admin/artify-keys.ts")
public final class PageKeys extends Component {
    /** What the admin itself answers to. */
    private static final Set<String> TAKEN = Set.of("g", "/", "?", " ");

    private static final Set<String> NAMED =
            Set.of("ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown");

    private final String page;
    private final KeyPreferences preferences;
    private final Map<String, Action> actions = new LinkedHashMap<>();
    private Map<String, String> chosen;
    private String subject = "";
    private Runnable changed = () -> {};

    private record Action(String text, String usual, boolean seen, Runnable deed) {}

    /** What the browser knows of an action. */
    public record Binding(String id, String text, String key) {}

    /** A key of the page was pressed, while the page showed that subject. */
    @DomEvent("artify-key")
    public static final class Pressed extends ComponentEvent<PageKeys> {
        private final String id;
        private final String subject;

        public Pressed(
                PageKeys source,
                boolean fromClient,
                @EventData("event.detail.id") String id,
                @EventData("event.detail.subject") String subject) {
            super(source, fromClient);
            this.id = id;
            this.subject = subject;
        }
    }

    /** Another key was chosen for an action, or none. */
    @DomEvent("artify-remap")
    public static final class Remapped extends ComponentEvent<PageKeys> {
        private final String id;
        private final String key;

        public Remapped(
                PageKeys source,
                boolean fromClient,
                @EventData("event.detail.id") String id,
                @EventData("event.detail.key") String key) {
            super(source, fromClient);
            this.id = id;
            this.key = key;
        }
    }

    /** The usual keys were wished back. */
    @DomEvent("artify-keys-reset")
    public static final class Reset extends ComponentEvent<PageKeys> {
        public Reset(PageKeys source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** {@code page} names the page in what is remembered, {@code heading} in the list of keys. */
    public PageKeys(String page, String heading, KeyPreferences preferences) {
        this.page = page;
        this.preferences = preferences;
        this.chosen = new HashMap<>(preferences.chosen(page));
        getElement().setProperty("heading", heading);
        addListener(Pressed.class, event -> press(event.id, event.subject));
        addListener(Remapped.class, event -> remap(event.id, event.key));
        addListener(Reset.class, event -> choose(Map.of()));
    }

    /** Adds an action; {@code key} is a character or the name of an arrow key. */
    public PageKeys on(String id, String text, String key, Runnable deed) {
        return add(id, new Action(text, key, false, deed));
    }

    /** Adds an action on the page's subject: it is ignored where the subject was not seen yet. */
    public PageKeys onSubject(String id, String text, String key, Runnable deed) {
        return add(id, new Action(text, key, true, deed));
    }

    private PageKeys add(String id, Action action) {
        actions.put(id, action);
        tell();
        return this;
    }

    /**
     * What the page shows now. Actions on it whose keys were pressed while the page showed
     * something else are ignored, so that nothing happens to what nobody has seen yet.
     */
    public void subject(String shown) {
        subject = shown;
        getElement().setProperty("subject", shown);
    }

    /** The key of an action, or nothing where it has none: chosen keys go before usual ones. */
    public String key(String id) {
        Action action = actions.get(id);
        String usual = action == null || chosen.containsValue(action.usual()) ? "" : action.usual();
        return chosen.getOrDefault(id, usual);
    }

    /** Calls {@code listener} after another key was chosen. */
    public void onChange(Runnable listener) {
        changed = listener;
    }

    private void press(String id, String shown) {
        Action action = actions.get(id);
        if (action != null && (!action.seen() || shown.equals(subject))) {
            action.deed().run();
        }
    }

    /** The action that had the key before is left without one. */
    private void remap(String id, String key) {
        boolean possible = key.isEmpty() || key.length() == 1 || NAMED.contains(key);
        if (!actions.containsKey(id) || !possible || TAKEN.contains(key)) {
            tell();
            return;
        }
        Map<String, String> keys = new HashMap<>(chosen);
        actions.keySet().stream()
                .filter(other -> !key.isEmpty() && key.equals(key(other)))
                .forEach(other -> keys.put(other, ""));
        keys.put(id, key);
        choose(keys);
    }

    private void choose(Map<String, String> keys) {
        preferences.choose(page, keys);
        chosen = new HashMap<>(keys);
        tell();
        changed.run();
    }

    private void tell() {
        List<Binding> bindings =
                actions.entrySet().stream()
                        .map(entry ->
                                new Binding(
                                        entry.getKey(),
                                        entry.getValue().text(),
                                        key(entry.getKey())))
                        .toList();
        getElement().setPropertyList("bindings", bindings);
    }
}
