/**
 * Shopify's Admin API: documents sent, costs kept within the shop's bucket, outcomes told apart.
 */
@NullMarked
@NamedInterface("admin")
package com.artify.shopify.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
