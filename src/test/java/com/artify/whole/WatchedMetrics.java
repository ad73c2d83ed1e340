package com.artify.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The metrics that the dashboard and the alert rules ask for. */
final class WatchedMetrics {
    private static final Pattern NAME =
            Pattern.compile("\\b(artify|http_server|jvm|process|hikaricp)_[a-z_]+\\b");

    private WatchedMetrics() {}

    /** Each of them is among what a program that was at work tells Prometheus. */
    static void assertTold(String scrape) throws IOException {
        assertThat(names(scrape)).containsAll(names(asked()));
    }

    private static String asked() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/deploy"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(WatchedMetrics::watches).toList()) {
                all.append(Files.readString(file));
            }
            assertThat(all).isNotEmpty();
            return all.toString();
        }
    }

    private static boolean watches(Path file) {
        return file.endsWith("grafana/artify.json") || file.endsWith("prometheus/alerts.yaml");
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
