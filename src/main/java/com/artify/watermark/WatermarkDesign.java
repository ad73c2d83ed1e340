package com.artify.watermark;

import com.artify.storage.ObjectKey;

/**
 * A mark's picture and how it is put on.
 *
 * @param opacity 0 to 1
 * @param sizePercentage of the preview's shorter side
 */
public record WatermarkDesign(
        ObjectKey image, double opacity, MarkPosition position, double sizePercentage) {
    public WatermarkDesign {
        if (!(opacity >= 0 && opacity <= 1) || !(sizePercentage > 0 && sizePercentage <= 100)) {
            throw new IllegalArgumentException("opacity or size out of range");
        }
    }
}
