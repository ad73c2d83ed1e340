package com.artify.activity.ui;

import com.artify.activity.Activity;
import com.artify.activity.Deed;
import com.artify.activity.Difference;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/** What an activity changed, a line a value; long lists and long texts unfold on request. */
final class DifferenceList extends Div {
    private static final int SHOWN = 3;
    private static final int LONG = 90;

    private final transient ActivityTexts texts;
    private final boolean empty;

    DifferenceList(Activity activity, ActivityTexts texts) {
        this.texts = texts;
        addClassNames("differences", "small");
        List<Difference> all =
                Difference.of(activity).stream().filter(DifferenceList::readable).toList();
        empty = all.isEmpty();
        if (all.size() <= SHOWN && all.stream().noneMatch(this::isLong)) {
            all.forEach(difference -> add(line(difference)));
        } else {
            Div lines = new Div();
            all.forEach(difference -> lines.add(line(difference)));
            NativeDetails details =
                    new NativeDetails(
                            getTranslation(
                                    all.size() == 1
                                            ? "activity.details.one"
                                            : "activity.details.many",
                                    all.size()));
            details.setContent(lines);
            add(details);
        }
    }

    /** Ids and the name of an undone action are for the program, so is {@code undo.…}. */
    private static boolean readable(Difference difference) {
        String name = difference.name();
        return !name.equals("action")
                && !name.equals("id")
                && !name.endsWith("Id")
                && !name.endsWith("Ids")
                && !name.startsWith(Deed.UNDO);
    }

    boolean isEmpty() {
        return empty;
    }

    private boolean isLong(Difference difference) {
        return text(difference, difference.before()).length() > LONG
                || text(difference, difference.after()).length() > LONG;
    }

    private Component line(Difference difference) {
        Span name = new Span(texts.name(difference.name()));
        name.addClassName("secondary");
        Div line = new Div(name);
        line.addClassName("difference");
        difference
                .before()
                .ifPresent(old -> {
                    Span before = new Span(text(difference, difference.before()));
                    before.addClassName("before");
                    line.add(before, arrow());
                });
        line.add(new Span(text(difference, difference.after())));
        return line;
    }

    private Span arrow() {
        Span arrow = new Span("→");
        arrow.getElement().setAttribute("aria-label", getTranslation("activity.became"));
        arrow.getElement().setAttribute("role", "img");
        return arrow;
    }

    private String text(Difference difference, Optional<Object> value) {
        return texts.value(difference.name(), value);
    }
}
