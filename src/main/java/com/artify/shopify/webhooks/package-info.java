/** Takes webhooks in: verified, stored once each, worked off in the order of each thing. */
@NullMarked
@NamedInterface("webhooks")
package com.artify.shopify.webhooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
