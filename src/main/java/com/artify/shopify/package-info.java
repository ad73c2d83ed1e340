/** Shopify's protocols: signatures, App Proxy, webhooks, sign-in, Admin API. */
@NullMarked
package com.artify.shopify;

import org.jspecify.annotations.NullMarked;
