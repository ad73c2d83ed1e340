package com.artify.generation.review;

import com.artify.base.ShopDomain;
import com.artify.storage.ObjectKey;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows the art behind the preview that a final was made after. */
@Component
class PreviewArt {
    private final JdbcClient jdbc;

    PreviewArt(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where the art lies that the preview was made of, before it was marked. */
    Optional<ObjectKey> of(ShopDomain shop, UUID madeAfter) {
        return jdbc.sql(
                        """
                        select p.art_image_url from generations g
                          join generations p
                            on p.shop_id = g.shop_id and p.id = g.preview_generation_id
                        where g.shop_id = :shop and g.id = :id and p.art_image_url is not null\
                        """)
                .param("shop", shop.value())
                .param("id", madeAfter.toString())
                .query(String.class)
                .optional()
                .map(ObjectKey::new);
    }
}
