package com.artify.imaging;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Measures the fast paths against Java's in one run; see src/docs/performance.md. */
public final class PictureBenchmark {
    private static final int ROUNDS = 9;

    private PictureBenchmark() {}

    /** Prints medians; takes about a minute. */
    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        Natives.warmUp();
        System.out.printf("%-46s %6d ms%n", "load the native library", since(start));
        byte[] sunset = TestPictures.photo("sunset-12mp.jpg");
        PictureDecoder fast = new PictureDecoder(ImagingLimits.DEFAULT);
        PictureDecoder slow =
                new PictureDecoder(ImagingLimits.DEFAULT, List.of(new ImageIoReader()));
        compare(
                "JPEG 12 MP to 1024",
                () -> fast.decode(sunset, 1024),
                () -> slow.decode(sunset, 1024));
        compare("JPEG 12 MP whole", () -> fast.decode(sunset), () -> slow.decode(sunset));
        BufferedImage photo = ((DecodeResult.Decoded) fast.decode(sunset)).picture();
        PictureEncoder encoder = new PictureEncoder();
        byte[] webp = encoder.encode(photo, EncodeOptions.webp(80));
        compare("WebP 12 MP whole", () -> fast.decode(webp), () -> slow.decode(webp));
        measureColours(photo);
        measurePrint(photo, encoder);
    }

    private static void measureColours(BufferedImage photo) {
        int[] pixels = Pixels.of(photo);
        byte[] icc = TestPictures.displayP3();
        SrgbConversion matrix =
                MatrixConversion.of(IccProfile.parse(icc).orElseThrow()).orElseThrow();
        SrgbConversion lcms = LcmsConversion.of(icc).orElseThrow();
        compare(
                "Display P3 to sRGB 12 MP, matrix and LCMS",
                () -> converted(matrix, pixels),
                () -> converted(lcms, pixels));
    }

    private static int[] converted(SrgbConversion conversion, int[] pixels) {
        int[] copy = pixels.clone();
        conversion.apply(copy);
        return copy;
    }

    private static void measurePrint(BufferedImage photo, PictureEncoder encoder) {
        PictureEncoder java = new PictureEncoder(List.of(new ImageIoWriter()));
        BufferedImage a3 =
                Pipeline.of(new CropToAspectStep(3508, 4961), new ResizeStep(3508, 4961))
                        .apply(photo);
        EncodeOptions jpeg = EncodeOptions.jpeg(95).withDpi(300);
        EncodeOptions png = EncodeOptions.png().withDpi(300);
        compare("A3 JPEG q95", () -> encoder.encode(a3, jpeg), () -> java.encode(a3, jpeg));
        report("A3 PNG", median(() -> encoder.encode(a3, png)));
        BufferedImage preview = new FitWithinStep(1024).apply(photo);
        report("1024 WebP q84", median(() -> encoder.encode(preview, EncodeOptions.webp(84))));
        Mark mark = new Mark(TextMark.picture("Artify"), 0.5, new MarkPlacement.Tiled(50), 25, -30);
        report("1024 tiled watermark", median(() -> new WatermarkStep(mark).apply(preview)));
        report("Lanczos 1024 to A3", median(() -> new ResizeStep(3508, 4961).apply(preview)));
        report("area 12 MP to 1024", median(() -> new FitWithinStep(1024).apply(photo)));
    }

    private static void compare(String what, Supplier<Object> fast, Supplier<Object> slow) {
        double quick = median(fast);
        double plain = median(slow);
        System.out.printf("%-46s %6.0f ms %6.0f ms  × %.1f%n", what, quick, plain, plain / quick);
    }

    private static void report(String what, double millis) {
        System.out.printf("%-46s %6.0f ms%n", what, millis);
    }

    private static double median(Supplier<Object> work) {
        double[] millis = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            if (work.get() == null) {
                throw new IllegalStateException("No result");
            }
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis[ROUNDS / 2];
    }

    private static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
