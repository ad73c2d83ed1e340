/** The shoppers' HTTP API behind Shopify's App Proxy. */
@NullMarked
package com.artify.storefront;

import org.jspecify.annotations.NullMarked;
