/** The way in for staff without access to Shopify: a link that is good once, then a cookie. */
@NamedInterface("invitation")
@NullMarked
package com.artify.shop.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
