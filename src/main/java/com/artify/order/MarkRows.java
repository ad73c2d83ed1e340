package com.artify.order;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.AcrossShops;
import com.artify.base.jdbc.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which orders were marked in Shopify, and which are to be. */
@Component
class MarkRows {
    /**
     * Paid orders with a finished file whose lines, finals or links are not as they were marked.
     */
    private static final String DUE =
            """
            select o.id, o.shop_id, o.uuid, coalesce(m.files, 0) as files,
              coalesce(m.failures, 0) as failures
            from orders o
              join shops s on s.id = o.shop_id
              left join order_marks m on m.order_id = o.id
            where s.uninstalled_at is null and o.paid_at > :oldest
              and o.cancelled_at is null and o.redacted_at is null
              and exists (select 1 from order_lines l where l.order_id = o.id and l.state = 'ready')
              and not exists (select 1 from order_lines l where l.order_id = o.id
                and l.state in ('making', 'awaiting_payment'))
              and (m.order_id is null or m.links_until < :soon
                or exists (select 1 from order_lines l
                  left join generations g on g.id = l.final_generation_id
                  where l.order_id = o.id
                    and (l.updated_at > m.marked_at or g.updated_at > m.marked_at)))
              and (m.next_try is null or m.next_try <= :now)
            order by o.id limit :limit\
            """;

    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int MOST_PAUSES = 100;

    private final JdbcClient jdbc;
    private final Database database;

    MarkRows(JdbcClient jdbc, Database database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** An order to be marked, how many files it was marked with, and how often that failed. */
    record Due(long id, ShopDomain shop, UUID uuid, int files, int failures) {}

    @AcrossShops("marking walks all shops")
    List<Due> due(Instant now, Instant oldest, Instant soon, int limit) {
        return jdbc.sql(DUE)
                .param("oldest", database.parameter(oldest))
                .param("soon", database.parameter(soon))
                .param("now", database.parameter(now))
                .param("limit", limit)
                .query((row, number) ->
                        new Due(
                                row.getLong("id"),
                                new ShopDomain(row.getString("shop_id")),
                                UUID.fromString(row.getString("uuid")),
                                row.getInt("files"),
                                row.getInt("failures")))
                .list();
    }

    /** The order is marked with so many files, as it was at a time. */
    void marked(Due order, int files, Instant asOf, Instant linksUntil) {
        write(order, files, 0, asOf, linksUntil, asOf);
    }

    /** It could not be marked: later, with growing pauses. */
    void failed(Due order, Instant now) {
        int failures = order.failures() + 1;
        Duration pause = PAUSE.multipliedBy(Math.min(failures, MOST_PAUSES));
        write(order, order.files(), failures, Instant.EPOCH, Instant.EPOCH, now.plus(pause));
    }

    private void write(
            Due order,
            int files,
            int failures,
            Instant markedAt,
            Instant linksUntil,
            Instant nextTry) {
        jdbc.sql(
                        """
                        insert into order_marks (order_id, shop_id, files, failures, marked_at,
                          links_until, next_try)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (order_id) do update set files = excluded.files,
                          failures = excluded.failures, marked_at = excluded.marked_at,
                          links_until = excluded.links_until, next_try = excluded.next_try\
                        """)
                .param(order.id())
                .param(order.shop().value())
                .param(files)
                .param(failures)
                .param(database.parameter(markedAt))
                .param(database.parameter(linksUntil))
                .param(database.parameter(nextTry))
                .update();
    }
}
