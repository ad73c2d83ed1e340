package com.artify.activity;

import java.util.Comparator;

/** From which end one reads the log. */
public enum ActivityOrder {
    NEWEST_FIRST,
    OLDEST_FIRST;

    String direction() {
        return this == NEWEST_FIRST ? "desc" : "asc";
    }

    /** Identifiers are made in the order of time. */
    Comparator<Activity> order() {
        Comparator<Activity> oldest = Comparator.comparing(activity -> activity.id().toString());
        return this == NEWEST_FIRST ? oldest.reversed() : oldest;
    }
}
