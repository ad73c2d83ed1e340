/** Orders read from Shopify, and written to, over its Admin API. */
@NullMarked
package com.artify.order.store;

import org.jspecify.annotations.NullMarked;
