package com.artify.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/**
 * A page of a few words, for doors before the admin: it needs no bundle and no session.
 *
 * @param head further HTML for its head
 * @param form further HTML beneath the words
 * @param late whether the words appear only after some seconds, as a script usually leads on before
 */
public record PlainPage(
        Locale locale, String title, String text, String head, String form, boolean late) {
    /** A page whose title and text have keys that end like that. */
    public static PlainPage of(Texts texts, Locale wish, String key, Object... parameters) {
        Locale locale =
                Texts.LANGUAGES.contains(Locale.of(wish.getLanguage())) ? wish : Locale.ENGLISH;
        return new PlainPage(
                locale,
                texts.of(locale, key + "title", parameters),
                texts.of(locale, key + "text", parameters),
                "",
                "",
                false);
    }

    /** With a script in its head that usually leads on; the words wait. */
    public PlainPage leading(String script) {
        return new PlainPage(locale, title, text, script, form, true);
    }

    /** With a button that posts to the page's own address. */
    public PlainPage button(String label) {
        return new PlainPage(
                locale,
                title,
                text,
                head,
                "<form method=\"post\"><button>%s</button></form>".formatted(escaped(label)),
                late);
    }

    /** Writes it as the whole answer. */
    public void send(HttpServletResponse response) throws IOException {
        response.setContentType("text/html");
        response.setCharacterEncoding(UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.getWriter()
                .write(
                        """
                        <!DOCTYPE html>
                        <html lang="%s">
                        <head>
                          <meta charset="utf-8">
                          %s<meta name="viewport" content="width=device-width, initial-scale=1">
                          <title>%s</title>
                          <link rel="icon" href="/admin/icons/favicon.svg">
                          <link rel="stylesheet" href="/admin/entry.css">
                        </head>
                        <body class="%s"><main><h1>%s</h1><p>%s</p>%s</main></body>
                        </html>
                        """
                                .formatted(
                                        locale.getLanguage(),
                                        head,
                                        escaped(title),
                                        late ? "late" : "",
                                        escaped(title),
                                        escaped(text),
                                        form));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, UTF_8.name());
    }
}
