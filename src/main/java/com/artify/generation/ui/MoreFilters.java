package com.artify.generation.ui;

import com.artify.base.ui.Symbol;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** The less common filters: those that are set, and the one that was just asked for. */
final class MoreFilters extends Div {
    private final transient FilterFields fields;
    private final transient BiConsumer<String, Optional<String>> change;
    private final Set<MoreFilter> asked = EnumSet.noneOf(MoreFilter.class);
    private final Map<MoreFilter, Div> shown = new EnumMap<>(MoreFilter.class);
    private final MenuBar adder = new MenuBar();
    private transient Optional<GalleryAddress> address = Optional.empty();

    MoreFilters(FilterChoices choices, BiConsumer<String, Optional<String>> change) {
        this.change = change;
        fields = new FilterFields(this, choices, change);
        addClassName("more-filters");
        adder.addThemeVariants(MenuBarVariant.AURA_TERTIARY);
        SubMenu menu =
                adder.addItem(
                                new Span(
                                        new Symbol("plus"),
                                        new Text(getTranslation("generation.filter.add"))))
                        .getSubMenu();
        for (MoreFilter filter : MoreFilter.values()) {
            menu.addItem(getTranslation(filter.textKey()), event -> ask(filter));
        }
    }

    /** The menu that adds a filter. */
    MenuBar adder() {
        return adder;
    }

    /** Shows the filters that the address sets; those asked for stay until they are taken away. */
    void show(GalleryAddress now) {
        address = Optional.of(now);
        removeAll();
        shown.clear();
        boolean any = false;
        for (MoreFilter filter : MoreFilter.values()) {
            any |= filter.active(now);
            if (filter.active(now) || asked.contains(filter)) {
                add(field(filter, now));
            }
        }
        if (any) {
            Anchor none =
                    new Anchor(GenerationsView.ROUTE, getTranslation("generation.filter.clear"));
            none.addClassName("small");
            add(none);
        }
    }

    private void ask(MoreFilter filter) {
        asked.add(filter);
        address.ifPresent(this::show);
        Optional.ofNullable(shown.get(filter)).stream()
                .flatMap(Div::getChildren)
                .filter(Focusable.class::isInstance)
                .map(Focusable.class::cast)
                .findFirst()
                .ifPresent(Focusable::focus);
    }

    private Div field(MoreFilter filter, GalleryAddress now) {
        Span name = new Span(getTranslation(filter.textKey()));
        name.addClassNames("small", "secondary");
        Div box = new Div(name);
        box.addClassName("more-filter");
        fields.of(filter, now).forEach(box::add);
        NativeButton remove = new NativeButton("", event -> remove(filter));
        remove.add(new Symbol("x"));
        remove.setAriaLabel(
                getTranslation("generation.filter.remove", getTranslation(filter.textKey())));
        box.add(remove);
        shown.put(filter, box);
        return box;
    }

    private void remove(MoreFilter filter) {
        asked.remove(filter);
        GalleryAddress now = address.orElseThrow();
        show(now);
        filter.parameters().stream()
                .filter(parameter -> now.value(parameter).isPresent())
                .forEach(parameter -> change.accept(parameter, Optional.empty()));
    }
}
