package com.artify.whole;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.artify.base.ShopDomain;
import com.artify.shopify.Signers;
import com.artify.testing.FreePort;
import com.artify.testing.ProxyClient;
import com.artify.testing.S3Bucket;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program in its demo profile as a process of its own, from the jar or the classes under test,
 * on a data folder that outlives it.
 */
final class RunningArtify implements AutoCloseable {
    static final ShopDomain SHOP = new ShopDomain("artify-demo.myshopify.com");
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final String OPTIONS = "artify.testedProgram.options";
    private static final List<String> FOR_CLASSES =
            List.of(
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-XX:+UseSerialGC");
    private static final List<String> UNLIMITED =
            Stream.of("visitor", "address", "network", "product", "shop")
                    .map(whom -> "-Dartify.limits.per-%s=100000".formatted(whom))
                    .toList();
    private static final String SECRET = "demo-secret";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Process process;
    private final int port;
    private final Path log;

    private RunningArtify(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts the program and waits until it answers. */
    static RunningArtify start(Path data, String... javaOptions)
            throws IOException, InterruptedException {
        return start(data, Map.of(), javaOptions);
    }

    /** Starts the program with what it is told in its environment, in another profile perhaps. */
    static RunningArtify start(Path data, Map<String, String> environment, String... javaOptions)
            throws IOException, InterruptedException {
        int port = FreePort.next();
        Path log = data.resolveSibling(data.getFileName() + ".log");
        Process process = process(data, port, log, environment, javaOptions);
        RunningArtify started = new RunningArtify(process, port, log);
        started.awaitReady();
        return started;
    }

    /**
     * Starts one of several machines that share a PostgreSQL, a bucket and the keys for secrets.
     */
    static RunningArtify startInFleet(
            Path data, String database, S3Bucket bucket, String... javaOptions)
            throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(bucket.settings("-D"));
        options.add("-Dartify.database.url=" + database);
        options.add("-Dartify.database.user=postgres");
        options.add("-Dartify.database.password=postgres");
        options.add("-Dartify.encryption-keys=fleet:" + "A".repeat(43) + "=");
        options.addAll(Arrays.asList(javaOptions));
        return start(data, options.toArray(String[]::new));
    }

    /**
     * Fills the demo shop of a data folder with a share of what a busy shop has; what the program
     * has said so far.
     */
    static String fill(Path data, double share) throws IOException, InterruptedException {
        Path log = data.resolveSibling(data.getFileName() + ".log");
        Process filling = process(data, 0, log, Map.of(), "-Dartify.demo.seed=" + share);
        if (filling.waitFor() != 0) {
            throw new IllegalStateException("the shop was not filled:\n" + Files.readString(log));
        }
        return Files.readString(log);
    }

    private static Process process(
            Path data, int port, Path log, Map<String, String> environment, String... javaOptions)
            throws IOException, InterruptedException {
        Optional<Path> packaged = PackagedProgram.folder();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(packaged.isPresent() ? List.of(PackagedProgram.OPTIONS) : FOR_CLASSES);
        if (System.getProperty(OPTIONS) instanceof String more) {
            command.add(more);
        }
        command.addAll(UNLIMITED);
        command.addAll(Arrays.asList(javaOptions));
        command.addAll(packaged.isPresent() ? PackagedProgram.PROGRAM : classes());
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        packaged.map(Path::toFile).ifPresent(builder::directory);
        builder.environment().put("ARTIFY_DATA", data.toAbsolutePath().toString());
        builder.environment().put("ARTIFY_PORT", Integer.toString(port));
        builder.environment().put("ARTIFY_PROFILE", "demo");
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** A page's address for a browser on this machine. */
    String address(String path) {
        return "http://localhost:" + port + path;
    }

    ProxyClient shopper() {
        return new ProxyClient(port, SHOP, Signers.proxy(SECRET)::sign);
    }

    /** Delivers a webhook as Shopify does; the status that answers. */
    int webhook(String topic, UUID id, String json) throws IOException, InterruptedException {
        byte[] body = json.getBytes(UTF_8);
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/webhooks"))
                        .timeout(Duration.ofSeconds(5))
                        .header("Content-Type", "application/json")
                        .header("X-Shopify-Hmac-Sha256", Signers.webhook(SECRET).sign(body))
                        .header("X-Shopify-Topic", topic)
                        .header("X-Shopify-Shop-Domain", SHOP.value())
                        .header("X-Shopify-API-Version", "2026-07")
                        .header("X-Shopify-Webhook-Id", id.toString())
                        .header("X-Shopify-Triggered-At", Instant.now().toString())
                        .POST(BodyPublishers.ofByteArray(body))
                        .build();
        return HTTP.send(request, BodyHandlers.discarding()).statusCode();
    }

    /** What a page or door answers. */
    String get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address(path))).build();
        return HTTP.send(request, BodyHandlers.ofString()).body();
    }

    /** What {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /**
     * Asks the program to end, as {@code kill} does, and waits until it has: what it ended with.
     */
    int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            kill();
        }
        return process.exitValue();
    }

    /** The highest resident memory so far in bytes, where the system tells. */
    long peakMemory() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst()
                .orElseThrow();
    }

    /** The processor time that the program has taken so far, where the system tells. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        Instant limit = Instant.now().plus(START_LIMIT);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(limit)) {
                throw new IllegalStateException(
                        "the program did not start:\n" + Files.readString(log));
            }
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
    }

    private boolean answers() throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:" + port + "/actuator/health/readiness"))
                        .timeout(Duration.ofSeconds(2))
                        .build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static List<String> classes() {
        // The classes alone lack the file by which a built program knows what it is.
        return List.of("-Dvaadin.productionMode=true", "-cp", classPath(), "com.artify.Artify");
    }

    /** What is under test, once: the test runner may name the program twice, as folder and jar. */
    private static String classPath() {
        String runners =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(runners.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("artify.jar"))
                // Beans of the tests are not the program's.
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .map(entry -> Path.of(entry).toAbsolutePath().normalize().toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
