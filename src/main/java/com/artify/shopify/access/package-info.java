/** Access tokens for Shopify's Admin API: exchanged, renewed, kept encrypted. */
@NullMarked
package com.artify.shopify.access;

import org.jspecify.annotations.NullMarked;
