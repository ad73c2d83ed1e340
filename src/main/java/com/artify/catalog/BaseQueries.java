package com.artify.catalog;

import com.artify.base.Money;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads a shop's product bases with their figures. */
@Service
@Transactional(readOnly = true)
public class BaseQueries {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final String BASES =
            """
            with counted as (
              select product_base_id, count(*) as amount from product_base_variants
              where shop_id = :shop and removed_at is null group by product_base_id
            ),
            used as (
              select l.product_base_id, count(*) as amount
              from product_product_bases l join products p on p.id = l.product_id
              where l.shop_id = :shop and l.is_enabled group by l.product_base_id
            )
            select b.*, coalesce(counted.amount, 0) as variants,
              coalesce(used.amount, 0) as products
            from product_bases b
              left join counted on counted.product_base_id = b.id
              left join used on used.product_base_id = b.id
            where b.shop_id = :shop and b.removed_at is null\
            """;

    private final JdbcClient jdbc;
    private final Database database;

    BaseQueries(JdbcClient jdbc, Database database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** The bases that the filter lets through; a shop has dozens, not more. */
    public List<BaseRow> list(ShopDomain shop, BaseFilter filter) {
        String direction = filter.descending() ? " desc" : "";
        return jdbc.sql(
                        BASES
                                + filter.active()
                                        .map(active ->
                                                active
                                                        ? " and b.is_active"
                                                        : " and not b.is_active")
                                        .orElse("")
                                + filter.text()
                                        .map(text -> " and lower(b.name) like :text escape '!'")
                                        .orElse("")
                                + " order by "
                                + filter.order().sql()
                                + direction
                                + ", b.id"
                                + direction)
                .param("shop", shop.value())
                .param("text", filter.text().map(BaseQueries::part).orElse(""))
                .query((row, number) -> row(row))
                .list();
    }

    /** One base with its figures. */
    public Optional<BaseRow> find(ShopDomain shop, UUID uuid) {
        return jdbc.sql(BASES + " and b.uuid = :uuid")
                .param("shop", shop.value())
                .param("uuid", uuid.toString())
                .query((row, number) -> row(row))
                .optional();
    }

    private BaseRow row(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        long price = row.getLong("base_price");
        Optional<Money> base =
                row.wasNull() ? Optional.empty() : Optional.of(new Money(price, currency));
        return new BaseRow(
                UUID.fromString(row.getString("uuid")),
                row.getString("name"),
                JSON.readValue(row.getString("option_names"), TEXTS),
                base,
                row.getBoolean("is_active"),
                row.getLong("variants"),
                row.getLong("products"),
                database.requiredInstant(row, "updated_at"));
    }

    private static String part(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
