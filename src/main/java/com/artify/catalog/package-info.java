/**
 * What a merchant sells: products, sizes, product bases, base variants and their mapping to
 * Shopify's variants.
 */
@NullMarked
package com.artify.catalog;

import org.jspecify.annotations.NullMarked;
