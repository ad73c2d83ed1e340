package com.artify.imaging;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Draws SVG files that strangers send. A file is refused unless it is all there is: no scripts, no
 * letters, nothing from elsewhere. Drawing has a few seconds; what takes longer is given up on a
 * thread of its own. Thread-safe.
 */
public final class SvgReader {
    private static final int MOST_BYTES = 1024 * 1024;
    private static final double NARROWEST = 1 / 50.0;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final DocumentLimits LIMITS = new DocumentLimits(40, 3, 10_000);

    /** Drawings at work; one that is given up holds its place until it ends after all. */
    private static final Semaphore PLACES = new Semaphore(2);

    private SvgReader() {}

    /** Whether the file begins like XML with an {@code svg} element in its first kilobytes. */
    public static boolean looksLikeSvg(byte[] content) {
        int length = Math.min(content.length, 4096);
        String start = new String(content, 0, length, StandardCharsets.ISO_8859_1);
        return start.contains("<svg") || start.contains(":svg");
    }

    /** The drawing with its longer side that many pixels. Never throws for what the file holds. */
    public static SvgResult draw(byte[] content, int longestSide) {
        if (content.length > MOST_BYTES) {
            return new SvgResult.Refused(SvgProblem.TOO_COMPLEX);
        }
        Optional<SvgProblem> problem = SvgGuard.problem(content);
        if (problem.isPresent()) {
            return new SvgResult.Refused(problem.get());
        }
        return PLACES.tryAcquire()
                ? inTime(content, longestSide)
                : new SvgResult.Refused(SvgProblem.TOO_COMPLEX);
    }

    private static SvgResult inTime(byte[] content, int longestSide) {
        CompletableFuture<SvgResult> drawing = new CompletableFuture<>();
        Thread.ofPlatform()
                .daemon()
                .name("svg")
                .start(() -> {
                    try {
                        drawing.complete(drawn(content, longestSide));
                    } catch (Exception | StackOverflowError foreign) {
                        drawing.complete(new SvgResult.Refused(SvgProblem.UNREADABLE));
                    } finally {
                        PLACES.release();
                    }
                });
        try {
            return drawing.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            return new SvgResult.Refused(SvgProblem.TOO_COMPLEX);
        } catch (ExecutionException failed) {
            return new SvgResult.Refused(SvgProblem.UNREADABLE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new SvgResult.Refused(SvgProblem.TOO_COMPLEX);
        }
    }

    private static SvgResult drawn(byte[] content, int longestSide) {
        LoaderContext context =
                LoaderContext.builder()
                        .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                        .documentLimits(LIMITS)
                        .build();
        @Nullable SVGDocument document =
                new SVGLoader().load(() -> SvgGuard.events(content), null, context);
        if (document == null) {
            // It is well-formed: the library's own limits were passed.
            return new SvgResult.Refused(SvgProblem.TOO_COMPLEX);
        }
        FloatSize size = document.size();
        double narrow = Math.min(size.width, size.height) / Math.max(size.width, size.height);
        // Also refuses sizes that are no numbers.
        if (!(narrow >= NARROWEST)) {
            return new SvgResult.Refused(SvgProblem.UNREADABLE);
        }
        double scale = longestSide / (double) Math.max(size.width, size.height);
        return new SvgResult.Drawn(
                painted(
                        document,
                        Math.max(1, (int) Math.round(size.width * scale)),
                        Math.max(1, (int) Math.round(size.height * scale))));
    }

    private static BufferedImage painted(SVGDocument document, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.renderWithPlatform(
                NullPlatformSupport.INSTANCE, graphics, new ViewBox(width, height));
        graphics.dispose();
        return picture;
    }
}
