package com.artify.engine;

/** A provider's model, by the names that styles call them. */
public record ModelChoice(String provider, String model) {}
