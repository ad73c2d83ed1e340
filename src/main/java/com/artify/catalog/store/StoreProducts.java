package com.artify.catalog.store;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.catalog.StorePage;
import com.artify.catalog.StoreSearch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of a shop's whole catalogue. */
@Repository
class StoreProducts {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Database database;

    StoreProducts(JdbcClient jdbc, JdbcTemplate batches, Database database) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.database = database;
    }

    /** Takes products over, unless what is known is newer. */
    void save(ShopDomain shop, Collection<StorePage.Entry> entries, Instant now) {
        Object time = database.parameter(now);
        batches.batchUpdate(
                """
                insert into store_products (shop_id, shopify_product_id, handle, title, type,
                  image_url, variant_count, shopify_updated_at, seen_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (shop_id, shopify_product_id) do update
                set handle = excluded.handle, title = excluded.title, type = excluded.type,
                  image_url = excluded.image_url, variant_count = excluded.variant_count,
                  shopify_updated_at = excluded.shopify_updated_at, seen_at = excluded.seen_at
                where store_products.shopify_updated_at <= excluded.shopify_updated_at
                """,
                entries.stream()
                        .map(each ->
                                new @Nullable Object[] {
                                    shop.value(),
                                    each.id(),
                                    each.handle(),
                                    each.title(),
                                    each.type(),
                                    each.imageUrl(),
                                    each.variantCount(),
                                    database.parameter(each.updatedAt()),
                                    time
                                })
                        .toList());
    }

    void delete(ShopDomain shop, Collection<Long> ids) {
        batches.batchUpdate(
                "delete from store_products where shop_id = ? and shopify_product_id = ?",
                ids.stream().map(id -> new Object[] {shop.value(), id}).toList());
    }

    /** Those that nobody has asked Shopify for the longest time. */
    List<Long> longestUnseen(ShopDomain shop, int limit) {
        return jdbc.sql(
                        """
                        select shopify_product_id from store_products
                        where shop_id = ? order by seen_at limit ?
                        """)
                .params(shop.value(), limit)
                .query((row, number) -> row.getLong("shopify_product_id"))
                .list();
    }

    void seen(ShopDomain shop, Collection<Long> ids, Instant now) {
        Object time = database.parameter(now);
        batches.batchUpdate(
                """
                update store_products set seen_at = ?
                where shop_id = ? and shopify_product_id = ?
                """,
                ids.stream().map(id -> new Object[] {time, shop.value(), id}).toList());
    }

    /** Forgets what an import that began then did not see. */
    void deleteUnseen(ShopDomain shop, Instant since) {
        jdbc.sql("delete from store_products where shop_id = ? and seen_at < ?")
                .params(shop.value(), database.parameter(since))
                .update();
    }

    /** A page by title; the cursor is the number of products before it. */
    StorePage page(ShopDomain shop, StoreSearch search) {
        String cursor = search.cursor();
        int from = cursor == null ? 0 : Integer.parseInt(cursor);
        List<StorePage.Entry> found =
                jdbc.sql(
                                """
                                select * from store_products
                                where shop_id = :shop
                                  and lower(title || ' ' || type) like :text escape '!'
                                order by lower(title), shopify_product_id
                                limit :limit offset :from
                                """)
                        .param("shop", shop.value())
                        .param("text", part(search.text().strip()))
                        .param("limit", search.limit() + 1)
                        .param("from", from)
                        .query((row, number) -> entry(row))
                        .list();
        boolean more = found.size() > search.limit();
        return new StorePage(
                found.stream().limit(search.limit()).toList(),
                more ? Integer.toString(from + search.limit()) : null);
    }

    private StorePage.Entry entry(ResultSet row) throws SQLException {
        return new StorePage.Entry(
                row.getLong("shopify_product_id"),
                row.getString("handle"),
                row.getString("title"),
                row.getString("type"),
                row.getString("image_url"),
                row.getInt("variant_count"),
                database.requiredInstant(row, "shopify_updated_at"));
    }

    private static String part(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
