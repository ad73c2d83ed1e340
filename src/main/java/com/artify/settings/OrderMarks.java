package com.artify.settings;

/** Whether orders get a tag, a note and links in Shopify when their print files are ready. */
public record OrderMarks(boolean enabled) implements SettingsPart {}
