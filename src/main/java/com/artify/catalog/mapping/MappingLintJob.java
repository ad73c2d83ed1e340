package com.artify.catalog.mapping;

import com.artify.base.jobs.Job;
import com.artify.base.jobs.JobHandler;
import com.artify.base.jobs.Jobs;
import com.artify.base.jobs.Lane;
import com.artify.catalog.BaseTouched;
import com.artify.catalog.MappingsTouched;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks again through the products that are printed on a base which changed. There may be hundreds,
 * so it happens beside; what changes within one second is looked at once.
 */
@Component
class MappingLintJob implements JobHandler {
    private static final Logger log = LoggerFactory.getLogger(MappingLintJob.class);
    private static final Job JOB = new Job("mapping-lint", Lane.QUICK);

    private final JdbcClient jdbc;
    private final Jobs jobs;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MappingLintJob(
            JdbcClient jdbc,
            Jobs jobs,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    void on(BaseTouched touched) {
        LintKey key = LintKey.soon(touched.shop(), touched.baseId(), clock);
        jobs.enqueue(JOB, key.text(), key.due());
    }

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    public void run(String id) {
        LintKey key = LintKey.of(id);
        jdbc.sql(
                        """
                        select product_id from product_product_bases
                        where shop_id = ? and product_base_id = ?
                        """)
                .param(key.shop().value())
                .param(key.subject())
                .query(Long.class)
                .list()
                .forEach(product ->
                        transaction.executeWithoutResult(status ->
                                events.publishEvent(new MappingsTouched(key.shop(), product))));
    }

    @Override
    public void gaveUp(String id, Throwable cause) {
        log.warn("The mappings of base {} were not looked through", id, cause);
    }
}
