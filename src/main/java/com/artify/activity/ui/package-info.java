/** The log of a shop as a page: who did what, and a way to take it back. */
@NullMarked
package com.artify.activity.ui;

import org.jspecify.annotations.NullMarked;
