package com.artify.catalog.mapping;

import com.artify.base.ShopDomain;
import com.artify.base.jobs.Job;
import com.artify.base.jobs.JobHandler;
import com.artify.base.jobs.Jobs;
import com.artify.base.jobs.Lane;
import com.artify.catalog.BaseTouched;
import com.artify.catalog.MappingsTouched;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
        Instant due = clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        jobs.enqueue(
                JOB,
                "%s/%d/%d"
                        .formatted(touched.shop().value(), touched.baseId(), due.getEpochSecond()),
                due);
    }

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    public void run(String id) {
        String[] parts = id.split("/", -1);
        ShopDomain shop = new ShopDomain(parts[0]);
        jdbc.sql(
                        """
                        select product_id from product_product_bases
                        where shop_id = ? and product_base_id = ?
                        """)
                .param(shop.value())
                .param(Long.valueOf(parts[1]))
                .query(Long.class)
                .list()
                .forEach(product ->
                        transaction.executeWithoutResult(
                                status -> events.publishEvent(new MappingsTouched(shop, product))));
    }

    @Override
    public void gaveUp(String id, Throwable cause) {
        log.warn("The mappings of base {} were not looked through", id, cause);
    }
}
