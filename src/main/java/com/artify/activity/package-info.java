/** Who did what, when, from what to what, and how it is undone. */
@NullMarked
package com.artify.activity;

import org.jspecify.annotations.NullMarked;
