package com.artify.catalog;

import com.artify.base.ShopDomain;
import com.artify.style.ProductDirectory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells styles of the shop's products. */
@Component
class StyledProducts implements ProductDirectory {
    private final ProductRepository products;
    private final JdbcClient jdbc;

    StyledProducts(ProductRepository products, JdbcClient jdbc) {
        this.products = products;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Entry> find(ShopDomain shop, UUID uuid) {
        return products.findByShopIdAndUuid(shop, uuid)
                .map(product -> new Entry(product.id(), product.uuid(), product.title()));
    }

    @Override
    public List<Entry> search(ShopDomain shop, String text, int limit) {
        return jdbc.sql(
                        """
                        select id, uuid, title from products
                        where shop_id = :shop and lower(title) like :text
                        order by lower(title), id limit :limit\
                        """)
                .param("shop", shop.value())
                .param("text", "%" + text.toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "") + "%")
                .param("limit", limit)
                .query((row, number) ->
                        new Entry(
                                row.getLong("id"),
                                UUID.fromString(row.getString("uuid")),
                                row.getString("title")))
                .list();
    }
}
