package com.artify.watermark.ui;

import com.artify.imaging.TextMark;
import com.artify.watermark.MarkPosition;
import com.artify.watermark.Motif;
import com.artify.watermark.WatermarkDesign;

/** What a shop without a watermark begins with: its name all over the picture. */
final class Suggestion {
    private static final double OPACITY = 0.35;
    private static final double SIZE = 30;
    private static final String ANYBODY = "Preview";

    private Suggestion() {}

    static WatermarkDesign of(String shopName) {
        String text = TextMark.canShow(shopName) ? shopName : ANYBODY;
        return WatermarkDesign.of(new Motif.Text(text), MarkPosition.TILED, OPACITY, SIZE);
    }
}
