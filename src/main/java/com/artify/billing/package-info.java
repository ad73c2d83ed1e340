/** The plan a shop has chosen in Shopify, the limits it sets, and what is charged beyond it. */
@NullMarked
package com.artify.billing;

import org.jspecify.annotations.NullMarked;
