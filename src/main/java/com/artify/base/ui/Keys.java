package com.artify.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The keys of the admin and the list of them; the browser's part is {@code artify-keys.ts}. */
@Tag("artify-keys")
@JsModule("./admin/artify-keys.ts")
final class Keys extends Component {
    /** A room, and the letter that leads there after {@code g}. */
    record Place(String key, String title, String path) {}

    /** The keys of a room were pressed. */
    @DomEvent("artify-go")
    public static final class Go extends ComponentEvent<Keys> {
        private final String path;

        public Go(Keys source, boolean fromClient, @EventData("event.detail.path") String path) {
            super(source, fromClient);
            this.path = path;
        }
    }

    /** All keys were switched off, or on again. */
    @DomEvent("artify-keys-off")
    public static final class Switched extends ComponentEvent<Keys> {
        private final boolean off;

        public Switched(
                Keys source, boolean fromClient, @EventData("event.detail.off") boolean off) {
            super(source, fromClient);
            this.off = off;
        }
    }

    Keys(List<MenuEntry> rooms, KeyPreferences preferences) {
        List<Place> places = places(rooms);
        getElement().setPropertyList("places", places);
        getElement().setProperty("heading", getTranslation("base.keys.heading"));
        getElement().setProperty("searchText", getTranslation("base.keys.search"));
        getElement().setProperty("helpText", getTranslation("base.keys.help"));
        getElement().setProperty("offText", getTranslation("base.keys.off"));
        getElement().setProperty("noneText", getTranslation("base.keys.none"));
        getElement().setProperty("pressText", getTranslation("base.keys.press"));
        getElement().setProperty("changeText", getTranslation("base.keys.change"));
        getElement().setProperty("resetText", getTranslation("base.keys.reset"));
        getElement().setProperty("generalText", getTranslation("base.keys.general"));
        getElement().setProperty("off", preferences.off());
        addListener(Switched.class, event -> preferences.off(event.off));
        Set<String> known = new HashSet<>(places.stream().map(Place::path).toList());
        addListener(Go.class, event -> go(event.path, known));
    }

    void show() {
        getElement().callJsFunction("show");
    }

    private void go(String path, Set<String> known) {
        if (known.contains(path)) {
            getUI().ifPresent(ui -> ui.navigate(path));
        }
    }

    private List<Place> places(List<MenuEntry> rooms) {
        List<Place> places = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (MenuEntry room : rooms) {
            String title = getTranslation(room.title());
            title.toLowerCase(Locale.ROOT)
                    .codePoints()
                    .filter(Character::isLetter)
                    .mapToObj(Character::toString)
                    .filter(taken::add)
                    .findFirst()
                    .ifPresent(key -> places.add(new Place(key, title, relative(room.path()))));
        }
        return places;
    }

    private static String relative(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
