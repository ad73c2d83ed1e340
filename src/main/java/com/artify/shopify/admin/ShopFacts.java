package com.artify.shopify.admin;

import com.artify.base.ShopDomain;
import com.artify.shop.Shops;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What Shopify knows of a shop.
 *
 * @param name as shoppers know it
 * @param email where the merchant wants to be reached
 * @param plan the name of its Shopify plan, such as Basic
 */
public record ShopFacts(String name, String email, Currency currency, ZoneId zone, String plan) {
    private static final AdminDocument DOCUMENT = AdminDocument.read("shopify/shop-facts");

    /** Asks Shopify; a call over the network. */
    public static AdminResult<ShopFacts> of(AdminApi api, ShopDomain shop) {
        return api.call(shop, DOCUMENT, Map.of()).map(data -> read(data.path("shop")));
    }

    /** As the shop keeps them. */
    public Shops.Description description() {
        return new Shops.Description(name, email, currency, zone, plan);
    }

    private static ShopFacts read(JsonNode shop) {
        return new ShopFacts(
                shop.path("name").asString(""),
                shop.path("email").asString(""),
                Currency.getInstance(shop.path("currencyCode").asString("")),
                zone(shop.path("ianaTimezone").asString("")),
                shop.path("plan").path("publicDisplayName").asString(""));
    }

    /** Shopify may know zones that this Java does not know yet. */
    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
