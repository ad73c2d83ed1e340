package com.artify.engine;

/**
 * A face in a picture, measured in shares of the picture's width and height; it may reach beyond
 * the picture's edges.
 *
 * @param certainty 0 to 1
 */
public record Face(double x, double y, double width, double height, double certainty) {
    /** The area that both cover over the area that either covers: 0 to 1. */
    public double overlap(Face other) {
        double across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
        double down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
        if (across <= 0 || down <= 0) {
            return 0;
        }
        double both = across * down;
        return both / (width * height + other.width * other.height - both);
    }
}
