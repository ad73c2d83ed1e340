package com.artify.engine.embedded;

import com.artify.engine.OwnUpscaler;
import com.artify.engine.Progress;
import java.awt.image.BufferedImage;

/** Enlarges by interpolation alone: true to the art, but no crisper than it. */
final class LanczosUpscaler implements OwnUpscaler {
    @Override
    public String name() {
        return "lanczos";
    }

    @Override
    public BufferedImage upscale(BufferedImage art, int width, int height, Progress progress) {
        StreamingResize resize =
                new StreamingResize(art.getWidth(), art.getHeight(), width, height);
        int[] row = new int[art.getWidth()];
        for (int y = 0; y < art.getHeight(); y++) {
            progress.reached((double) y / art.getHeight());
            art.getRGB(0, y, row.length, 1, row, 0, row.length);
            resize.accept(row);
        }
        progress.reached(1);
        return resize.target();
    }
}
