package com.artify.activity.ui;

import com.artify.activity.Activity;
import com.artify.activity.Deed;
import com.artify.base.ui.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteConfiguration;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How deeds, subjects and values read, in the language of a component. */
final class ActivityTexts {
    private static final Map<String, String> ROOMS =
            Map.of(
                    "product", "products",
                    "product-base", "product-bases",
                    "base", "product-bases",
                    "style", "styles",
                    "generation", "generations",
                    "order", "orders");
    private static final String UNDOING = "activity.undone";
    private static final String VALUE = "activity.value.";
    private static final String NAMED = Deed.NAMED + ".";
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])|[-_.]");

    private final Component reader;
    private final Locale locale;

    ActivityTexts(Component reader, Locale locale) {
        this.reader = reader;
        this.locale = locale;
    }

    String person(Activity activity) {
        return activity.staffName()
                .filter(name -> !name.isBlank())
                .orElseGet(() -> reader.getTranslation("activity.program"));
    }

    /** What was done; leads to what it was done to where that has a page. */
    HtmlComponent deed(Activity activity) {
        String text = plainDeed(activity);
        return link(activity)
                .<HtmlComponent>map(path -> new Anchor(path, text))
                .orElseGet(() -> new Span(text));
    }

    String plainDeed(Activity activity) {
        if (activity.action().equals(UNDOING)) {
            String undone = String.valueOf(activity.after().get("action"));
            return reader.getTranslation(UNDOING, action(undone, activity.subjectName()));
        }
        return action(activity.action(), activity.subjectName());
    }

    private String action(String action, String subject) {
        return known("activity." + action, subject)
                .orElseGet(() -> human(action) + " · " + subject);
    }

    String kind(String kind) {
        return known("activity.kind." + kind).orElseGet(() -> human(kind));
    }

    /** The name of a value, such as {@code photoDays}: its own text, or its words. */
    String name(String value) {
        if (value.startsWith(NAMED)) {
            return value.substring(NAMED.length());
        }
        String last = value.substring(value.lastIndexOf('.') + 1);
        String prefix = value.substring(0, value.length() - last.length());
        String text = known(VALUE + key(last)).orElseGet(() -> human(last));
        return prefix.isEmpty()
                ? text
                : name(prefix.substring(0, prefix.length() - 1)) + " › " + text;
    }

    /** A value as one reads it. */
    String value(String name, Optional<Object> value) {
        return value.map(some -> written(name, some)).orElse("–");
    }

    private String written(String name, Object value) {
        return switch (value) {
            case Boolean flag -> reader.getTranslation(flag ? "activity.yes" : "activity.no");
            case Integer number -> Formats.count(number, locale);
            case Long number -> Formats.count(number, locale);
            case Number number ->
                    NumberFormat.getNumberInstance(locale)
                            .format(new BigDecimal(number.toString()));
            case Collection<?> many ->
                    many.isEmpty()
                            ? "–"
                            : many.stream()
                                    .map(one -> written(name, one))
                                    .collect(Collectors.joining(", "));
            case Map<?, ?> map ->
                    map.entrySet().stream()
                            .map(entry -> entry.getKey() + ": " + entry.getValue())
                            .collect(Collectors.joining(", "));
            default -> word(name, value.toString());
        };
    }

    /** Fixed words, such as the names of roles, have texts; what people wrote stands as it is. */
    private String word(String name, String text) {
        String last =
                name.startsWith(NAMED) ? Deed.NAMED : name.substring(name.lastIndexOf('.') + 1);
        return text.isBlank() ? "–" : known(VALUE + key(last) + "." + key(text)).orElse(text);
    }

    private Optional<String> link(Activity activity) {
        return Optional.ofNullable(ROOMS.get(activity.subjectKind()))
                .map(room -> room + "/" + activity.subjectId())
                .filter(path ->
                        RouteConfiguration.forApplicationScope().getRoute(path).isPresent());
    }

    private Optional<String> known(String key, Object... parameters) {
        String text = reader.getTranslation(key, parameters);
        return text.equals("!" + key + "!") ? Optional.empty() : Optional.of(text);
    }

    /** As keys are written: {@code photo-days} for photoDays, {@code quota-low} for QUOTA_LOW. */
    private static String key(String name) {
        return HUMP.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    private static String human(String name) {
        String words = HUMP.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
        return words.isEmpty()
                ? words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
