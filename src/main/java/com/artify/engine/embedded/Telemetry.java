package com.artify.engine.embedded;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps ONNX Runtime from reporting to its maker. It reads one variable of the process's
 * environment when it is loaded, which Java cannot set, so the C library is asked to (POSIX {@code
 * setenv}, Windows {@code _putenv_s}). Its reporter also overflows the stack on long command lines.
 */
final class Telemetry {
    private static final Logger log = LoggerFactory.getLogger(Telemetry.class);
    private static final String VARIABLE = "ORT_DISABLE_TELEMETRY";

    private Telemetry() {}

    /** To be called before anything of ONNX Runtime is touched. */
    static void switchOff() {
        try (Arena arena = Arena.ofConfined()) {
            set(arena.allocateFrom(VARIABLE), arena.allocateFrom("1"));
        } catch (Throwable e) {
            log.warn("{} could not be set: set it for the process", VARIABLE, e);
        }
    }

    private static void set(MemorySegment name, MemorySegment value) throws Throwable {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        Linker linker = Linker.nativeLinker();
        SymbolLookup library = linker.defaultLookup();
        if (windows) {
            MethodHandle putenv =
                    linker.downcallHandle(
                            library.findOrThrow("_putenv_s"),
                            FunctionDescriptor.of(
                                    ValueLayout.JAVA_INT,
                                    ValueLayout.ADDRESS,
                                    ValueLayout.ADDRESS));
            int unused = (int) putenv.invokeExact(name, value);
        } else {
            MethodHandle setenv =
                    linker.downcallHandle(
                            library.findOrThrow("setenv"),
                            FunctionDescriptor.of(
                                    ValueLayout.JAVA_INT,
                                    ValueLayout.ADDRESS,
                                    ValueLayout.ADDRESS,
                                    ValueLayout.JAVA_INT));
            int unused = (int) setenv.invokeExact(name, value, 1);
        }
    }
}
