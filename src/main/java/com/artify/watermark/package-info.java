/** The shop's mark on previews: its design, its picture, and what it looks like on samples. */
@NullMarked
package com.artify.watermark;

import org.jspecify.annotations.NullMarked;
