package com.artify.home;

import com.artify.base.ShopDomain;
import com.artify.base.Texts;
import com.artify.settings.Settings;
import com.artify.shop.Shop;
import com.artify.shop.Shops;
import com.artify.shopify.ShopifySettings;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Words the mail about what needs attention, in the language that the shop has chosen. */
@Component
class AttentionLetter {
    private final Texts texts;
    private final Settings settings;
    private final Shops shops;
    private final ShopifySettings shopify;

    AttentionLetter(Texts texts, Settings settings, Shops shops, ShopifySettings shopify) {
        this.texts = texts;
        this.settings = settings;
        this.shops = shops;
        this.shopify = shopify;
    }

    /** A mail in plain text. */
    record Text(String subject, String body) {}

    Text write(ShopDomain shop, List<Attention> attentions) {
        Locale locale = settings.of(shop).conventions().language().locale().orElse(Locale.ENGLISH);
        String name = shops.find(shop).map(Shop::displayName).orElse(shop.name());
        String lines =
                attentions.stream()
                        .map(each -> "- " + line(locale, each))
                        .collect(Collectors.joining("\n"));
        String body =
                String.join(
                        "\n\n",
                        texts.of(locale, "home.attention.mail.text", name),
                        lines,
                        texts.of(locale, "home.attention.mail.link", address(shop)),
                        texts.of(locale, "home.attention.mail.why"));
        return new Text(texts.of(locale, "home.attention.mail.subject", name), body);
    }

    private String line(Locale locale, Attention attention) {
        return switch (attention) {
            case Attention.PaidLines(long lines) -> texts.of(locale, "home.attention.lines", lines);
            case Attention.ProviderRefuses(String provider, long failed, long asked) ->
                    texts.of(locale, "home.attention.provider", provider, failed, asked);
            case Attention.AccountBlocked(String provider) ->
                    texts.of(locale, "home.attention.account", provider);
            case Attention.QuotaLow(double share) ->
                    texts.of(
                            locale,
                            "home.attention.quota",
                            NumberFormat.getPercentInstance(locale).format(share));
            case Attention.BudgetLow(double share) ->
                    texts.of(
                            locale,
                            "home.attention.budget",
                            NumberFormat.getPercentInstance(locale).format(share));
            case Attention.UnmappedVariants(long variants) ->
                    texts.of(locale, "home.attention.unmapped", variants);
            case Attention.ReviewsWaiting(long finals) ->
                    texts.of(locale, "home.attention.reviews", finals);
            case Attention.PhotosRefused(long photos) ->
                    texts.of(locale, "home.attention.photos", photos);
        };
    }

    /** The app within the shop's Shopify admin. */
    private String address(ShopDomain shop) {
        return "%s/store/%s/apps/%s".formatted(shopify.adminUrl(), shop.name(), shopify.clientId());
    }
}
