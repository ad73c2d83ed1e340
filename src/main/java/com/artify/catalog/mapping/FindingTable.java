package com.artify.catalog.mapping;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.base.jdbc.StoredEnums;
import com.artify.catalog.Product;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of what the linter found, and of what a merchant wants left as it is. */
@Repository
class FindingTable {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Database database;

    FindingTable(JdbcClient jdbc, JdbcTemplate batches, Database database) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.database = database;
    }

    List<Finding> find(Product product) {
        return jdbc.sql("select * from mapping_findings where shop_id = ? and product_id = ?")
                .param(product.shop().value())
                .param(product.id())
                .query((row, number) -> finding(row))
                .list();
    }

    void insert(Product product, Collection<Finding> findings, Instant now) {
        Object time = database.parameter(now);
        batches.batchUpdate(
                """
                insert into mapping_findings (uuid, shop_id, product_id, kind, shopify_variant_id,
                  product_base_variant_id, figure, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                findings.stream()
                        .map(each ->
                                new @Nullable Object[] {
                                    each.uuid().toString(),
                                    product.shop().value(),
                                    product.id(),
                                    StoredEnums.text(each.kind()),
                                    each.shopifyVariantId(),
                                    each.baseVariantId(),
                                    each.figure(),
                                    time
                                })
                        .toList());
    }

    void delete(ShopDomain shop, Collection<Finding> findings) {
        batches.batchUpdate(
                "delete from mapping_findings where shop_id = ? and uuid = ?",
                findings.stream()
                        .map(each -> new Object[] {shop.value(), each.uuid().toString()})
                        .toList());
    }

    /** How many findings of each kind the shop's enabled products have, by internal product id. */
    Map<Long, Map<FindingKind, Integer>> counts(ShopDomain shop) {
        Map<Long, Map<FindingKind, Integer>> counts = new HashMap<>();
        jdbc.sql(
                        """
                        select f.product_id, f.kind, count(*) as number
                        from mapping_findings f join products p on p.id = f.product_id
                        where f.shop_id = ? and p.is_enabled = ?
                        group by f.product_id, f.kind
                        """)
                .param(shop.value())
                .param(true)
                .query(row -> {
                    counts.computeIfAbsent(
                                    row.getLong("product_id"),
                                    key -> new EnumMap<>(FindingKind.class))
                            .put(kind(row), row.getInt("number"));
                });
        return counts;
    }

    /** The Shopify variants that are left as they are, for a kind. */
    Set<Exemption> exemptions(Product product) {
        return new HashSet<>(
                jdbc.sql(
                                """
                                select kind, shopify_variant_id from mapping_exemptions
                                where shop_id = ? and product_id = ?
                                """)
                        .param(product.shop().value())
                        .param(product.id())
                        .query((row, number) -> new Exemption(kind(row), row.getString(2)))
                        .list());
    }

    /** The Shopify variants that are sold without a print, as the merchant wants it. */
    Set<String> left(Product product) {
        return exemptions(product).stream()
                .filter(each -> each.kind() == FindingKind.UNMAPPED)
                .map(Exemption::shopifyVariantId)
                .collect(Collectors.toSet());
    }

    record Exemption(FindingKind kind, String shopifyVariantId) {}

    void exempt(Product product, Collection<Exemption> exemptions, Instant now) {
        Object time = database.parameter(now);
        batches.batchUpdate(
                """
                insert into mapping_exemptions
                  (shop_id, product_id, kind, shopify_variant_id, created_at)
                values (?, ?, ?, ?, ?) on conflict do nothing
                """,
                exemptions.stream()
                        .map(each ->
                                new Object[] {
                                    product.shop().value(),
                                    product.id(),
                                    StoredEnums.text(each.kind()),
                                    each.shopifyVariantId(),
                                    time
                                })
                        .toList());
    }

    void unexempt(Product product, Collection<Exemption> exemptions) {
        batches.batchUpdate(
                """
                delete from mapping_exemptions
                where shop_id = ? and product_id = ? and kind = ? and shopify_variant_id = ?
                """,
                exemptions.stream()
                        .map(each ->
                                new Object[] {
                                    product.shop().value(),
                                    product.id(),
                                    StoredEnums.text(each.kind()),
                                    each.shopifyVariantId()
                                })
                        .toList());
    }

    private static Finding finding(ResultSet row) throws SQLException {
        long figure = row.getLong("figure");
        Long known = row.wasNull() ? null : figure;
        return new Finding(
                UUID.fromString(row.getString("uuid")),
                kind(row),
                row.getString("shopify_variant_id"),
                row.getLong("product_base_variant_id"),
                known);
    }

    private static FindingKind kind(ResultSet row) throws SQLException {
        return StoredEnums.read(FindingKind.class, row.getString("kind"));
    }
}
