package com.artify.shopify.webhooks;

import com.artify.activity.Activities;
import com.artify.activity.Deed;
import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.base.jobs.Jobs;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A shop's messages that could not be taken in, and how they are tried again. */
@Service
@Transactional
public class DeadLetters {
    /** The kind of {@link Changes.Change} that is announced. */
    public static final String KIND = "webhook";

    static final String RETRIED = "message.retried";

    private final JdbcClient jdbc;
    private final Jobs jobs;
    private final Activities activities;
    private final Changes changes;

    DeadLetters(JdbcClient jdbc, Jobs jobs, Activities activities, Changes changes) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.activities = activities;
        this.changes = changes;
    }

    /** How many of them were given up. */
    @Transactional(readOnly = true)
    public long givenUp(ShopDomain shop) {
        return jdbc.sql("select count(*) from webhook_events where shop_id = ? and status = 'dead'")
                .param(shop.value())
                .query(Long.class)
                .single();
    }

    /** Has those of them that were given up tried again; how many. */
    public int retry(ShopDomain shop, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return 0;
        }
        return again(
                shop,
                jdbc.sql(
                                """
                                select id from webhook_events
                                where shop_id = :shop and status = 'dead' and id in (:ids)\
                                """)
                        .param("shop", shop.value())
                        .param("ids", ids.stream().map(UUID::toString).toList())
                        .query((row, number) -> row.getString(1))
                        .list());
    }

    /** Has all that were given up tried again; how many. */
    public int retryAll(ShopDomain shop) {
        return again(
                shop,
                jdbc.sql("select id from webhook_events where shop_id = ? and status = 'dead'")
                        .param(shop.value())
                        .query((row, number) -> row.getString(1))
                        .list());
    }

    private int again(ShopDomain shop, List<String> ids) {
        for (String id : ids) {
            jdbc.sql(
                            """
                            update webhook_events set status = 'received', processed_at = null
                            where shop_id = ? and id = ?\
                            """)
                    .param(shop.value())
                    .param(id)
                    .update();
            jobs.enqueue(WebhookJob.JOB, id);
        }
        if (!ids.isEmpty()) {
            activities.record(
                    shop,
                    new Deed(
                            RETRIED,
                            KIND,
                            ids.getFirst(),
                            Integer.toString(ids.size()),
                            Map.of(),
                            Map.of()));
            changes.announce(new Changes.Change(shop, KIND, ids.getFirst()));
        }
        return ids.size();
    }
}
