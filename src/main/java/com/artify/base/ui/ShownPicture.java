package com.artify.base.ui;

/**
 * A picture to look at closely.
 *
 * @param name what the viewer reads on it, such as "Final"
 * @param src what is shown at first
 * @param sharp what takes its place once someone zooms in; equal to {@code src} if there is no more
 * @param width of the sharpest, in pixels
 * @param height of the sharpest, in pixels
 * @param whole shown in full within the shape, instead of cut to it
 */
public record ShownPicture(
        String name, String alt, String src, String sharp, int width, int height, boolean whole) {}
