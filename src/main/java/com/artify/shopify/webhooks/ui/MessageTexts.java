package com.artify.shopify.webhooks.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;

/** The names of Shopify's topics in the language of a page. */
final class MessageTexts {
    private MessageTexts() {}

    /** Topics that have no name of ours keep Shopify's. */
    static String topic(Component translator, String topic) {
        String key = "webhook.topic." + topic.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "-");
        String text = translator.getTranslation(key);
        return text.equals("!" + key + "!") ? topic : text;
    }
}
