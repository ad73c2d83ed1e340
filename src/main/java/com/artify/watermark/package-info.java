/** The shop's mark on previews. */
@NullMarked
package com.artify.watermark;

import org.jspecify.annotations.NullMarked;
