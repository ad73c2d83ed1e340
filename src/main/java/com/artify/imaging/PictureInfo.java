package com.artify.imaging;

/**
 * What a picture file says of itself.
 *
 * @param format told by the content
 * @param width pixels of the upright picture
 * @param height pixels of the upright picture
 * @param orientation EXIF orientation as stored, 1 to 8; width and height already heed it
 * @param iccProfile whether an ICC profile is embedded; a broken one may still be
 * @param pages pages of a TIFF, frames of a GIF or WebP, else 1; only the first is ever decoded
 */
public record PictureInfo(
        PictureFormat format,
        int width,
        int height,
        int orientation,
        boolean iccProfile,
        int pages) {}
