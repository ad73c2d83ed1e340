package com.artify.generation;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the preview whose art a new wish can share. */
@Component
class EqualWishes {
    private final JdbcClient jdbc;
    private final String statement;

    EqualWishes(JdbcClient jdbc, Database database) {
        this.jdbc = jdbc;
        // Until it knows its statistics, SQLite would walk all generations of the shop by their
        // ids.
        this.statement =
                """
                select id from generations%s
                where shop_id = :shop and cache_key = :key and generation_type = 'preview'
                  and ((status = 'completed' and art_image_url is not null)
                    or (status in ('pending', 'processing') and cached_from_id is null))
                order by case when status = 'completed' then 0 else 1 end,
                  case when status = 'completed' then id end desc, id
                limit 1\
                """
                        .formatted(database.through("idx_generations_cache"));
    }

    /**
     * An equal preview with art, the newest, since files may age away; else one that is being made
     * for itself, the first, which others wait for too.
     */
    Optional<UUID> equal(ShopDomain shop, String cacheKey) {
        return jdbc.sql(statement)
                .param("shop", shop.value())
                .param("key", cacheKey)
                .query((row, number) -> UUID.fromString(row.getString("id")))
                .optional();
    }
}
