package com.artify.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A list that people put in order: they drag its rows by a handle with mouse or finger, move them
 * with the keyboard, or by the menu of the handle. The browser's part is {@code artify-reorder.ts}.
 */
@Tag("artify-reorder")
@JsModule("./admin/artify-reorder.ts")
public final class ReorderList extends Component implements HasComponents, HasStyle {
    /** Told of each move once the row stands at its new place. */
    @FunctionalInterface
    public interface MoveListener {
        /** The row that was at {@code from} now stands at {@code to}; both count from 0. */
        void moved(int from, int to);
    }

    /** A row was put elsewhere. */
    @DomEvent("artify-move")
    public static final class Move extends ComponentEvent<ReorderList> {
        private final int from;
        private final int to;

        public Move(
                ReorderList source,
                boolean fromClient,
                @EventData("event.detail.from") int from,
                @EventData("event.detail.to") int to) {
            super(source, fromClient);
            this.from = from;
            this.to = to;
        }
    }

    private final MoveListener listener;

    /** {@code label} names the list for those who cannot see it. */
    public ReorderList(String label, MoveListener listener) {
        this.listener = listener;
        addClassName("reorder");
        getElement().setProperty("label", label);
        getElement().setPropertyMap("texts", texts());
        addListener(Move.class, event -> move(event.from, event.to));
    }

    /** Adds a row at the end; {@code name} is what its handle and announcements call it. */
    public Div row(String name, Component... content) {
        Div row = new Div(handle(name));
        row.add(content);
        row.addClassName("reorder-row");
        row.getElement().setAttribute("role", "listitem").setAttribute("data-name", name);
        add(row);
        return row;
    }

    /** While locked the handles are gone: the list is shown in another order, or in part. */
    public void locked(boolean locked) {
        getElement().setAttribute("locked", locked);
    }

    private void move(int from, int to) {
        int last = getElement().getChildCount() - 1;
        if (from != to && Math.min(from, to) >= 0 && Math.max(from, to) <= last) {
            getElement().insertChild(to, getElement().getChild(from).removeFromParent());
            listener.moved(from, to);
        }
        getElement().callJsFunction("settled");
    }

    private NativeButton handle(String name) {
        NativeButton handle = new NativeButton();
        handle.addClassName("reorder-handle");
        handle.add(new Symbol("grip-vertical"));
        handle.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-label", getTranslation("base.reorder.handle", name))
                .setAttribute("aria-description", getTranslation("base.reorder.keys"))
                .setAttribute("title", getTranslation("base.reorder.hint"));
        return handle;
    }

    /** The browser puts name, place and number of rows where these keep their braces. */
    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String said : new String[] {"lifted", "moved", "dropped", "cancelled"}) {
            texts.put(said, getTranslation("base.reorder." + said, "{0}", "{1}", "{2}"));
        }
        for (String choice : new String[] {"menu", "top", "up", "down", "bottom"}) {
            texts.put(choice, getTranslation("base.reorder." + choice));
        }
        return texts;
    }
}
