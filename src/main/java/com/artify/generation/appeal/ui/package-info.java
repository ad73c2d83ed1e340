/** The refused photos as staff look at them. */
@NullMarked
package com.artify.generation.appeal.ui;

import org.jspecify.annotations.NullMarked;
