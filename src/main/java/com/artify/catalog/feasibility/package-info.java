/**
 * Whether a style's art is sharp enough for a print, and what the merchant decided where it is not.
 */
@NamedInterface("feasibility")
@NullMarked
package com.artify.catalog.feasibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
