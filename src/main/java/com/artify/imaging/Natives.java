package com.artify.imaging;

import org.bytedeco.javacpp.Loader;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.global.opencv_imgproc;

/**
 * The native library behind the fast paths. It is loaded on first use, which takes a second or so;
 * where it cannot be loaded everything but WebP encoding still works, more slowly.
 */
public final class Natives {
    private Natives() {}

    /** Loads the library now: call it from a background thread after the start. Thread-safe. */
    public static void warmUp() {
        available();
    }

    /** Whether the library could be loaded on this machine. */
    static boolean available() {
        return Loaded.AVAILABLE;
    }

    /** Initialised by the first thread that asks; others wait for it. */
    private static final class Loaded {
        static final boolean AVAILABLE = load();

        private static boolean load() {
            try {
                Loader.load(opencv_core.class);
                Loader.load(opencv_imgproc.class);
                Loader.load(opencv_imgcodecs.class);
                // Many pictures are worked on at a time, each on one thread.
                opencv_core.setNumThreads(1);
                return true;
            } catch (LinkageError | RuntimeException missing) {
                System.getLogger(Natives.class.getName())
                        .log(
                                System.Logger.Level.WARNING,
                                "No native picture library here, using slower Java code",
                                missing);
                return false;
            }
        }
    }
}
