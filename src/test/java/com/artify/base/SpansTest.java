package com.artify.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class SpansTest {
    private final Kept kept = new Kept();
    private final SdkTracerProvider provider =
            SdkTracerProvider.builder().addSpanProcessor(SimpleSpanProcessor.create(kept)).build();
    private final Spans spans =
            spans(
                    Map.of(
                            "tracer",
                            new OtelTracer(
                                    provider.get("test"),
                                    new OtelCurrentTraceContext(),
                                    event -> {})));

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void whatHappensWithinASpanIsItsChildInOneTree() {
        String made =
                spans.of(
                        "generation",
                        Map.of("shop", "a.myshopify.com"),
                        () -> {
                            spans.of("attempt", Map.of("provider", "openai"), () -> 1);
                            spans.of("upscale", Map.of(), () -> 2);
                            return "made";
                        });
        spans.of("generation", Map.of(), () -> "another");

        assertThat(made).isEqualTo("made");
        SpanData root = kept.spans.get(2);
        assertThat(root.getName()).isEqualTo("generation");
        assertThat(root.getParentSpanId()).isEqualTo(SpanId.getInvalid());
        assertThat(root.getAttributes().get(AttributeKey.stringKey("shop")))
                .isEqualTo("a.myshopify.com");
        assertThat(kept.spans.subList(0, 2))
                .extracting(SpanData::getName)
                .containsExactly("attempt", "upscale");
        assertThat(kept.spans.subList(0, 2))
                .allMatch(child -> child.getParentSpanId().equals(root.getSpanId()))
                .allMatch(child -> child.getTraceId().equals(root.getTraceId()));
        assertThat(kept.spans.get(3).getTraceId()).isNotEqualTo(root.getTraceId());
    }

    @Test
    void aFailureIsSaidAndPassedOn() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        spans.of(
                                "attempt",
                                Map.of(),
                                () -> {
                                    throw new IllegalStateException("outage");
                                }));

        assertThat(kept.spans.getFirst().getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    }

    @Test
    void withoutATracerWorkIsDoneAllTheSame() {
        assertThat(spans(Map.of()).of("generation", Map.of(), () -> "made")).isEqualTo("made");
        assertThat(kept.spans).isEmpty();
    }

    private static Spans spans(Map<String, Tracer> tracer) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        tracer.forEach(beans::addBean);
        return new Spans(beans.getBeanProvider(Tracer.class));
    }

    /** Keeps spans in the order in which they ended. */
    private static final class Kept implements SpanExporter {
        private final List<SpanData> spans = new ArrayList<>();

        @Override
        public CompletableResultCode export(Collection<SpanData> ended) {
            spans.addAll(ended);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
