/** The shop's products and product bases: their lists, their pages, what is set up there. */
@NullMarked
package com.artify.catalog.ui;

import org.jspecify.annotations.NullMarked;
