package com.artify.imaging;

/** The kinds of picture files that are read. Which one a file is, is told by its content alone. */
public enum PictureFormat {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    TIFF("image/tiff", "tif"),
    GIF("image/gif", "gif"),
    BMP("image/bmp", "bmp");

    private final String mediaType;
    private final String extension;

    PictureFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** As in a Content-Type header. */
    public String mediaType() {
        return mediaType;
    }

    /** For file names, without the dot. */
    public String extension() {
        return extension;
    }
}
