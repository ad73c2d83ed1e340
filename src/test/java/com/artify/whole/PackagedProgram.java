package com.artify.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The jar of this build, unpacked as it is shipped. It starts twice as fast as the classes: the
 * first process that ends well leaves an archive of what it loaded to the following ones.
 */
final class PackagedProgram {
    private static final Path CLASSES = Path.of("target/classes");
    private static final Path JAR = Path.of("target/artify.jar");
    private static final Path LAYOUT =
            Path.of(System.getProperty("artify.testedProgram", "target/tested-program"));

    private PackagedProgram() {}

    /** The options that start it, or empty where the jar is missing or older than the classes. */
    static Optional<List<String>> options() throws IOException, InterruptedException {
        if (!Files.exists(JAR) || modified(JAR).compareTo(newestClass()) < 0) {
            return Optional.empty();
        }
        Path program = LAYOUT.resolve("artify.jar").toAbsolutePath();
        if (!Files.exists(program) || modified(LAYOUT).compareTo(modified(JAR)) < 0) {
            unpack();
        }
        return Optional.of(
                List.of(
                        "-XX:+AutoCreateSharedArchive",
                        "-XX:SharedArchiveFile=" + program.resolveSibling("artify.jsa"),
                        "-jar",
                        program.toString()));
    }

    private static void unpack() throws IOException, InterruptedException {
        delete();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process unpacking =
                new ProcessBuilder(
                                java,
                                "-Djarmode=tools",
                                "-jar",
                                JAR.toString(),
                                "extract",
                                "--destination",
                                LAYOUT.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (unpacking.waitFor() != 0) {
            throw new IllegalStateException("the jar could not be unpacked");
        }
    }

    private static void delete() throws IOException {
        if (Files.exists(LAYOUT)) {
            try (Stream<Path> files = Files.walk(LAYOUT)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
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
