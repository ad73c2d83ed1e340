/** The matrix of a product's variants in Shopify and on its bases. */
@NullMarked
package com.artify.catalog.mapping.ui;

import org.jspecify.annotations.NullMarked;
