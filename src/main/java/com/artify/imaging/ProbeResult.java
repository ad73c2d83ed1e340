package com.artify.imaging;

/** What a look at a file's headers gave. */
public sealed interface ProbeResult {
    /** A picture within the limits; its pixels may still turn out damaged. */
    record Readable(PictureInfo info) implements ProbeResult {}

    /** Nothing that may be decoded. */
    record Rejected(PictureProblem problem) implements ProbeResult {}
}
