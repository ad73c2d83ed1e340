package com.artify.generation;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.StoredEnums;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was decided before of photos that come again, told by their hash within a shop. */
@Component
class EqualPhotos {
    private final JdbcClient jdbc;

    EqualPhotos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Allowed if staff once allowed the photo, though its bytes be gone since; blocked while a
     * refused copy lies before them; empty otherwise.
     */
    Optional<Moderation> verdict(ShopDomain shop, String sha256) {
        return jdbc.sql(
                        """
                        select min(moderation_verdict) as verdict from uploads
                        where shop_id = :shop and sha256 = :sha256
                          and moderation_verdict in ('blocked', 'allowed')
                          and (moderation_verdict = 'allowed' or deleted_at is null)\
                        """)
                .param("shop", shop.value())
                .param("sha256", sha256)
                .query((row, number) -> Optional.ofNullable(row.getString("verdict")))
                .single()
                .map(verdict -> StoredEnums.read(Moderation.class, verdict));
    }
}
