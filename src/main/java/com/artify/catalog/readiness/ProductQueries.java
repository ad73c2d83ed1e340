package com.artify.catalog.readiness;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.catalog.feasibility.HeldBackPrints;
import com.artify.catalog.feasibility.OfferTables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a shop's products with what each has and lacks. */
@Service
@Transactional(readOnly = true)
public class ProductQueries {
    private static final String PRODUCTS =
            OfferTables.WITH
                    + """
                    , printable as (
                      select product_id, count(*) as amount from prints group by product_id
                    ),
                    unmapped as (
                      select v.product_id, count(*) as amount
                      from product_variants v
                        left join prints m on m.product_id = v.product_id
                          and m.shopify_variant_id = v.shopify_variant_id
                      where v.shop_id = :shop and not v.is_removed and m.product_id is null
                      group by v.product_id
                    ),
                    offered as (
                      select product_id, count(*) as amount from offers group by product_id
                    ),
                    q as (
                      select p.id, p.uuid, p.title, p.image_url, p.is_enabled, p.updated_at,
                        p.gone_at is not null as gone,
                        coalesce(printable.amount, 0) as printable,
                        coalesce(unmapped.amount, 0) as unmapped,
                        coalesce(offered.amount, 0) as styles
                      from products p
                        left join printable on printable.product_id = p.id
                        left join unmapped on unmapped.product_id = p.id
                        left join offered on offered.product_id = p.id
                      where p.shop_id = :shop
                    )
                    select q.* from q\
                    """;

    private final JdbcClient jdbc;
    private final Database database;
    private final HeldBackPrints heldBack;

    ProductQueries(JdbcClient jdbc, Database database, HeldBackPrints heldBack) {
        this.jdbc = jdbc;
        this.database = database;
        this.heldBack = heldBack;
    }

    /** A part of the products that a filter lets through, and how many those are in all. */
    public record Page(List<ProductRow> rows, long total) {}

    /**
     * The products that the filter lets through. A shop has hundreds of products, not more, so that
     * they are judged together and the page is cut out afterwards.
     */
    public Page page(ShopDomain shop, ProductFilter filter, long offset, int limit) {
        List<ProductRow> found =
                rows(shop, filter).stream().filter(row -> passes(row, filter)).toList();
        return new Page(found.stream().skip(offset).limit(limit).toList(), found.size());
    }

    /** One product, or empty if the shop has none of that id. */
    public Optional<ProductRow> find(ShopDomain shop, UUID uuid) {
        Map<Long, Long> held = heldBack.counts(shop);
        return jdbc.sql(PRODUCTS + " where q.uuid = :uuid")
                .param("shop", shop.value())
                .param("uuid", uuid.toString())
                .query((row, number) -> row(row, held))
                .optional();
    }

    /** How many products there are of each state. */
    public Map<Readiness.State, Long> states(ShopDomain shop) {
        Map<Readiness.State, Long> counts = new EnumMap<>(Readiness.State.class);
        rows(shop, ProductFilter.ALL)
                .forEach(row -> counts.merge(row.readiness().state(), 1L, Long::sum));
        return counts;
    }

    private List<ProductRow> rows(ShopDomain shop, ProductFilter filter) {
        Map<Long, Long> held = heldBack.counts(shop);
        String direction = filter.descending() ? " desc" : "";
        return jdbc.sql(
                        PRODUCTS
                                + filter.text()
                                        .map(text -> " where lower(q.title) like :text escape '!'")
                                        .orElse("")
                                + " order by "
                                + filter.order().sql()
                                + direction
                                + ", q.id"
                                + direction)
                .param("shop", shop.value())
                .param("text", filter.text().map(ProductQueries::part).orElse(""))
                .query((row, number) -> row(row, held))
                .list();
    }

    private static boolean passes(ProductRow row, ProductFilter filter) {
        return filter.state().filter(state -> state != row.readiness().state()).isEmpty()
                && (filter.obstacles().isEmpty() || lacks(row.readiness(), filter.obstacles()));
    }

    private static boolean lacks(Readiness readiness, Set<Obstacle> any) {
        return readiness.enabled() && readiness.obstacles().stream().anyMatch(any::contains);
    }

    private ProductRow row(ResultSet row, Map<Long, Long> held) throws SQLException {
        Readiness.Counts counts =
                new Readiness.Counts(
                        row.getLong("printable"),
                        row.getLong("unmapped"),
                        row.getLong("styles"),
                        held.getOrDefault(row.getLong("id"), 0L));
        Readiness readiness = Readiness.of(row.getBoolean("is_enabled"), counts);
        return new ProductRow(
                UUID.fromString(row.getString("uuid")),
                row.getString("title"),
                Optional.ofNullable(row.getString("image_url")),
                counts,
                row.getBoolean("gone") ? readiness.gone() : readiness,
                database.requiredInstant(row, "updated_at"));
    }

    private static String part(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
