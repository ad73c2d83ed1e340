package com.artify.catalog;

import com.artify.base.Money;
import com.artify.base.jdbc.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tables of what Shopify last said of our products' variants. */
@Repository
class VariantSnapshots {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, String>> OPTIONS =
            new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Database database;

    VariantSnapshots(JdbcClient jdbc, JdbcTemplate batches, Database database) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.database = database;
    }

    /** The product's variants by position: those it has, or those it had. */
    List<StoreVariant> find(Product product, boolean removed) {
        return jdbc.sql(
                        """
                        select * from product_variants
                        where shop_id = ? and product_id = ? and is_removed = ?
                        order by position, id
                        """)
                .param(product.shop().value())
                .param(product.id())
                .param(removed)
                .query((row, number) -> variant(row))
                .list();
    }

    /** When Shopify last changed what we hold, or empty if nothing was taken over yet. */
    Optional<Instant> asOf(Product product) {
        return jdbc.sql(
                        """
                        select shopify_updated_at from product_snapshots
                        where shop_id = ? and product_id = ?
                        """)
                .param(product.shop().value())
                .param(product.id())
                .query((row, number) -> database.requiredInstant(row, "shopify_updated_at"))
                .optional();
    }

    void saveTime(Product product, Instant shopifyUpdatedAt, Instant now) {
        jdbc.sql(
                        """
                        insert into product_snapshots
                          (product_id, shop_id, shopify_updated_at, taken_at)
                        values (?, ?, ?, ?)
                        on conflict (product_id) do update
                        set shopify_updated_at = excluded.shopify_updated_at,
                          taken_at = excluded.taken_at
                        """)
                .param(product.id())
                .param(product.shop().value())
                .param(database.parameter(shopifyUpdatedAt))
                .param(database.parameter(now))
                .update();
    }

    void forgetTime(Product product) {
        jdbc.sql("delete from product_snapshots where shop_id = ? and product_id = ?")
                .params(product.shop().value(), product.id())
                .update();
    }

    void save(Product product, Collection<StoreVariant> variants, Instant now) {
        Object time = database.parameter(now);
        batches.batchUpdate(
                """
                insert into product_variants (shop_id, product_id, shopify_variant_id, title,
                  option_values, price, compare_at_price, currency, sku, position, is_removed,
                  created_at, updated_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (product_id, shopify_variant_id) do update
                set title = excluded.title, option_values = excluded.option_values,
                  price = excluded.price, compare_at_price = excluded.compare_at_price,
                  currency = excluded.currency, sku = excluded.sku, position = excluded.position,
                  is_removed = excluded.is_removed, updated_at = excluded.updated_at
                """,
                variants.stream().map(variant -> columns(product, variant, time)).toList());
    }

    void remove(Product product, Collection<String> variantIds, Instant now) {
        Object time = database.parameter(now);
        batches.batchUpdate(
                """
                update product_variants set is_removed = ?, updated_at = ?
                where shop_id = ? and product_id = ? and shopify_variant_id = ?
                """,
                variantIds.stream()
                        .map(id ->
                                new Object[] {true, time, product.shop().value(), product.id(), id})
                        .toList());
    }

    private static @Nullable Object[] columns(Product product, StoreVariant variant, Object time) {
        Money compareAt = variant.compareAt();
        return new @Nullable Object[] {
            product.shop().value(),
            product.id(),
            variant.id(),
            variant.title(),
            JSON.writeValueAsString(variant.options()),
            variant.price().minor(),
            compareAt == null ? null : compareAt.minor(),
            variant.price().currency().getCurrencyCode(),
            variant.sku(),
            variant.position(),
            false,
            time,
            time
        };
    }

    private static StoreVariant variant(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        long compareAt = row.getLong("compare_at_price");
        Money former = row.wasNull() ? null : new Money(compareAt, currency);
        return new StoreVariant(
                row.getString("shopify_variant_id"),
                row.getString("title"),
                JSON.readValue(row.getString("option_values"), OPTIONS),
                new Money(row.getLong("price"), currency),
                former,
                row.getString("sku"),
                row.getInt("position"));
    }
}
