package com.artify.whole;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The jar of this build, laid out and prepared as {@code ./artify package} does, so that it starts
 * in a third of the time that the classes take. All test processes share it: the first that asks
 * makes it while the others wait.
 */
final class PackagedProgram {
    /** Arguments of java in the folder, around those of a test. */
    static final String OPTIONS = "@java.options";

    static final List<String> PROGRAM = List.of("-jar", "artify.jar");
    private static final Path CLASSES = Path.of("target/classes");
    private static final Path LAYOUT = Path.of("target/tested-program");
    private static final Path LAST_MADE = LAYOUT.resolve("java.options");
    private static final Path LOCK = Path.of("target/tested-program.lock");
    private static final Path LOG = Path.of("target/tested-program.log");

    private PackagedProgram() {}

    /**
     * Where {@code java @java.options -jar artify.jar} starts it; empty where the tests run outside
     * the build, which alone knows that the jar is the one of these classes.
     */
    static Optional<Path> folder() throws IOException, InterruptedException {
        if (!Boolean.getBoolean("artify.testsPackagedProgram")) {
            return Optional.empty();
        }
        try (FileChannel lock = FileChannel.open(LOCK, CREATE, WRITE);
                FileLock held = lock.lock()) {
            if (!Files.exists(LAST_MADE) || modified(LAST_MADE).compareTo(newestClass()) < 0) {
                make();
            }
        }
        return Optional.of(LAYOUT.toAbsolutePath());
    }

    private static void make() throws IOException, InterruptedException {
        Process launcher =
                new ProcessBuilder("sh", "./artify", "layout", LAYOUT.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.to(LOG.toFile()))
                        .start();
        if (launcher.waitFor() != 0) {
            throw new IllegalStateException(
                    "the program could not be prepared:\n" + Files.readString(LOG));
        }
    }

    private static FileTime newestClass() throws IOException {
        FileTime newest = FileTime.fromMillis(0);
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                newest = newest.compareTo(modified(file)) < 0 ? modified(file) : newest;
            }
        }
        return newest;
    }

    private static FileTime modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file);
    }
}
