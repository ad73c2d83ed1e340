package com.artify.base.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes a view a page of the settings. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface SettingsTab {
    /** The key of the tab's text. */
    String title();

    /** Its place among the tabs. */
    int order();
}
