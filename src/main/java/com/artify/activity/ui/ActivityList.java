package com.artify.activity.ui;

import com.artify.activity.Activity;
import com.artify.base.ui.RelativeTime;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Tone;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.function.Consumer;

/** Activities under the days on which they happened. */
final class ActivityList extends Div {
    private final ActivityTexts texts = new ActivityTexts(this, getLocale());
    private final ZoneId zone;
    private final LocalDate today;
    private Optional<LocalDate> day = Optional.empty();
    private UnorderedList rows = new UnorderedList();

    ActivityList(ZoneId zone, LocalDate today) {
        this.zone = zone;
        this.today = today;
        addClassName("activity-list");
    }

    /** Adds a row; they come in the order of time, from either end. */
    void add(Activity activity, boolean undoable, Consumer<Activity> undo) {
        LocalDate date = activity.createdAt().atZone(zone).toLocalDate();
        if (day.filter(date::equals).isEmpty()) {
            day = Optional.of(date);
            rows = new UnorderedList();
            add(new H2(name(date)), rows);
        }
        ListItem row = new ListItem(who(activity), what(activity), end(activity, undoable, undo));
        row.setClassName("undone", activity.undone());
        rows.add(row);
    }

    private String name(LocalDate date) {
        if (date.equals(today)) {
            return getTranslation("activity.day.today");
        }
        return date.equals(today.minusDays(1))
                ? getTranslation("activity.day.yesterday")
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(getLocale())
                        .format(date);
    }

    private Span who(Activity activity) {
        Span initial = new Span(texts.person(activity).substring(0, 1));
        initial.addClassName("initial");
        initial.getElement().setAttribute("aria-hidden", "true");
        return initial;
    }

    private Div what(Activity activity) {
        Span person = new Span(texts.person(activity));
        person.addClassName("strong");
        // One sentence: the texts of deeds are made to follow a name.
        Div line = new Div(person, new Text(" "), texts.deed(activity));
        line.addClassName("activity-line");
        Div what = new Div(line);
        what.addClassName("activity-what");
        DifferenceList differences = new DifferenceList(activity, texts);
        if (!differences.isEmpty()) {
            what.add(differences);
        }
        return what;
    }

    private Div end(Activity activity, boolean undoable, Consumer<Activity> undo) {
        Div end = new Div(new RelativeTime(activity.createdAt()));
        end.addClassName("activity-end");
        if (activity.undone()) {
            end.add(new StatusBadge(Tone.NEUTRAL, getTranslation("activity.undone.badge")));
        } else if (undoable) {
            Button button =
                    new Button(getTranslation("activity.undo"), click -> undo.accept(activity));
            button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            button.setAriaLabel(getTranslation("activity.undo.of", texts.plainDeed(activity)));
            end.add(button);
        }
        return end;
    }
}
