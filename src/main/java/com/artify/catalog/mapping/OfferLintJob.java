package com.artify.catalog.mapping;

import com.artify.base.jobs.Job;
import com.artify.base.jobs.JobHandler;
import com.artify.base.jobs.Jobs;
import com.artify.base.jobs.Lane;
import com.artify.catalog.MappingsTouched;
import com.artify.style.OfferTouched;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks again through the mapping of a product whose styles changed, because another style reaches
 * other print sizes. One change may concern hundreds of products, so it happens beside; what
 * changes within one second is looked at once.
 */
@Component
class OfferLintJob implements JobHandler {
    private static final Logger log = LoggerFactory.getLogger(OfferLintJob.class);
    private static final Job JOB = new Job("offer-lint", Lane.QUICK);

    private final Jobs jobs;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OfferLintJob(
            Jobs jobs,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.jobs = jobs;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    void on(OfferTouched touched) {
        LintKey key = LintKey.soon(touched.shop(), touched.productId(), clock);
        jobs.enqueue(JOB, key.text(), key.due());
    }

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    public void run(String id) {
        LintKey key = LintKey.of(id);
        MappingsTouched touched = new MappingsTouched(key.shop(), key.subject());
        transaction.executeWithoutResult(status -> events.publishEvent(touched));
    }

    @Override
    public void gaveUp(String id, Throwable cause) {
        log.warn("The mapping of product {} was not looked through", id, cause);
    }
}
