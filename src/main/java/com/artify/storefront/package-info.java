/** The shoppers' HTTP API behind Shopify's App Proxy; addresses and codes are a contract. */
@NullMarked
package com.artify.storefront;

import org.jspecify.annotations.NullMarked;
