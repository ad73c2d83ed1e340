package com.artify.generation;

import com.artify.base.LogContext;
import com.artify.base.Spans;
import com.artify.base.jobs.Job;
import com.artify.base.jobs.JobHandler;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works on generations of one type until they end; taken up again after a crash. */
final class GenerationWorker implements JobHandler {
    private static final Logger log = LoggerFactory.getLogger(GenerationWorker.class);

    private final Job job;
    private final Lifecycle lifecycle;
    private final Spans spans;
    private final Function<Generation, ArtResult> maker;

    GenerationWorker(
            Job job, Lifecycle lifecycle, Spans spans, Function<Generation, ArtResult> maker) {
        this.job = job;
        this.lifecycle = lifecycle;
        this.spans = spans;
        this.maker = maker;
    }

    @Override
    public Job job() {
        return job;
    }

    @Override
    public void run(String id) {
        lifecycle.begin(UUID.fromString(id)).ifPresent(this::named);
    }

    private void named(Generation generation) {
        try (LogContext shop = LogContext.shop(generation.shop());
                LogContext id = LogContext.generation(generation.id())) {
            work(generation);
        }
    }

    private void work(Generation generation) {
        long begin = System.nanoTime();
        switch (spans.of("generation", tags(generation), () -> maker.apply(generation))) {
            case ArtResult.Ready ready ->
                    log.info(
                            "{} {} of {} completed in {} ms",
                            job.name(),
                            generation.id(),
                            generation.shop(),
                            (System.nanoTime() - begin) / 1_000_000);
            case ArtResult.Failed failed -> {
                log.warn(
                        "{} {} of {} failed: {}",
                        job.name(),
                        generation.id(),
                        generation.shop(),
                        failed.message());
                lifecycle.fail(generation.id(), failed.code(), failed.message());
            }
            case ArtResult.NoLongerWanted unwanted ->
                    log.info("{} {} is no longer wanted", job.name(), generation.id());
        }
    }

    private Map<String, String> tags(Generation generation) {
        return Map.of(
                "shop", generation.shop().value(),
                "generation", generation.id().toString(),
                "type", job.name());
    }

    @Override
    public void gaveUp(String id, Throwable cause) {
        lifecycle.fail(UUID.fromString(id), FailureCode.INTERNAL, String.valueOf(cause));
    }
}
