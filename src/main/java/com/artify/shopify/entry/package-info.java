/**
 * The way from the Shopify admin into ours: pages that bring a session token, requests that carry
 * one, and the way back in when a session has ended.
 */
@NullMarked
package com.artify.shopify.entry;

import org.jspecify.annotations.NullMarked;
