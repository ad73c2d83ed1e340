package com.artify.settings;

import com.artify.base.LengthUnit;

/** The language of the admin where a staff member has chosen none, and the unit of lengths. */
public record Conventions(Language language, LengthUnit unit) implements SettingsPart {}
