/**
 * Which base variant each Shopify variant of a product is printed as: suggested, decided, checked
 * and mended.
 */
@NullMarked
package com.artify.catalog.mapping;

import org.jspecify.annotations.NullMarked;
