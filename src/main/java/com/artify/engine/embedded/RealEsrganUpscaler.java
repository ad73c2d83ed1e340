package com.artify.engine.embedded;

import com.artify.engine.OwnUpscaler;
import com.artify.engine.Progress;
import java.awt.image.BufferedImage;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Enlarges with {@link SuperResolution} to four times the art and resizes that to the wanted size.
 * Works off one band of tiles after another, so memory holds the print and one band. One print at a
 * time: others wait in the order of their coming.
 */
final class RealEsrganUpscaler implements OwnUpscaler {
    private static final String MODEL = "realesr-general-x4v3.onnx";

    private final SuperResolution superResolution;
    private final ReentrantLock turn = new ReentrantLock(true);

    private RealEsrganUpscaler(SuperResolution superResolution) {
        this.superResolution = superResolution;
    }

    /**
     * Reads the model.
     *
     * @throws ModelUnavailableException if it cannot be used on this machine
     */
    static RealEsrganUpscaler load() {
        return new RealEsrganUpscaler(new SuperResolution(Model.load(MODEL)));
    }

    @Override
    public String name() {
        return "realesrgan-embedded";
    }

    @Override
    public BufferedImage upscale(BufferedImage art, int width, int height, Progress progress) {
        if (width <= art.getWidth() && height <= art.getHeight()) {
            BufferedImage smaller = StreamingResize.resized(art, width, height);
            progress.reached(1);
            return smaller;
        }
        takeTurn();
        try {
            return enlarge(art, width, height, progress);
        } finally {
            turn.unlock();
        }
    }

    private void takeTurn() {
        try {
            turn.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while waiting for its turn");
        }
    }

    private BufferedImage enlarge(BufferedImage art, int width, int height, Progress progress) {
        int largeWidth = art.getWidth() * SuperResolution.FACTOR;
        int largeHeight = art.getHeight() * SuperResolution.FACTOR;
        StreamingResize resize = new StreamingResize(largeWidth, largeHeight, width, height);
        int[] band = new int[largeWidth * SuperResolution.TILE * SuperResolution.FACTOR];
        int[] row = new int[largeWidth];
        for (int top = 0; top < art.getHeight(); top += SuperResolution.TILE) {
            enlargeBand(art, top, band, progress);
            int rows = Math.min(SuperResolution.TILE, art.getHeight() - top);
            for (int y = 0; y < rows * SuperResolution.FACTOR; y++) {
                System.arraycopy(band, y * largeWidth, row, 0, largeWidth);
                resize.accept(row);
            }
        }
        progress.reached(1);
        return resize.target();
    }

    private void enlargeBand(BufferedImage art, int top, int[] band, Progress progress) {
        int rows = Math.min(SuperResolution.TILE, art.getHeight() - top);
        for (int left = 0; left < art.getWidth(); left += SuperResolution.TILE) {
            double done = top + (double) rows * left / art.getWidth();
            progress.reached(done / art.getHeight());
            superResolution.enlarge(art, left, top, band);
        }
    }
}
