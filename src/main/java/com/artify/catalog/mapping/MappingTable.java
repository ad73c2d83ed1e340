package com.artify.catalog.mapping;

import com.artify.base.Money;
import com.artify.base.jdbc.Database;
import com.artify.base.jdbc.StoredEnums;
import com.artify.catalog.Fit;
import com.artify.catalog.PrintSize;
import com.artify.catalog.Product;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the mappings of a product all at once: there may be 2,048. */
@Repository
class MappingTable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, String>> VALUES =
            new TypeReference<>() {};
    private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};
    private static final String VARIANTS =
            """
            select v.*, b.uuid as base_uuid, b.name as base_name, b.option_names, b.base_price,
              b.currency, v.is_active and b.is_active as usable,
              l.is_enabled and v.removed_at is null and b.removed_at is null as linked
            from product_base_variants v
              join product_bases b on b.id = v.product_base_id
              left join product_product_bases l
                on l.product_id = :product and l.product_base_id = b.id
            where v.shop_id = :shop
              and (l.is_enabled = :yes or v.id in (
                select m.product_base_variant_id from product_base_variant_mappings m
                where m.product_id = :product and m.is_active = :yes))
            order by l.sort_order, b.sort_order, b.id, v.sort_order, v.id
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Database database;

    MappingTable(JdbcClient jdbc, JdbcTemplate batches, Database database) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.database = database;
    }

    List<LinkedVariant> variants(Product product) {
        return jdbc.sql(VARIANTS)
                .param("shop", product.shop().value())
                .param("product", product.id())
                .param("yes", true)
                .query((row, number) -> variant(row))
                .list();
    }

    Map<String, Long> mapped(Product product) {
        Map<String, Long> found = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select shopify_variant_id, product_base_variant_id
                        from product_base_variant_mappings
                        where shop_id = ? and product_id = ? and is_active = ? order by id
                        """)
                .param(product.shop().value())
                .param(product.id())
                .param(true)
                .query(row -> {
                    found.put(row.getString(1), row.getLong(2));
                });
        return found;
    }

    Set<String> sized(Product product) {
        return new HashSet<>(
                jdbc.sql(
                                """
                                select shopify_variant_id from sizes
                                where shop_id = ? and product_id = ? and is_active = ?
                                  and shopify_variant_id is not null
                                """)
                        .param(product.shop().value())
                        .param(product.id())
                        .param(true)
                        .query(String.class)
                        .list());
    }

    /** Takes the mappings of Shopify variants away. */
    void unmap(Product product, Collection<String> shopifyVariantIds, Instant now) {
        Object time = database.parameter(now);
        batches.batchUpdate(
                """
                update product_base_variant_mappings
                set is_active = ?, updated_at = ?, version = version + 1
                where shop_id = ? and product_id = ? and shopify_variant_id = ? and is_active = ?
                """,
                shopifyVariantIds.stream()
                        .map(id ->
                                new Object[] {
                                    false, time, product.shop().value(), product.id(), id, true
                                })
                        .toList());
    }

    /** Maps Shopify variants that are mapped to nothing. */
    void map(Product product, Map<String, Long> targets, Instant now) {
        Object time = database.parameter(now);
        batches.batchUpdate(
                """
                insert into product_base_variant_mappings (shop_id, product_id,
                  product_base_variant_id, shopify_variant_id, is_active, version, created_at,
                  updated_at)
                values (?, ?, ?, ?, ?, 0, ?, ?)
                on conflict (product_id, product_base_variant_id, shopify_variant_id) do update
                set is_active = excluded.is_active, updated_at = excluded.updated_at,
                  version = product_base_variant_mappings.version + 1
                """,
                targets.entrySet().stream()
                        .map(each ->
                                new Object[] {
                                    product.shop().value(),
                                    product.id(),
                                    each.getValue(),
                                    each.getKey(),
                                    true,
                                    time,
                                    time
                                })
                        .toList());
    }

    private LinkedVariant variant(ResultSet row) throws SQLException {
        String name = row.getString("name");
        long base = row.getLong("base_price");
        Money price =
                row.wasNull()
                        ? null
                        : new Money(
                                base + row.getLong("price_modifier"),
                                Currency.getInstance(row.getString("currency")));
        return new LinkedVariant(
                row.getLong("id"),
                UUID.fromString(row.getString("uuid")),
                UUID.fromString(row.getString("base_uuid")),
                row.getString("base_name"),
                name,
                json(row.getString("option_names"), NAMES, List.of()),
                json(row.getString("option_values"), VALUES, new LinkedHashMap<>()),
                new PrintSize(
                        name,
                        row.getInt("width_px"),
                        row.getInt("height_px"),
                        row.getInt("dpi"),
                        row.getDouble("bleed_mm"),
                        StoredEnums.read(Fit.class, row.getString("fit"))),
                price,
                row.getBoolean("usable"),
                row.getBoolean("linked"));
    }

    private static <T> T json(@Nullable String text, TypeReference<T> type, T otherwise) {
        return text == null ? otherwise : JSON.readValue(text, type);
    }
}
