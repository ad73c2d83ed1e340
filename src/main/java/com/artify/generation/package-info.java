/** A generation's life: uploads, admission, dispatch, attempts, preview, final, review. */
@NullMarked
package com.artify.generation;

import org.jspecify.annotations.NullMarked;
