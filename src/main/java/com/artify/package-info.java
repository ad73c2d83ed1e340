/** Artify Product AI: products that carry their customers' own photos, turned into art. */
@NullMarked
package com.artify;

import org.jspecify.annotations.NullMarked;
