/** Plan, progress and history of a product's syncs to Shopify. */
@NullMarked
package com.artify.catalog.sync.ui;

import org.jspecify.annotations.NullMarked;
