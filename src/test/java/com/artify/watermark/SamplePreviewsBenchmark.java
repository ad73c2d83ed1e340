package com.artify.watermark;

import com.artify.imaging.ImagingLimits;
import com.artify.imaging.PictureDecoder;
import com.artify.imaging.PictureEncoder;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.Supplier;

/** Measures what the editor's server does for one change; see src/docs/performance.md. */
public final class SamplePreviewsBenchmark {
    private static final int ROUNDS = 25;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private SamplePreviewsBenchmark() {}

    /** Prints medians and the slowest of each; takes some seconds. */
    public static void main(String[] arguments) {
        PictureDecoder decoder = new PictureDecoder(ImagingLimits.DEFAULT);
        Marks marks = new Marks(decoder, new MemoryStore());
        SamplePreviews previews = new SamplePreviews(decoder, new PictureEncoder(), marks);
        for (MarkPosition position : MarkPosition.values()) {
            WatermarkDesign design =
                    new WatermarkDesign(
                            new Motif.Text("Your Shop"), position, 0.3, 0.4, 0.35, 34, -30, 50);
            report(
                    position + ", 1024 px",
                    () -> previews.preview(SamplePhoto.SQUARE_LIGHT, design));
            report(position + ", score", () -> previews.largestFreeShare(design));
        }
    }

    private static void report(String what, Supplier<Object> work) {
        double[] wall = new double[ROUNDS];
        double[] processor = new double[ROUNDS];
        for (int i = -5; i < ROUNDS; i++) {
            long start = System.nanoTime();
            long startOfWork = THREADS.getCurrentThreadCpuTime();
            Object made = work.get();
            if (i >= 0 && made != null) {
                wall[i] = (System.nanoTime() - start) / 1e6;
                processor[i] = (THREADS.getCurrentThreadCpuTime() - startOfWork) / 1e6;
            }
        }
        Arrays.sort(wall);
        Arrays.sort(processor);
        System.out.printf(
                "%-28s median %5.0f ms, slowest %5.0f ms; processor time %5.0f ms%n",
                what, wall[ROUNDS / 2], wall[ROUNDS - 1], processor[ROUNDS / 2]);
    }
}
