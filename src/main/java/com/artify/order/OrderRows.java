package com.artify.order;

import com.artify.base.Money;
import com.artify.base.jdbc.Database;
import com.artify.base.jdbc.StoredEnums;
import com.artify.order.OrderDetails.Earlier;
import com.artify.order.OrderDetails.Goods;
import com.artify.order.OrderDetails.Line;
import com.artify.order.OrderDetails.Progress;
import com.artify.order.OrderDetails.Rejection;
import com.artify.order.OrderDetails.Standing;
import com.artify.settings.NamingPattern;
import com.artify.storage.FileLinks;
import com.artify.storage.ObjectKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes records of the rows of {@link OrderQueries} and {@link OrderList}. */
@Component
class OrderRows {
    private static final Duration LIFETIME = Duration.ofHours(4);

    private final Database database;
    private final FileLinks links;
    private final PrintFileRows files;

    OrderRows(Database database, FileLinks links, PrintFileRows files) {
        this.database = database;
        this.links = links;
        this.files = files;
    }

    /** The lines of an order added up, without those that hold nothing to make. */
    record Sums(int lines, int ready, LineStage worst, boolean alert) {
        static final Sums NONE = new Sums(0, 0, LineStage.NOT_PERSONALISED, false);
    }

    /** The row of an order whose lines are added up already. */
    OrderRow row(OrderRow head, Sums sums) {
        return new OrderRow(
                head.uuid(),
                head.number(),
                head.customer(),
                head.total(),
                sums.lines(),
                sums.ready(),
                sums.worst(),
                sums.alert(),
                head.placed());
    }

    /** What the order's own row says, with no lines. */
    OrderRow head(ResultSet row) throws SQLException {
        return new OrderRow(
                UUID.fromString(row.getString("uuid")),
                number(row),
                text(row, "customer_name"),
                money(row, "total_price", "currency"),
                0,
                0,
                LineStage.NOT_PERSONALISED,
                false,
                Optional.ofNullable(database.instant(row, "placed_at"))
                        .orElse(database.requiredInstant(row, "created_at")));
    }

    OrderDetails details(ResultSet row, List<Line> lines) throws SQLException {
        return new OrderDetails(
                UUID.fromString(row.getString("uuid")),
                number(row),
                row.getString("shopify_order_id"),
                text(row, "customer_name"),
                money(row, "total_price", "currency"),
                Optional.ofNullable(database.instant(row, "placed_at")),
                Optional.ofNullable(database.instant(row, "paid_at")),
                Optional.ofNullable(database.instant(row, "cancelled_at")),
                lines);
    }

    Line line(ResultSet row, int place, NamingPattern pattern, List<Earlier> earlier)
            throws SQLException {
        return new Line(
                UUID.fromString(row.getString("uuid")),
                place,
                goods(row),
                standing(row),
                text(row, "style_name"),
                text(row, "thumb").map(key -> links.link(new ObjectKey(key), null, LIFETIME)),
                text(row, "generation").map(UUID::fromString),
                progress(row),
                files.read(row, place, pattern),
                earlier);
    }

    /** The file of an earlier final is named after the time it was made, whatever the pattern. */
    Earlier earlier(ResultSet row, NamingPattern pattern) throws SQLException {
        return new Earlier(
                UUID.fromString(row.getString("generation")),
                database.requiredInstant(row, "completed_at"),
                files.read(row, 0, pattern).orElseThrow());
    }

    private Goods goods(ResultSet row) throws SQLException {
        return new Goods(
                row.getString("title"),
                text(row, "variant_title"),
                text(row, "sku"),
                row.getInt("pieces"),
                money(row, "price", "order_currency"));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                StageSql.stage(row.getInt("stage")),
                text(row, "reason").map(reason -> StoredEnums.read(LineReason.class, reason)),
                text(row, "withdrawn").map(why -> StoredEnums.read(Withdrawal.class, why)),
                text(row, "alert").map(kind -> StoredEnums.read(AlertKind.class, kind)),
                text(row, "note"),
                rejection(row));
    }

    private static Optional<Rejection> rejection(ResultSet row) throws SQLException {
        Optional<String> reason = text(row, "review_reason");
        Optional<String> note = text(row, "review_note");
        return reason.map(code -> new Rejection("review.reason." + code.replace('_', '-'), note));
    }

    private static Optional<Progress> progress(ResultSet row) throws SQLException {
        boolean running = "processing".equals(row.getString("final_status"));
        return running ? Optional.of(new Progress(row.getDouble("progress"))) : Optional.empty();
    }

    static String number(ResultSet row) throws SQLException {
        return text(row, "order_number").orElse(row.getString("shopify_order_id"));
    }

    private static Optional<Money> money(ResultSet row, String amount, String currency)
            throws SQLException {
        long minor = row.getLong(amount);
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new Money(minor, Currency.getInstance(row.getString(currency))));
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
