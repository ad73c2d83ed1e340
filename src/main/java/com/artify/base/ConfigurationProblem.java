package com.artify.base;

/** A wrong or missing setting that stops the start; its message is one sentence that names it. */
public final class ConfigurationProblem extends RuntimeException {
    private final String name;

    public ConfigurationProblem(String name, String sentence) {
        super(sentence);
        this.name = name;
    }

    /** The environment name of the setting. */
    public String name() {
        return name;
    }
}
