package com.artify.style;

import java.util.List;

/**
 * What to test a draft with.
 *
 * @param photos ids of test photos, each once
 * @param product the title that stands for {@code {product}}
 * @param size the print size that stands for {@code {size}}
 * @param text what stands for {@code {text}}
 */
public record TestPlan(
        List<String> photos, Shape shape, String product, String size, ShopperText text) {
    /** The shape of the print, as wide and high as a preview of it in pixels. */
    public enum Shape {
        PORTRAIT(768, 1024),
        LANDSCAPE(1024, 768),
        SQUARE(1024, 1024);

        private final int width;
        private final int height;

        Shape(int width, int height) {
            this.width = width;
            this.height = height;
        }

        public int width() {
            return width;
        }

        public int height() {
            return height;
        }
    }

    public TestPlan {
        photos = photos.stream().distinct().toList();
    }
}
