/**
 * Fills the demo shop with as much as a busy shop has, to see and to measure the admin under it.
 */
@NullMarked
package com.artify.demo.seed;

import org.jspecify.annotations.NullMarked;
