/** Brings a product's variants in Shopify in line with its bases: planned first, then applied. */
@NullMarked
package com.artify.catalog.sync;

import org.jspecify.annotations.NullMarked;
