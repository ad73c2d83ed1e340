package com.artify.base.jobs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this instance works off jobs.
 *
 * @param quickThreads previews and webhooks at once
 * @param longThreads finals at once
 * @param heartbeat how often a running job says that it lives; after four missed ones another
 *     instance takes it up
 * @param shutdownWait how long a stopping instance lets running jobs finish
 */
@ConfigurationProperties("artify.jobs")
public record JobSettings(
        @DefaultValue("4") int quickThreads,
        @DefaultValue("2") int longThreads,
        @DefaultValue("5s") Duration heartbeat,
        @DefaultValue("2s") Duration poll,
        @DefaultValue("20s") Duration shutdownWait) {
    int threads(Lane lane) {
        return switch (lane) {
            case QUICK -> quickThreads;
            case LONG -> longThreads;
        };
    }
}
