/** What pages need within the Shopify admin. */
@NullMarked
package com.artify.shopify.entry.ui;

import org.jspecify.annotations.NullMarked;
