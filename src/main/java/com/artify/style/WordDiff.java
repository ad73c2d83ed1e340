package com.artify.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What changed between two texts, word by word: the longest common subsequence stays, the rest was
 * removed or added.
 */
public final class WordDiff {
    /** A run of words, blanks included. */
    public record Part(Change change, String text) {}

    /** What became of a run of words. */
    public enum Change {
        KEPT,
        REMOVED,
        ADDED
    }

    private final String[] before;
    private final String[] after;
    private final int[][] common;

    private WordDiff(String before, String after) {
        this.before = words(before);
        this.after = words(after);
        this.common = new int[this.before.length + 1][this.after.length + 1];
        for (int i = this.before.length - 1; i >= 0; i--) {
            for (int j = this.after.length - 1; j >= 0; j--) {
                common[i][j] =
                        this.before[i].equals(this.after[j])
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
    }

    /** The parts in reading order; removed ones stand before what was added in their place. */
    public static List<Part> of(String before, String after) {
        return new WordDiff(before, after).parts();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.length || j < after.length) {
            if (i < before.length && j < after.length && before[i].equals(after[j])) {
                add(parts, Change.KEPT, before[i]);
                i++;
                j++;
            } else if (j == after.length
                    || (i < before.length && common[i + 1][j] >= common[i][j + 1])) {
                add(parts, Change.REMOVED, before[i++]);
            } else {
                add(parts, Change.ADDED, after[j++]);
            }
        }
        return parts;
    }

    private static void add(List<Part> parts, Change change, String word) {
        if (!parts.isEmpty() && parts.getLast().change() == change) {
            parts.add(new Part(change, parts.removeLast().text() + word));
        } else {
            parts.add(new Part(change, word));
        }
    }

    /** Words and the blanks between them. */
    private static String[] words(String text) {
        return Arrays.stream(text.split("(?<=\\s)|(?=\\s)"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }
}
