/** The merchant's views of styles: list, editor with test bench, order per product. */
@NamedInterface("ui")
@NullMarked
package com.artify.style.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
