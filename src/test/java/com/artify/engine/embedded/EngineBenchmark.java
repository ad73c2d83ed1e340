package com.artify.engine.embedded;

import com.artify.engine.OwnUpscaler;
import com.artify.engine.Progress;
import com.artify.engine.SafetyCheck;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Prints what the embedded engine takes on this machine; no test. Argument: a photo. */
final class EngineBenchmark {
    private static final int RUNS = 5;
    private static final com.sun.management.OperatingSystemMXBean SYSTEM =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private EngineBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        BufferedImage photo =
                ContactSheet.fitted(ImageIO.read(Path.of(arguments[0]).toFile()), 1024);
        for (Medium medium : Medium.values()) {
            ContactSheet.paint(photo, medium);
            report(medium.modelName(), RUNS, () -> ContactSheet.paint(photo, medium));
        }
        SafetyCheck check = new NsfwSafetyCheck(() -> Model.load(NsfwSafetyCheck.MODEL));
        check.check(photo);
        report("safety check", RUNS, () -> check.check(photo));
        BufferedImage art = StreamingResize.resized(photo, 877, 1240);
        OwnUpscaler upscaler = RealEsrganUpscaler.load();
        report("A3 print", 1, () -> upscaler.upscale(art, 3508, 4961, Progress.IGNORED));
        System.out.println("peak resident memory " + peakMemory());
    }

    private static void report(String what, int runs, Runnable work) {
        double[] wall = new double[runs];
        double[] processor = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            long used = SYSTEM.getProcessCpuTime();
            work.run();
            wall[i] = (System.nanoTime() - start) / 1e9;
            processor[i] = (SYSTEM.getProcessCpuTime() - used) / 1e9;
        }
        System.out.printf(
                Locale.ROOT,
                "%-14s %6.2f s, %6.2f s of processor time%n",
                what,
                median(wall),
                median(processor));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static String peakMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "unknown";
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .map(line -> line.replaceAll("\\D+", "") + " kB")
                    .findFirst()
                    .orElse("unknown");
        }
    }
}
