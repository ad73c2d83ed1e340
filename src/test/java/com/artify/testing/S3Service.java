package com.artify.testing;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * S3Proxy, an S3 service written by others, with its objects in memory: one process with its own
 * libraries for the whole test run, begun when it is first needed; ends with this JVM.
 */
final class S3Service {
    static final String ACCESS_KEY = "artify-tests";
    static final String SECRET_KEY = "secret-of-the-tests";
    private static final Path PROGRAM = Path.of("target/s3proxy.jar");
    private static final Pattern LISTENING = Pattern.compile("\\{127\\.0\\.0\\.1:(\\d+)}");
    private static final List<String> SETTINGS =
            List.of(
                    "s3proxy.endpoint=http://127.0.0.1:0",
                    "s3proxy.authorization=aws-v4",
                    "s3proxy.identity=" + ACCESS_KEY,
                    "s3proxy.credential=" + SECRET_KEY,
                    "jclouds.provider=transient",
                    "jclouds.identity=memory",
                    "jclouds.credential=memory");

    private S3Service() {}

    static URI address() {
        return Running.ADDRESS;
    }

    private static URI start() {
        if (!Files.exists(PROGRAM)) {
            throw new IllegalStateException(
                    PROGRAM + " is missing: ./mvnw dependency:copy@s3-service fetches it");
        }
        try {
            Path folder = Files.createTempDirectory("s3-service");
            Path log = folder.resolve("log");
            Path settings = Files.write(folder.resolve("settings"), SETTINGS);
            ProcessBuilder program =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-Xmx512m",
                                    "-XX:+UseSerialGC",
                                    "-XX:TieredStopAtLevel=1",
                                    "-jar",
                                    PROGRAM.toString(),
                                    "--properties",
                                    settings.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile());
            // Whatever this machine has set: at this level it says where it listens.
            program.environment().put("LOG_LEVEL", "info");
            program.environment().put("JETTY_LOG_LEVEL", "info");
            Process process = program.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return await().atMost(Duration.ofMinutes(2))
                    .until(() -> listening(process, log), Optional::isPresent)
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The service finds a free port by itself and says which. */
    private static Optional<URI> listening(Process process, Path log) throws IOException {
        String said = Files.readString(log);
        if (!process.isAlive()) {
            throw new IllegalStateException("S3Proxy did not start:\n" + said);
        }
        return LISTENING
                .matcher(said)
                .results()
                .map(match -> URI.create("http://127.0.0.1:" + match.group(1)))
                .findFirst();
    }

    private static final class Running {
        static final URI ADDRESS = start();
    }
}
