package com.artify.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What to look for among a shop's products.
 *
 * @param text part of the title or type; empty for all
 * @param cursor {@link StorePage#next()} of the page before, or null for the first
 * @param limit how many at most, up to 250
 */
public record StoreSearch(String text, @Nullable String cursor, int limit) {}
