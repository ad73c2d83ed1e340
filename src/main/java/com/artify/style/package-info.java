/** Styles: prompt templates with versions, and their order per product. */
@NullMarked
package com.artify.style;

import org.jspecify.annotations.NullMarked;
