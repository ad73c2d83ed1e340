package com.artify.watermark;

import com.artify.imaging.MarkFrame;

/**
 * A sample photo as a shopper would get it.
 *
 * @param frame where the mark stands, in the picture's pixels
 */
public record SamplePreview(
        byte[] file, String mediaType, int width, int height, MarkFrame frame) {}
