package com.artify.generation;

import com.artify.engine.SafetyCheck;
import com.artify.engine.SafetyScores;
import com.artify.generation.UploadResult.Problem;
import com.artify.imaging.DecodeResult;
import com.artify.imaging.FlattenStep;
import com.artify.imaging.PictureDecoder;
import com.artify.imaging.PictureInfo;
import com.artify.imaging.PictureProbe;
import com.artify.imaging.PictureProblem;
import com.artify.imaging.ProbeResult;
import java.awt.image.BufferedImage;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Looks at files that somebody sent, believing nothing of them. Thread-safe. */
@Component
class PhotoIntake {
    /** Megapixels that may be decoded at once, so that many uploads cannot fill the memory. */
    private static final int MEGAPIXELS_AT_ONCE = 80;

    private final Semaphore megapixels = new Semaphore(MEGAPIXELS_AT_ONCE, true);
    private final PictureProbe probe;
    private final PictureDecoder decoder;
    private final SafetyCheck safety;

    PhotoIntake(PictureProbe probe, PictureDecoder decoder, SafetyCheck safety) {
        this.probe = probe;
        this.decoder = decoder;
        this.safety = safety;
    }

    /**
     * Gives a readable and large enough photo to {@code keep}, upright and sRGB, with what the
     * safety check saw, or says what is wrong with it.
     */
    <R> R examine(
            byte[] content,
            Predicate<PictureInfo> largeEnough,
            BiFunction<BufferedImage, SafetyScores, R> keep,
            Function<Problem, R> refuse) {
        return switch (probe.probe(content)) {
            case ProbeResult.Rejected rejected -> refuse.apply(problem(rejected.problem()));
            case ProbeResult.Readable readable -> {
                PictureInfo info = readable.info();
                yield PhotoDemand.usable(info.width(), info.height()) && largeEnough.test(info)
                        ? decoded(content, info, keep, refuse)
                        : refuse.apply(Problem.TOO_SMALL);
            }
        };
    }

    private <R> R decoded(
            byte[] content,
            PictureInfo info,
            BiFunction<BufferedImage, SafetyScores, R> keep,
            Function<Problem, R> refuse) {
        int weight =
                Math.clamp(
                        (long) info.width() * info.height() / 1_000_000 + 1, 1, MEGAPIXELS_AT_ONCE);
        megapixels.acquireUninterruptibly(weight);
        try {
            return switch (decoder.decode(content)) {
                case DecodeResult.Rejected rejected -> refuse.apply(problem(rejected.problem()));
                case DecodeResult.Decoded decoded -> {
                    BufferedImage picture = new FlattenStep().apply(decoded.picture());
                    yield keep.apply(picture, safety.check(picture));
                }
            };
        } finally {
            megapixels.release(weight);
        }
    }

    private static Problem problem(PictureProblem problem) {
        return switch (problem) {
            case EMPTY, UNREADABLE -> Problem.UNREADABLE;
            case UNSUPPORTED_TYPE -> Problem.UNSUPPORTED_TYPE;
            case TOO_MANY_BYTES -> Problem.TOO_LARGE;
            case TOO_MANY_PIXELS -> Problem.TOO_MANY_PIXELS;
        };
    }
}
