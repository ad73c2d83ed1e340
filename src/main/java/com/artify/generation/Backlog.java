package com.artify.generation;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.base.jdbc.StoredEnums;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What of a shop is with the workers and what waits for its turn. Statements of its own, since
 * every beginning and every end of a generation asks: rows are counted and marked without being
 * read. The caller has locked the shop's slots.
 */
@Component
class Backlog {
    private static final String COUNT =
            """
            select
              (select count(*) from generations where shop_id = :shop
                and generation_type = 'final' and status in ('pending', 'processing')
                and handed_over_at is not null) as finals,
              (select count(*) from generations where shop_id = :shop
                and generation_type = 'preview' and status in ('pending', 'processing')
                and handed_over_at is not null) as previews,
              (select count(*) from (select 1 from generations where shop_id = :shop
                and generation_type = 'final' and status = 'pending'
                and handed_over_at is null limit 1) f) as waiting_finals,
              (select count(*) from (select 1 from generations where shop_id = :shop
                and generation_type = 'preview' and status = 'pending'
                and handed_over_at is null limit 1) p) as waiting_previews\
            """;
    private static final String HAND_OVER =
            """
            update generations
            set handed_over_at = :now, updated_at = :now, version = version + 1
            where shop_id = :shop and id in (
              select id from generations
              where shop_id = :shop and generation_type = :type
                and status = 'pending' and handed_over_at is null order by id limit :most)
            returning id\
            """;

    private final JdbcClient jdbc;
    private final Database database;

    Backlog(JdbcClient jdbc, Database database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** How many of each type are with the workers, and whether any of it waits. */
    record State(int finals, int previews, boolean finalsWait, boolean previewsWait) {}

    State of(ShopDomain shop) {
        return jdbc.sql(COUNT)
                .param("shop", shop.value())
                .query((row, number) ->
                        new State(
                                row.getInt("finals"),
                                row.getInt("previews"),
                                row.getInt("waiting_finals") > 0,
                                row.getInt("waiting_previews") > 0))
                .single();
    }

    /** Marks the oldest that wait, at most so many, as handed over. */
    List<UUID> handOver(ShopDomain shop, GenerationType type, int most, Instant now) {
        return jdbc.sql(HAND_OVER)
                .param("shop", shop.value())
                .param("type", StoredEnums.text(type))
                .param("most", most)
                .param("now", database.parameter(now))
                .query((row, number) -> UUID.fromString(row.getString("id")))
                .list();
    }
}
