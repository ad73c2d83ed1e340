package com.artify.generation;

/** What a gallery shows, and in which order. */
public record GalleryQuery(GalleryFilter filter, GallerySort sort) {
    /** Everything, the newest first. */
    public static final GalleryQuery ALL = new GalleryQuery(GalleryFilter.ALL, GallerySort.NEWEST);
}
