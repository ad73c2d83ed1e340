package com.artify.style;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a shopper wrote for a picture: one clean line in NFC, empty if nothing. It is data: in a
 * prompt it stands in quotes that it cannot close.
 */
public record ShopperText(String value) {
    public static final ShopperText NONE = new ShopperText("");

    /** Longer than any style allows; what follows is not even looked at. */
    private static final int READ_AT_MOST = 10_000;

    /** Emoji and several scripts need these two to join what stands beside them. */
    private static final String JOINERS = "\\u200C\\u200D";

    private static final Pattern BLANKS = Pattern.compile("[\\p{Cc}\\p{Z}]+");

    /** Invisible marks, such as those that turn the direction of writing, and no characters. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Co}&&[^" + JOINERS + "]]");

    private static final Pattern EDGES =
            Pattern.compile("^[ " + JOINERS + "]+|[ " + JOINERS + "]+$");
    private static final Pattern QUOTES = Pattern.compile("[\"`“”„‟«»‹›＂]");
    private static final Pattern OPENING = Pattern.compile("[{\\[<]");
    private static final Pattern CLOSING = Pattern.compile("[}\\]>]");

    /** Cleans what came from outside; never fails. */
    public static ShopperText of(@Nullable String written) {
        if (written == null) {
            return NONE;
        }
        String read = written.substring(0, Math.min(written.length(), READ_AT_MOST));
        String seen = UNSEEN.matcher(BLANKS.matcher(read).replaceAll(" ")).replaceAll("");
        String composed = Normalizer.normalize(seen, Form.NFC).replaceAll(" {2,}", " ");
        return new ShopperText(EDGES.matcher(composed).replaceAll(""));
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    /** In Unicode code points. */
    public int length() {
        return value.codePointCount(0, value.length());
    }

    /** As it stands in a prompt: in quotes, without quotes and braces of its own; or empty. */
    String quoted() {
        if (isEmpty()) {
            return "";
        }
        String plain = QUOTES.matcher(value).replaceAll("'");
        String round = OPENING.matcher(plain).replaceAll("(");
        return "“" + CLOSING.matcher(round).replaceAll(")").replace('\\', '/') + "”";
    }
}
