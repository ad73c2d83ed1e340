package com.artify.testing;

import java.util.Random;
import java.util.stream.Stream;

/** What somebody makes of a genuine text who hopes that it passes for genuine still. */
public final class Tampered {
    private static final int ROUNDS = 200;

    private Tampered() {}

    /** Texts that differ from the genuine one in one or two places; the same in every run. */
    public static Stream<String> of(String genuine) {
        Random random = new Random(genuine.hashCode());
        return Stream.generate(() -> changed(genuine, random))
                .map(text -> random.nextInt(4) == 0 ? changed(text, random) : text)
                .limit(ROUNDS)
                .filter(text -> !text.equals(genuine));
    }

    private static String changed(String text, Random random) {
        if (text.length() < 2) {
            return text + letter(random);
        }
        int at = random.nextInt(text.length() - 1);
        String before = text.substring(0, at);
        String after = text.substring(at + 1);
        char here = text.charAt(at);
        return switch (random.nextInt(8)) {
            case 0 -> before + letter(random) + after;
            case 1 -> before + letter(random) + here + after;
            case 2 -> before + after;
            case 3 -> before + here + here + after;
            case 4 -> before + after.charAt(0) + here + after.substring(1);
            case 5 -> before + flipped(here) + after;
            case 6 -> before + here;
            default -> before + text;
        };
    }

    private static char letter(Random random) {
        return (char) (' ' + random.nextInt(95));
    }

    private static char flipped(char letter) {
        return Character.isUpperCase(letter)
                ? Character.toLowerCase(letter)
                : Character.toUpperCase(letter);
    }
}
