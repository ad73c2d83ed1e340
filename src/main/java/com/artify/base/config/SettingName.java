package com.artify.base.config;

import java.util.Locale;

/** The two names of a setting. */
final class SettingName {
    private SettingName() {}

    /** The environment name of a property: {@code ARTIFY_PUBLIC_URL} of artify.public-url. */
    static String variable(String property) {
        return property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
