package com.artify.generation;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.settings.Settings;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps photos that were paid for as long as their shop promises from the payment on. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PhotoKeeping {
    private final JdbcClient jdbc;
    private final Database database;
    private final Settings settings;
    private final Clock clock;

    PhotoKeeping(JdbcClient jdbc, Database database, Settings settings, Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * These photos were paid for now; one that is to go later anyway does. Rows are written in the
     * order of their ids, so that two payments for the same photos do not wait for each other.
     */
    public void paid(ShopDomain shop, Collection<UUID> photos) {
        Instant until = clock.instant().plus(settings.of(shop).retention().ordered());
        photos.stream().sorted().distinct().forEach(photo -> keep(shop, photo, until));
    }

    private void keep(ShopDomain shop, UUID photo, Instant until) {
        jdbc.sql(
                        """
                        update uploads set expires_at = :until, version = version + 1
                        where shop_id = :shop and id = :photo and deleted_at is null
                          and expires_at < :until\
                        """)
                .param("until", database.parameter(until))
                .param("shop", shop.value())
                .param("photo", photo.toString())
                .update();
    }
}
