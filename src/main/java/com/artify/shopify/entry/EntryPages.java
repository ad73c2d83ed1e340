package com.artify.shopify.entry;

import com.artify.base.PlainPage;
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
        PlainPage.of(texts, locale, "shop.sign-in.").leading(bridgeScript()).send(response);
    }

    /** Says what is the matter. */
    void notice(HttpServletResponse response, Locale locale, int status, String key)
            throws IOException {
        response.setStatus(status);
        PlainPage.of(texts, locale, key).send(response);
    }

    private String bridgeScript() {
        return "<script data-api-key=\"%s\" src=\"%s\"></script>\n  "
                .formatted(
                        HtmlUtils.htmlEscape(settings.clientId()),
                        HtmlUtils.htmlEscape(settings.appBridgeUrl()));
    }
}
