package com.artify.shop;

import java.util.Locale;
import java.util.Optional;

/**
 * Somebody who works in the shop's Shopify admin, as Shopify knows them.
 *
 * @param name blank if Shopify knows none
 * @param email in lower case, and only if Shopify verified it
 */
public record ShopifyPerson(
        long userId,
        String name,
        Optional<String> email,
        boolean accountOwner,
        Optional<Locale> locale) {}
