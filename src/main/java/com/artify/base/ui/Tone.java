package com.artify.base.ui;

/** What a badge or notice means beyond its words: colour and mark follow from it. */
public enum Tone {
    NEUTRAL("neutral"),
    INFO("info"),
    SUCCESS("success"),
    CAUTION("caution"),
    CRITICAL("critical");

    private final String className;

    Tone(String className) {
        this.className = className;
    }

    String className() {
        return className;
    }
}
