/** The products of a shop read and changed in Shopify, over its Admin API. */
@NullMarked
package com.artify.catalog.store;

import org.jspecify.annotations.NullMarked;
