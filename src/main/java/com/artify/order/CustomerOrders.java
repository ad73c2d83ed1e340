package com.artify.order;

import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of a customer's orders, to be shown to them or forgotten. */
@Service
@Transactional
public class CustomerOrders {
    /** Those of the customer, and those that Shopify names besides. */
    private static final String THEIRS =
            "shop_id = :shop and (customer_id = :customer or shopify_order_id in (:orders))";

    private final JdbcClient jdbc;
    private final Database database;
    private final Changes changes;
    private final Clock clock;

    CustomerOrders(JdbcClient jdbc, Database database, Changes changes, Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.changes = changes;
        this.clock = clock;
    }

    /** An order as it is stored; {@code generations} were claimed, previewed or made for it. */
    public record Kept(
            String order,
            @Nullable String number,
            @Nullable String customer,
            @Nullable Instant placed,
            long totalMinorUnits,
            String currency,
            List<String> goods,
            List<String> generations) {}

    /** All of a customer's orders; both kinds of ids are GIDs. */
    @Transactional(readOnly = true)
    public List<Kept> of(ShopDomain shop, String customer, List<String> orders) {
        return theirs(
                        "select * from orders where " + THEIRS + " order by id",
                        shop,
                        customer,
                        orders)
                .query((row, number) -> kept(shop, row))
                .list();
    }

    /**
     * Forgets who ordered. Number, goods and amounts stay, since books are kept by law; news that
     * come later bring nothing back.
     */
    public int redact(ShopDomain shop, String customer, List<String> orders) {
        List<String> uuids =
                theirs("select uuid from orders where " + THEIRS, shop, customer, orders)
                        .query((row, number) -> row.getString(1))
                        .list();
        theirs(
                        """
                        update orders set customer_id = null, customer_name = null,
                          search_text = lower(order_number), redacted_at = :now,
                          version = version + 1
                        where \
                        """
                                + THEIRS,
                        shop,
                        customer,
                        orders)
                .param("now", database.parameter(clock.instant()))
                .update();
        uuids.forEach(uuid -> changes.announce(new Changes.Change(shop, "order", uuid)));
        return uuids.size();
    }

    private JdbcClient.StatementSpec theirs(
            String sql, ShopDomain shop, String customer, List<String> orders) {
        return jdbc.sql(sql)
                .param("shop", shop.value())
                .param("customer", customer)
                .param("orders", orders.isEmpty() ? List.of("") : orders);
    }

    private Kept kept(ShopDomain shop, ResultSet row) throws SQLException {
        List<String> goods = new ArrayList<>();
        List<String> generations = new ArrayList<>();
        jdbc.sql("select * from order_lines where shop_id = ? and order_id = ? order by id")
                .param(shop.value())
                .param(row.getLong("id"))
                .query(line -> {
                    goods.add(line.getInt("quantity") + " × " + line.getString("title"));
                    Stream.of(
                                    Optional.ofNullable(line.getString("claimed_generation_id")),
                                    Optional.ofNullable(line.getString("preview_generation_id")),
                                    Optional.ofNullable(line.getString("final_generation_id")))
                            .flatMap(Optional::stream)
                            .forEach(generations::add);
                });
        return new Kept(
                row.getString("shopify_order_id"),
                row.getString("order_number"),
                row.getString("customer_name"),
                database.instant(row, "placed_at"),
                row.getLong("total_price"),
                row.getString("currency"),
                goods,
                generations.stream().distinct().toList());
    }
}
