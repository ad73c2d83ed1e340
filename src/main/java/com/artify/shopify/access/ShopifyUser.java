package com.artify.shopify.access;

import java.util.Locale;
import java.util.Optional;

/**
 * Who is signed in to the Shopify admin, as Shopify knows them.
 *
 * @param email only if Shopify verified it
 * @param accountOwner whether the shop is theirs
 * @param collaborator whether they are a partner with access rather than staff
 */
public record ShopifyUser(
        long id,
        String name,
        Optional<String> email,
        boolean accountOwner,
        Optional<Locale> locale,
        boolean collaborator) {}
