/** A real browser for tests. */
@NullMarked
package com.artify.browser;

import org.jspecify.annotations.NullMarked;
