package com.artify.shopify.webhooks;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.AcrossShops;
import com.artify.base.jdbc.Database;
import com.artify.base.jdbc.StoredEnums;
import com.artify.shopify.WebhookEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of delivered events. Every method joins the caller's transaction. */
@Repository
@AcrossShops("an event is stored before its shop is known, and found by its own id")
class WebhookEvents {
    private final JdbcClient jdbc;
    private final Database database;

    WebhookEvents(JdbcClient jdbc, Database database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** An event whose work is to be done; {@code triedBefore} if it has failed. */
    record Opened(WebhookEvent event, boolean triedBefore) {}

    /** Stores the event, unless its delivery is known already: then false. */
    boolean insert(WebhookEvent event, WebhookStatus status) {
        Concern concern = Concern.of(event);
        return jdbc.sql(
                                """
                                insert into webhook_events
                                  (id, shop_id, topic, webhook_id, event_id, triggered_at,
                                   received_at, payload, status, resource, occurred_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                on conflict (webhook_id) do nothing
                                """)
                        .param(event.id().toString())
                        .param(event.shop().value())
                        .param(event.topic())
                        .param(event.webhookId())
                        .param(event.eventId().orElse(null))
                        .param(database.parameter(event.triggeredAt()))
                        .param(database.parameter(event.receivedAt()))
                        .param(event.payload())
                        .param(StoredEnums.text(status))
                        .param(concern.resource())
                        .param(database.parameter(concern.at()))
                        .update()
                == 1;
    }

    /** The events of the same thing with older news that nobody has begun, the oldest first. */
    List<UUID> before(UUID id) {
        return jdbc.sql(
                        """
                        select p.id from webhook_events e
                          join webhook_events p on p.shop_id = e.shop_id
                            and p.resource = e.resource
                            and p.status in ('received', 'failed') and p.status <> 'failed'
                        where e.id = ? and (p.occurred_at < e.occurred_at
                          or p.occurred_at = e.occurred_at and p.triggered_at < e.triggered_at)
                        order by p.occurred_at, p.triggered_at, p.id\
                        """)
                .param(id.toString())
                .query((row, number) -> UUID.fromString(row.getString(1)))
                .list();
    }

    /**
     * The event if its work is still to be done. Until the transaction ends, nobody else can open
     * an event of the same thing.
     */
    Optional<Opened> open(UUID id) {
        lock(id);
        return jdbc.sql("select * from webhook_events where id = ? and status in (?, ?)")
                .param(id.toString())
                .param(StoredEnums.text(WebhookStatus.RECEIVED))
                .param(StoredEnums.text(WebhookStatus.FAILED))
                .query((row, number) -> new Opened(event(row), row.getInt("attempts") > 0))
                .optional();
    }

    /** Locks all open events of the thing, always in the same order. */
    private void lock(UUID id) {
        jdbc.sql(
                        """
                        select id from webhook_events
                        where status in ('received', 'failed')
                          and (shop_id, resource) in
                            (select shop_id, resource from webhook_events where id = ?)
                        order by id\
                        """
                                + database.forUpdate())
                .param(id.toString())
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Records how a try ended; {@code error} says why it did not go well. */
    void recordTry(UUID id, WebhookStatus status, @Nullable String error, Instant now) {
        jdbc.sql(
                        """
                        update webhook_events
                        set status = ?, last_error = ?, processed_at = ?, attempts = attempts + 1
                        where id = ?
                        """)
                .param(StoredEnums.text(status))
                .param(error)
                .param(status == WebhookStatus.FAILED ? null : database.parameter(now))
                .param(id.toString())
                .update();
    }

    /** Gives an event up whose last try failed. */
    void bury(UUID id, Instant now) {
        jdbc.sql("update webhook_events set status = ?, processed_at = ? where id = ?")
                .param(StoredEnums.text(WebhookStatus.DEAD))
                .param(database.parameter(now))
                .param(id.toString())
                .update();
    }

    Optional<ShopDomain> shop(UUID id) {
        return jdbc.sql("select shop_id from webhook_events where id = ?")
                .param(id.toString())
                .query((row, number) -> new ShopDomain(row.getString(1)))
                .optional();
    }

    /** Forgets events in a state that arrived before a time. */
    int deleteBefore(Instant time, WebhookStatus status) {
        return jdbc.sql("delete from webhook_events where status = ? and received_at < ?")
                .param(StoredEnums.text(status))
                .param(database.parameter(time))
                .update();
    }

    private WebhookEvent event(ResultSet row) throws SQLException {
        return new WebhookEvent(
                UUID.fromString(row.getString("id")),
                new ShopDomain(row.getString("shop_id")),
                row.getString("topic"),
                row.getString("webhook_id"),
                Optional.ofNullable(row.getString("event_id")),
                database.requiredInstant(row, "triggered_at"),
                database.requiredInstant(row, "received_at"),
                row.getString("payload"));
    }
}
