package com.artify.generation;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which wish was admitted under which key of the shopper's program. */
@Component
class IdempotencyKeys {
    private final JdbcClient jdbc;
    private final Database database;

    IdempotencyKeys(JdbcClient jdbc, Database database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    Optional<Used> find(ShopDomain shop, String key) {
        return jdbc.sql(
                        """
                        select fingerprint, generation_id from idempotency_keys
                        where shop_id = :shop and request_key = :key\
                        """)
                .param("shop", shop.value())
                .param("key", key)
                .query((row, number) ->
                        new Used(
                                row.getString("fingerprint"),
                                UUID.fromString(row.getString("generation_id"))))
                .optional();
    }

    /** Fails with a duplicate key if another request was faster. */
    void remember(ShopDomain shop, String key, String fingerprint, UUID generation, Instant now) {
        jdbc.sql(
                        """
                        insert into idempotency_keys
                          (shop_id, request_key, fingerprint, generation_id, created_at)
                        values (:shop, :key, :fingerprint, :generation, :now)\
                        """)
                .param("shop", shop.value())
                .param("key", key)
                .param("fingerprint", fingerprint)
                .param("generation", generation.toString())
                .param("now", database.parameter(now))
                .update();
    }

    record Used(String fingerprint, UUID generation) {}
}
