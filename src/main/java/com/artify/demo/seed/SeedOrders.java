package com.artify.demo.seed;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.demo.seed.SeedGenerations.Preview;
import com.artify.demo.seed.SeedGenerations.Tables;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes orders of previews: most paid and printed, some waiting, some in need of a person. */
@Component
@Profile("demo")
class SeedOrders {
    private static final int UNPAID_EVERY = 20;
    private static final int TROUBLED_EVERY = 40;
    private static final int REVIEW_EVERY = 10;
    private static final long FIRST_NUMBER = 5_001;
    private static final long PRICE = 2_490;
    private static final List<String> NAMES =
            List.of("Ada", "Bo", "Cem", "Dana", "Emil", "Fay", "Gus", "Hana", "Ivo", "Jo", "Kim");

    private final JdbcTemplate jdbc;
    private final Database database;

    SeedOrders(JdbcTemplate jdbc, Database database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    void write(ShopDomain shop, int count, List<Preview> previews, Tables tables, Instant now) {
        Random random = new Random(11);
        Moments moments = new Moments(now, count, random);
        Rows orders = orderRows();
        Rows lines = lineRows();
        List<Finished> finals = new ArrayList<>();
        long firstOrder = next("orders");
        long firstLine = next("order_lines");
        for (int i = 0; i < count; i++) {
            Instant moment = moments.at(i);
            Preview preview = previews.get((int) ((long) previews.size() * i / count));
            Line line = line(i, firstOrder + i, firstLine + i, moments.id(moment.plusSeconds(60)));
            addOrder(shop, line, i, moment, orders, moments);
            if (line.ready()) {
                Double doubt = i % REVIEW_EVERY == 0 ? random.nextDouble() : null;
                finals.add(new Finished(line, preview, shopifyId(i), doubt, moment));
            }
            addLine(shop, line, preview, moment, lines, moments);
        }
        orders.flush();
        lines.flush();
        // Finals refer to their lines, so they come after them.
        finals.forEach(made -> addFinal(shop, made, tables, moments));
        tables.flush();
        restartIds();
    }

    /** Whether it was done before. */
    boolean written(ShopDomain shop) {
        return !jdbc.queryForList(
                        "select id from orders where shop_id = ? and shopify_order_id = ?",
                        Long.class,
                        shop.value(),
                        shopifyId(0))
                .isEmpty();
    }

    /** How many of so many orders have a final. */
    static int finals(int count) {
        return (int) IntStream.range(0, count).filter(SeedOrders::ready).count();
    }

    private static boolean ready(int index) {
        return !unpaid(index) && !troubled(index);
    }

    private static boolean unpaid(int index) {
        return index % UNPAID_EVERY == UNPAID_EVERY - 1;
    }

    private static boolean troubled(int index) {
        return index % TROUBLED_EVERY == TROUBLED_EVERY / 2;
    }

    private record Line(long order, long id, String state, @Nullable String reason, UUID made) {
        boolean paid() {
            return !"awaiting_payment".equals(state);
        }

        boolean ready() {
            return "ready".equals(state);
        }
    }

    private record Finished(
            Line line, Preview preview, String order, @Nullable Double doubt, Instant ordered) {}

    private static void addFinal(ShopDomain shop, Finished made, Tables tables, Moments moments) {
        Instant moment = made.ordered().plusSeconds(60);
        UUID id = made.line().made();
        tables.generations()
                .add(
                        GenerationRow.ready(
                                shop,
                                made.preview(),
                                id,
                                made.order(),
                                made.line().id(),
                                made.doubt(),
                                moment));
        SeedGenerations.addAttempt(shop, id, false, moment, moments, tables);
    }

    private static Line line(int index, long order, long id, UUID made) {
        if (unpaid(index)) {
            return new Line(order, id, "awaiting_payment", null, made);
        }
        if (troubled(index)) {
            return new Line(order, id, "needs_attention", "preview_unknown", made);
        }
        return new Line(order, id, "ready", null, made);
    }

    private void addOrder(
            ShopDomain shop, Line line, int index, Instant moment, Rows orders, Moments moments) {
        String number = "#" + (FIRST_NUMBER + index);
        String name = NAMES.get(index % NAMES.size()) + " Seeded";
        orders.add(
                line.order(),
                moments.id(moment).toString(),
                shop.value(),
                shopifyId(index),
                number,
                PRICE,
                "EUR",
                line.paid() ? "paid" : "pending",
                moment,
                line.paid() ? moment.plusSeconds(30) : null,
                name,
                (number + " " + name).toLowerCase(Locale.ROOT),
                0,
                moment,
                moment);
    }

    private static void addLine(
            ShopDomain shop,
            Line line,
            Preview preview,
            Instant moment,
            Rows lines,
            Moments moments) {
        lines.add(
                line.id(),
                moments.id(moment).toString(),
                shop.value(),
                line.order(),
                Long.toString(9_000_000_000_000L + line.id()),
                preview.sold().product().shopifyProductId(),
                preview.sold().variant(),
                preview.sold().product().title(),
                preview.sold().print().name(),
                1,
                PRICE,
                preview.id().toString(),
                line.reason() == null ? preview.id().toString() : null,
                line.ready() ? line.made().toString() : null,
                line.state(),
                line.reason(),
                0,
                moment,
                moment);
    }

    private static String shopifyId(int index) {
        return "gid://shopify/Order/" + (6_500_000_000_000L + index);
    }

    private Rows orderRows() {
        return new Rows(
                jdbc,
                database,
                "orders",
                "id",
                "uuid",
                "shop_id",
                "shopify_order_id",
                "order_number",
                "total_price",
                "currency",
                "status",
                "placed_at",
                "paid_at",
                "customer_name",
                "search_text",
                "version",
                "created_at",
                "updated_at");
    }

    private Rows lineRows() {
        return new Rows(
                jdbc,
                database,
                "order_lines",
                "id",
                "uuid",
                "shop_id",
                "order_id",
                "shopify_line_id",
                "shopify_product_id",
                "shopify_variant_id",
                "title",
                "variant_title",
                "quantity",
                "price",
                "claimed_generation_id",
                "preview_generation_id",
                "final_generation_id",
                "state",
                "reason",
                "version",
                "created_at",
                "updated_at");
    }

    private long next(String table) {
        Long last = jdbc.queryForObject("select coalesce(max(id), 0) from " + table, Long.class);
        return (last == null ? 0 : last) + 1;
    }

    /** PostgreSQL counts ids by itself and has not seen ours; SQLite goes on from the greatest. */
    private void restartIds() {
        if (database == Database.POSTGRESQL) {
            for (String table : List.of("orders", "order_lines")) {
                jdbc.execute(
                        "alter table " + table + " alter column id restart with " + next(table));
            }
        }
    }
}
