package com.artify.activity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One value that a deed changed.
 *
 * @param name of the value; names within names are joined by dots
 * @param before what it was; empty where there was none
 * @param after what it became; empty where there is none
 */
public record Difference(String name, Optional<Object> before, Optional<Object> after) {
    /** What differs between an activity's before and after, in the order of the values there. */
    public static List<Difference> of(Activity activity) {
        List<Difference> found = new ArrayList<>();
        compare("", activity.before(), activity.after(), found);
        return found;
    }

    private static void compare(
            String prefix, Map<?, ?> before, Map<?, ?> after, List<Difference> found) {
        Set<Object> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (Object name : names) {
            Object old = before.get(name);
            Object now = after.get(name);
            if (Objects.equals(old, now)) {
                continue;
            }
            if (old instanceof Map || now instanceof Map) {
                compare(prefix + name + ".", map(old), map(now), found);
            } else {
                found.add(
                        new Difference(
                                prefix + name, Optional.ofNullable(old), Optional.ofNullable(now)));
            }
        }
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }
}
