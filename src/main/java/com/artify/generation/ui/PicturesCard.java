package com.artify.generation.ui;

import com.artify.base.ui.CompareSlider;
import com.artify.base.ui.ShownPicture;
import com.artify.base.ui.Surface;
import com.artify.base.ui.ZoomPane;
import com.artify.generation.GenerationDetails;
import com.artify.generation.GenerationType;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Photo, preview and final: two of them under a line that is drawn across, or all beside one
 * another, zooming together.
 */
final class PicturesCard extends Surface {
    private final GenerationDetails details;
    private final Shown shown;
    private final Map<String, Supplier<Component>> ways = new LinkedHashMap<>();
    private final Div choice = new Div();
    private final Div body = new Div();
    private String way;

    /** {@code way} is how the pictures were looked at before, and is kept where it can be. */
    PicturesCard(GenerationDetails details, String way) {
        this.details = details;
        this.shown = new Shown(this, details);
        addClassName("pictures");
        setAriaLabel(getTranslation("generation.pictures"));
        offer();
        this.way = ways.containsKey(way) ? way : ways.keySet().iterator().next();
        choice.addClassName("segments");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", getTranslation("generation.pictures.ways"));
        add(choice, body);
        show();
    }

    /** How the pictures are looked at. */
    String way() {
        return way;
    }

    private void offer() {
        Optional<ShownPicture> made = shown.printed().or(shown::preview);
        offer("photo", shown.photo(), made);
        offer("preview", shown.preview(), shown.printed());
        ways.put("beside", this::beside);
    }

    private void offer(String key, Optional<ShownPicture> first, Optional<ShownPicture> second) {
        if (first.isPresent() && second.isPresent()) {
            ways.put(key, () -> slider(first.get(), second.get()));
        }
    }

    private void show() {
        choice.removeAll();
        choice.setVisible(ways.size() > 1);
        ways.keySet().forEach(one -> choice.add(button(one)));
        body.removeAll();
        body.add(Objects.requireNonNull(ways.get(way)).get());
    }

    private NativeButton button(String one) {
        NativeButton button =
                new NativeButton(
                        getTranslation("generation.pictures.way." + one),
                        event -> {
                            way = one;
                            show();
                        });
        button.getElement().setAttribute("aria-pressed", Boolean.toString(one.equals(way)));
        return button;
    }

    private Component slider(ShownPicture first, ShownPicture second) {
        return new CompareSlider(
                getTranslation("generation.pictures.line"), shown.ratio(), first, second);
    }

    private Component beside() {
        Div panes = new Div();
        panes.addClassName("panes");
        panes.add(pane(shown.photo(), "photo"), pane(shown.preview(), "preview"));
        if (details.type() == GenerationType.FINAL || shown.printed().isPresent()) {
            panes.add(pane(shown.printed(), "final"));
        }
        return panes;
    }

    private ZoomPane pane(Optional<ShownPicture> picture, String part) {
        ZoomPane pane =
                new ZoomPane(shown.ratio())
                        .group("generation")
                        .instead(getTranslation(insteadKey(part)));
        picture.ifPresent(pane::picture);
        return pane;
    }

    private String insteadKey(String part) {
        if (part.equals("photo")) {
            return "generation.pictures.deleted";
        }
        boolean awaited =
                !details.status().ended() && part.equals(GalleryAddress.written(details.type()));
        return awaited ? "generation.pictures.awaited" : "generation.pictures.none";
    }
}
