/** The page of Shopify's messages that could not be taken in. */
@NullMarked
package com.artify.shopify.webhooks.ui;

import org.jspecify.annotations.NullMarked;
