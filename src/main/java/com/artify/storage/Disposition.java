package com.artify.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The header {@code Content-Disposition} as in RFC 6266, with names as in RFC 8187. */
final class Disposition {
    private static final String PLAIN = "!#$&+-.^_`|~";
    private static final int LAST_ASCII = 0x7e;

    private Disposition() {}

    static String attachment(String name) {
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(fallback(name), encoded(name));
    }

    /** For programs of long ago; what could end the quotes, or a header, becomes an underscore. */
    private static String fallback(String name) {
        StringBuilder ascii = new StringBuilder();
        name.codePoints().forEach(c -> ascii.appendCodePoint(safe(c) ? c : '_'));
        return ascii.toString();
    }

    private static boolean safe(int c) {
        return c >= ' ' && c <= LAST_ASCII && "\"\\/%".indexOf(c) < 0;
    }

    private static String encoded(String name) {
        StringBuilder text = new StringBuilder();
        for (byte b : name.replaceAll("[\\p{Cntrl}/\\\\]", "_").getBytes(UTF_8)) {
            char c = (char) (b & 0xff);
            if (c <= LAST_ASCII && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                text.append(c);
            } else {
                text.append("%%%02X".formatted((int) c));
            }
        }
        return text.toString();
    }
}
