package com.artify.shopify;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.AcrossShops;
import com.artify.base.jdbc.Database;
import com.artify.base.jdbc.StoredEnums;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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

    /** Stores the event, unless its delivery is known already: then false. */
    boolean insert(WebhookEvent event, WebhookStatus status) {
        return jdbc.sql(
                                """
                                insert into webhook_events
                                  (id, shop_id, topic, webhook_id, event_id, triggered_at,
                                   received_at, payload, status)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
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
                        .update()
                == 1;
    }

    /** The event if its work is still to be done. */
    Optional<WebhookEvent> findOpen(UUID id) {
        return jdbc.sql("select * from webhook_events where id = ? and status in (?, ?)")
                .param(id.toString())
                .param(StoredEnums.text(WebhookStatus.RECEIVED))
                .param(StoredEnums.text(WebhookStatus.FAILED))
                .query((row, number) -> event(row))
                .optional();
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
