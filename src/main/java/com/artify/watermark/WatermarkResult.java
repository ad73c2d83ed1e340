package com.artify.watermark;

import java.util.UUID;

/** What came of saving a design. */
public sealed interface WatermarkResult {
    /** Previews have the design from now on; the activity can be undone. */
    record Saved(Watermark watermark, UUID activity) implements WatermarkResult {}

    /** Somebody else saved meanwhile; nothing was changed. */
    record Stale(Watermark current) implements WatermarkResult {}
}
