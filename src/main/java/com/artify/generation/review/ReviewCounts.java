package com.artify.generation.review;

/**
 * How many finals wait in each part of the queue.
 *
 * @param refusedPhotos how many photos the safety check refused and staff have not allowed
 */
public record ReviewCounts(int all, int doubtful, int mine, int unassigned, int refusedPhotos) {
    public int of(ReviewFilter filter) {
        return switch (filter) {
            case ALL -> all;
            case DOUBTFUL -> doubtful;
            case MINE -> mine;
            case UNASSIGNED -> unassigned;
        };
    }
}
