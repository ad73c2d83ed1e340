/** The orders and the page of each, with its print files. */
@NullMarked
package com.artify.order.ui;

import org.jspecify.annotations.NullMarked;
