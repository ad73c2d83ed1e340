package com.artify.base;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Spans of work for OpenTelemetry, where {@code ARTIFY_TRACES_URL} switches them on; a span that
 * begins within another on the same thread becomes its child. Thread-safe.
 */
@Component
public final class Spans {
    private final @Nullable Tracer tracer;

    Spans(ObjectProvider<Tracer> tracer) {
        this.tracer = tracer.getIfAvailable();
    }

    /** Does the work within a span; the tags must hold no secret and no link to a picture. */
    public <T> T of(String name, Map<String, String> tags, Supplier<T> work) {
        if (tracer == null) {
            return work.get();
        }
        Span span = tracer.nextSpan().name(name);
        tags.forEach(span::tag);
        span.start();
        try (Tracer.SpanInScope _ = tracer.withSpan(span)) {
            return work.get();
        } catch (RuntimeException | Error failure) {
            span.error(failure);
            throw failure;
        } finally {
            span.end();
        }
    }
}
