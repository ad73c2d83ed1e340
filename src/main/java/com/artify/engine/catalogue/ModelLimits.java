package com.artify.engine.catalogue;

import java.time.Duration;

/**
 * How much goes to a model, and comes back from it.
 *
 * @param promptCharacters the most characters of a prompt
 * @param photoBytes the most bytes of a photo
 * @param answerBytes the most bytes of an answer that are read
 * @param patience how long a picture is waited for at most
 */
public record ModelLimits(
        int promptCharacters, int photoBytes, long answerBytes, Duration patience) {}
