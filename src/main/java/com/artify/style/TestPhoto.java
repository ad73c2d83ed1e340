package com.artify.style;

/**
 * A photo to test styles with: one of ours, or one that the merchant sent for this.
 *
 * @param id {@code sample:dogs}, or the UUID of a sent one
 * @param address where a browser finds it
 * @param width in pixels
 */
public record TestPhoto(String id, boolean own, String address, int width, int height) {}
