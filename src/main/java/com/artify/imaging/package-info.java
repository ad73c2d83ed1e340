/**
 * Pixels only: probe, decode, an ordered pipeline of steps, encode. Pictures between steps are
 * {@link java.awt.image.BufferedImage}s of {@code TYPE_INT_RGB} or {@code TYPE_INT_ARGB} in sRGB,
 * upright.
 */
@NullMarked
package com.artify.imaging;

import org.jspecify.annotations.NullMarked;
