package com.artify.shopify.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ENGLISH;

import com.artify.base.Texts;
import com.artify.shopify.ShopifySettings;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The few pages that are shown before anybody is signed in. */
@Component
class EntryPages {
    private final ShopifySettings settings;
    private final Texts texts;

    EntryPages(ShopifySettings settings, Texts texts) {
        this.settings = settings;
        this.texts = texts;
    }

    /**
     * Only App Bridge, which loads the page anew with what it lacks; words appear where it takes
     * too long for that.
     */
    void bridge(HttpServletResponse response, Locale locale) throws IOException {
        send(response, locale, "shop.sign-in.", "late", bridgeScript());
    }

    /** Says what is the matter. */
    void notice(HttpServletResponse response, Locale locale, int status, String key)
            throws IOException {
        response.setStatus(status);
        send(response, locale, key, "", "");
    }

    private void send(
            HttpServletResponse response, Locale wish, String key, String style, String script)
            throws IOException {
        Locale locale = Texts.LANGUAGES.contains(Locale.of(wish.getLanguage())) ? wish : ENGLISH;
        String title = escaped(locale, key + "title");
        response.setContentType("text/html");
        response.setCharacterEncoding(UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(
                        """
                        <!DOCTYPE html>
                        <html lang="%s">
                        <head>
                          <meta charset="utf-8">
                          %s<meta name="viewport" content="width=device-width, initial-scale=1">
                          <title>%s</title>
                          <link rel="stylesheet" href="/admin/entry.css">
                        </head>
                        <body class="%s"><main><h1>%s</h1><p>%s</p></main></body>
                        </html>
                        """
                                .formatted(
                                        locale.getLanguage(),
                                        script,
                                        title,
                                        style,
                                        title,
                                        escaped(locale, key + "text")));
    }

    private String bridgeScript() {
        return "<script data-api-key=\"%s\" src=\"%s\"></script>\n  "
                .formatted(
                        HtmlUtils.htmlEscape(settings.clientId()),
                        HtmlUtils.htmlEscape(settings.appBridgeUrl()));
    }

    private String escaped(Locale locale, String key) {
        return HtmlUtils.htmlEscape(texts.of(locale, key), UTF_8.name());
    }
}
