package com.artify.catalog.mapping;

/**
 * What a Shopify variant is probably printed as.
 *
 * @param confidence in percent
 * @param certain when it may be taken over unseen: sure, and nothing else comes as close
 */
public record Suggestion(
        String shopifyVariantId, LinkedVariant target, int confidence, boolean certain) {}
