/** The watermark editor. */
@NullMarked
package com.artify.watermark.ui;

import org.jspecify.annotations.NullMarked;
