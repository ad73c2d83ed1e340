/** The review queue, made for the keyboard. */
@NullMarked
package com.artify.generation.review.ui;

import org.jspecify.annotations.NullMarked;
