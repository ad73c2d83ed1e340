package com.artify.engine.catalogue;

import java.util.Comparator;
import java.util.List;

/** The sizes in which a model paints. */
public sealed interface Canvases {
    /** The canvas to paint a picture of that size on: the likest in shape, large enough if any. */
    Canvas best(int width, int height);

    /** The longer side of the smallest canvas, in pixels. */
    int least();

    /** The longer side of the largest canvas of a usual shape, in pixels. */
    int largest();

    /** A few sizes; never empty. */
    record Listed(List<Canvas> canvases) implements Canvases {
        /** Shapes this near to the nearest lose next to nothing. */
        private static final double ALIKE = 0.03;

        /** Wider shapes than this are banners, whose length says nothing of other prints. */
        private static final double USUAL = 1.6;

        public Listed {
            canvases = List.copyOf(canvases);
        }

        @Override
        public Canvas best(int width, int height) {
            double nearest =
                    canvases.stream()
                            .mapToDouble(canvas -> canvas.distance(width, height))
                            .min()
                            .orElseThrow();
            List<Canvas> alike =
                    canvases.stream()
                            .filter(canvas -> canvas.distance(width, height) <= nearest + ALIKE)
                            .sorted(Comparator.comparingDouble(Canvas::megapixels))
                            .toList();
            return alike.stream()
                    .filter(canvas -> canvas.holds(width, height))
                    .findFirst()
                    .orElseGet(alike::getLast);
        }

        @Override
        public int least() {
            return canvases.stream().mapToInt(Canvas::longerSide).min().orElseThrow();
        }

        @Override
        public int largest() {
            return canvases.stream()
                    .filter(canvas -> canvas.distance(1, 1) <= Math.log(USUAL))
                    .mapToInt(Canvas::longerSide)
                    .max()
                    .orElseGet(this::least);
        }
    }

    /**
     * Any size within bounds.
     *
     * @param step sides are multiples of it, in pixels
     * @param longest the longest side, in pixels
     * @param leastPixels the fewest pixels of width × height
     * @param mostPixels the most pixels of width × height
     * @param widest how many times as long one side may be as the other
     */
    record Free(int step, int longest, long leastPixels, long mostPixels, double widest)
            implements Canvases {
        @Override
        public Canvas best(int width, int height) {
            double ratio = Math.clamp((double) width / height, 1 / widest, widest);
            double pixels = Math.clamp((double) width * height, leastPixels, mostPixels);
            double most = Math.min(longest, longest * ratio);
            double wide = Math.min(most, Math.sqrt(pixels * ratio));
            // Rounded up unless that is too much: the picture then has room without loss.
            Canvas generous = canvas(Math.ceil(wide / step), Math.ceil(wide / ratio / step));
            return allows(generous)
                    ? generous
                    : canvas(Math.floor(wide / step), Math.floor(wide / ratio / step));
        }

        private Canvas canvas(double stepsWide, double stepsHigh) {
            int width = (int) Math.max(1, stepsWide) * step;
            int height = (int) Math.max(1, stepsHigh) * step;
            return new Canvas(width, height, "", "");
        }

        private boolean allows(Canvas canvas) {
            return canvas.longerSide() <= longest
                    && (long) canvas.width() * canvas.height() <= mostPixels
                    && canvas.longerSide() <= widest * Math.min(canvas.width(), canvas.height());
        }

        @Override
        public int least() {
            return (int) Math.ceil(Math.sqrt(leastPixels));
        }

        /** In the shape of 3:2. */
        @Override
        public int largest() {
            return (int) Math.min(longest, Math.sqrt(mostPixels * 1.5));
        }
    }
}
