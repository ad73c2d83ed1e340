/** Access tokens for Shopify's Admin API: exchanged, renewed, kept encrypted. */
@NullMarked
@NamedInterface("access")
package com.artify.shopify.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
