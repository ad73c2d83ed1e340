package com.artify.shopify.webhooks;

import com.artify.activity.Activities;
import com.artify.activity.Deed;
import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.base.jobs.Jobs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A shop's messages that could not be taken in, and how they are tried again. */
@Service
@Transactional
public class DeadLetters {
    /** The kind of {@link Changes.Change} that is announced. */
    public static final String KIND = "webhook";

    static final String RETRIED = "message.retried";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Database database;
    private final Jobs jobs;
    private final Activities activities;
    private final Changes changes;

    DeadLetters(
            JdbcClient jdbc, Database database, Jobs jobs, Activities activities, Changes changes) {
        this.jdbc = jdbc;
        this.database = database;
        this.jobs = jobs;
        this.activities = activities;
        this.changes = changes;
    }

    /** The newest of them; those that the program will try again by itself are among them. */
    @Transactional(readOnly = true)
    public List<DeadLetter> newest(ShopDomain shop, int limit) {
        return jdbc.sql(
                        """
                        select id, topic, resource, payload, last_error, received_at, attempts, status
                        from webhook_events where shop_id = ? and status in ('failed', 'dead')
                        order by received_at desc, id desc limit ?\
                        """)
                .param(shop.value())
                .param(limit)
                .query((row, number) -> letter(row))
                .list();
    }

    /** How many of them were given up. */
    @Transactional(readOnly = true)
    public long givenUp(ShopDomain shop) {
        return jdbc.sql("select count(*) from webhook_events where shop_id = ? and status = 'dead'")
                .param(shop.value())
                .query(Long.class)
                .single();
    }

    /** Has one that was given up tried again; false if it no longer waits for that. */
    public boolean retry(ShopDomain shop, UUID id) {
        List<String> found =
                jdbc.sql(
                                """
                                select id from webhook_events
                                where shop_id = ? and status = 'dead' and id = ?\
                                """)
                        .param(shop.value())
                        .param(id.toString())
                        .query((row, number) -> row.getString(1))
                        .list();
        return retry(shop, found) > 0;
    }

    /** Has all that were given up tried again; how many. */
    public int retryAll(ShopDomain shop) {
        return retry(
                shop,
                jdbc.sql("select id from webhook_events where shop_id = ? and status = 'dead'")
                        .param(shop.value())
                        .query((row, number) -> row.getString(1))
                        .list());
    }

    private int retry(ShopDomain shop, List<String> ids) {
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

    private DeadLetter letter(ResultSet row) throws SQLException {
        Optional<String> error = Optional.ofNullable(row.getString("last_error"));
        DeadLetter.Problem problem = DeadLetter.Problem.of(error.orElse(""));
        return new DeadLetter(
                UUID.fromString(row.getString("id")),
                row.getString("topic"),
                name(row.getString("payload"), row.getString("resource")),
                problem,
                error.filter(text -> problem != DeadLetter.Problem.UNREADABLE),
                database.requiredInstant(row, "received_at"),
                row.getInt("attempts"),
                row.getString("status").equals("dead"));
    }

    /** An order's number or a product's title, where the payload says it; else the id. */
    private static String name(String payload, String resource) {
        try {
            JsonNode body = JSON.readTree(payload);
            for (String field : List.of("name", "title")) {
                if (body.path(field).isString()) {
                    return body.path(field).stringValue();
                }
            }
        } catch (JacksonException unreadable) {
            // Its id has to do.
        }
        String known = Objects.requireNonNullElse(resource, "");
        return known.contains("/") ? known.substring(known.indexOf('/') + 1) : "";
    }
}
