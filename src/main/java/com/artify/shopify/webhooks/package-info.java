/** Takes webhooks in: verified, stored once each, worked off in the order of each thing. */
@NullMarked
package com.artify.shopify.webhooks;

import org.jspecify.annotations.NullMarked;
