package com.artify.shopify.entry;

import com.artify.shop.SignedIn;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Takes what App Bridge measures of the admin's speed in browsers, by which Shopify judges apps:
 * milliseconds, but for CLS, which has no unit.
 */
@RestController
class WebVitalsController {
    private static final int MOST = 20;

    /** What each measure is called, and the most that can be believed. */
    private static final Map<String, Double> KNOWN =
            Map.of(
                    "LCP", 600_000.0,
                    "FCP", 600_000.0,
                    "TTFB", 600_000.0,
                    "INP", 600_000.0,
                    "FID", 600_000.0,
                    "CLS", 1000.0);

    private final MeterRegistry meters;

    WebVitalsController(MeterRegistry meters) {
        this.meters = meters;
    }

    record Metric(@Nullable String name, @Nullable Double value) {
        boolean isKnown() {
            return name != null && KNOWN.containsKey(name);
        }

        boolean isBelievable() {
            return value != null && value >= 0 && value <= KNOWN.getOrDefault(name, 0.0);
        }
    }

    record Report(@Nullable List<Metric> metrics) {}

    /** Measures that we do not know are left out; wrong ones spoil the report. */
    @PostMapping("/web-vitals")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void count(@RequestBody Report report, HttpServletRequest request) {
        if (SignedIn.shop(request.getSession(false)).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
        }
        List<Metric> metrics = report.metrics();
        if (metrics == null || metrics.size() > MOST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        List<Metric> known = metrics.stream().filter(Metric::isKnown).toList();
        if (!known.stream().allMatch(Metric::isBelievable)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        known.forEach(this::count);
    }

    private void count(Metric metric) {
        if (metric.name() instanceof String name && metric.value() instanceof Double value) {
            DistributionSummary.builder("artify.web.vitals")
                    .description("Speed of the admin in browsers, as App Bridge measures it")
                    .tag("name", name)
                    .publishPercentiles(0.75)
                    .register(meters)
                    .record(value);
        }
    }
}
