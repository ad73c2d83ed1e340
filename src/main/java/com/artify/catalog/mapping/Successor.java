package com.artify.catalog.mapping;

/**
 * A product in Shopify that looks like one of ours that was deleted there.
 *
 * @param variants how many printed variants have their like there
 */
public record Successor(long shopifyProductId, String title, int variants) {}
