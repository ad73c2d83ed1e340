/** The demo shop and a stand-in Shopify; in the demo profile only. */
@NullMarked
package com.artify.demo;

import org.jspecify.annotations.NullMarked;
