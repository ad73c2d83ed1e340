package com.artify.generation.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A final that waits, with all that is needed to decide.
 *
 * @param doubtful whether the shop's rule would not let it pass
 * @param flagged whether the safety check was not sure of the photo
 * @param compared what the comparison found; empty while it runs
 */
public record ReviewItem(
        UUID id,
        Subject subject,
        Pictures pictures,
        Optional<Comparison> compared,
        boolean doubtful,
        boolean flagged,
        Optional<Assignee> assignee,
        Optional<OrderLink> order,
        Instant made) {
    /** What it shows and on what, in the merchant's names, and what the shopper wrote. */
    public record Subject(String style, String product, String size, Optional<String> text) {}

    /** A picture's address, which works for some hours, and its measures in pixels. */
    public record Picture(String address, int width, int height) {}

    /**
     * Photo, preview and final.
     *
     * @param photo empty once it was deleted
     * @param preview without its watermark, as the shopper never sees it
     * @param screen the final at the size of a screen
     * @param print the print file
     */
    public record Pictures(
            Optional<Picture> photo,
            Optional<Picture> preview,
            String thumb,
            String screen,
            Picture print) {
        /** The print's width over its height. */
        public double ratio() {
            return (double) print.width() / print.height();
        }
    }

    /** Whose it is to decide. */
    public record Assignee(UUID id, String name) {}

    public record OrderLink(UUID uuid, String number) {}
}
