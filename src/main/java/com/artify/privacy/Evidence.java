package com.artify.privacy;

/** How much a request found, or removed: orders, photos, generations, files, rows of tables. */
public record Evidence(int orders, int photos, int generations, int files, int rows) {
    static final Evidence NONE = new Evidence(0, 0, 0, 0, 0);
}
