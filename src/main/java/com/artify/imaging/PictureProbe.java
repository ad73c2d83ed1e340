package com.artify.imaging;

import java.io.IOException;

/**
 * Looks at a file's headers: what it is, how large, how turned. Goes by content, never by name, and
 * decodes no pixels. Thread-safe.
 */
public final class PictureProbe {
    private final ImagingLimits limits;

    public PictureProbe(ImagingLimits limits) {
        this.limits = limits;
    }

    /** Tells what the file is, or why it may not be decoded. Never throws for what it contains. */
    public ProbeResult probe(byte[] content) {
        return switch (examine(content)) {
            case Examined.Accepted(PictureHeader header) -> new ProbeResult.Readable(header.info());
            case Examined.Refused(PictureProblem problem) -> new ProbeResult.Rejected(problem);
        };
    }

    Examined examine(byte[] content) {
        if (content.length == 0) {
            return new Examined.Refused(PictureProblem.EMPTY);
        }
        if (content.length > limits.maxBytes()) {
            return new Examined.Refused(PictureProblem.TOO_MANY_BYTES);
        }
        try {
            PictureHeader header = HeaderReader.read(ByteView.of(content));
            return limits.admits(header)
                    ? new Examined.Accepted(header)
                    : new Examined.Refused(PictureProblem.TOO_MANY_PIXELS);
        } catch (UnsupportedPictureException unsupported) {
            return new Examined.Refused(PictureProblem.UNSUPPORTED_TYPE);
        } catch (IOException damaged) {
            return new Examined.Refused(PictureProblem.UNREADABLE);
        }
    }

    /** As {@link ProbeResult}, with what the decoder needs to know. */
    sealed interface Examined {
        record Accepted(PictureHeader header) implements Examined {}

        record Refused(PictureProblem problem) implements Examined {}
    }
}
