package com.artify.base.ui;

import java.util.Map;

/** The keys that the one at work chose for the actions of pages; remembered wherever they work. */
public interface KeyPreferences {
    /** The chosen key of each action that has another than its usual one; empty for none. */
    Map<String, String> chosen(String page);

    /** Replaces what was chosen for a page; an empty map brings the usual keys back. */
    void choose(String page, Map<String, String> keys);

    /** Whether all keys of the admin are switched off. */
    boolean off();

    /** Switches all keys of the admin off or on. */
    void off(boolean off);
}
