package com.artify.order;

import com.artify.base.Money;
import com.artify.base.jdbc.Database;
import com.artify.base.jdbc.StoredEnums;
import com.artify.order.OrderDetails.Line;
import com.artify.order.OrderDetails.PrintFile;
import com.artify.order.OrderDetails.Progress;
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

/** Makes records of the rows of {@link OrderQueries}. */
@Component
class OrderRows {
    private static final Duration LIFETIME = Duration.ofHours(4);

    /** From the least to the most pressing, as the query ranks them. */
    private static final List<LineState> RANKS =
            List.of(
                    LineState.NOT_PERSONALISED,
                    LineState.CANCELLED,
                    LineState.READY,
                    LineState.AWAITING_PAYMENT,
                    LineState.MAKING,
                    LineState.NEEDS_ATTENTION);

    private final Database database;
    private final FileLinks links;

    OrderRows(Database database, FileLinks links) {
        this.database = database;
        this.links = links;
    }

    OrderRow row(ResultSet row) throws SQLException {
        return new OrderRow(
                UUID.fromString(row.getString("uuid")),
                number(row),
                money(row, "total_price", "currency"),
                row.getInt("line_count"),
                row.getInt("ready_count"),
                RANKS.get(row.getInt("worst")),
                database.requiredInstant(row, "placed"));
    }

    OrderDetails details(ResultSet row, List<Line> lines) throws SQLException {
        return new OrderDetails(
                UUID.fromString(row.getString("uuid")),
                number(row),
                row.getString("shopify_order_id"),
                money(row, "total_price", "currency"),
                Optional.ofNullable(database.instant(row, "placed_at")),
                Optional.ofNullable(database.instant(row, "paid_at")),
                Optional.ofNullable(database.instant(row, "cancelled_at")),
                lines);
    }

    Line line(ResultSet row) throws SQLException {
        return new Line(
                UUID.fromString(row.getString("uuid")),
                row.getString("title"),
                text(row, "variant_title"),
                row.getInt("quantity"),
                money(row, "price", "order_currency"),
                StoredEnums.read(LineState.class, row.getString("state")),
                text(row, "reason").map(reason -> StoredEnums.read(LineReason.class, reason)),
                text(row, "style_name"),
                text(row, "thumb").map(this::link),
                text(row, "generation").map(UUID::fromString),
                progress(row),
                printFile(row));
    }

    private static Optional<Progress> progress(ResultSet row) throws SQLException {
        boolean running = "processing".equals(row.getString("final_status"));
        return running ? Optional.of(new Progress(row.getDouble("progress"))) : Optional.empty();
    }

    private Optional<PrintFile> printFile(ResultSet row) throws SQLException {
        Optional<String> key = text(row, "final_image_url");
        if (key.isEmpty()) {
            return Optional.empty();
        }
        String name = fileName(row, key.get());
        return Optional.of(
                new PrintFile(
                        key.get(),
                        name,
                        row.getInt("final_width"),
                        row.getInt("final_height"),
                        row.getInt("print_dpi"),
                        row.getLong("final_bytes"),
                        links.link(new ObjectKey(key.get()), name, LIFETIME)));
    }

    /** Says whose it is and what to print it on, once it lies in a folder of downloads. */
    private static String fileName(ResultSet row, String key) throws SQLException {
        String name =
                String.join(
                        " ",
                        row.getString("order_number"),
                        row.getString("generation").substring(30),
                        row.getString("title"),
                        row.getString("print_size_name"));
        return name.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-", "")
                + key.substring(key.lastIndexOf('.'));
    }

    private String link(String key) {
        return links.link(new ObjectKey(key), null, LIFETIME);
    }

    private static String number(ResultSet row) throws SQLException {
        return text(row, "order_number").orElse(row.getString("shopify_order_id"));
    }

    private static Optional<Money> money(ResultSet row, String amount, String currency)
            throws SQLException {
        long minor = row.getLong(amount);
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new Money(minor, Currency.getInstance(row.getString(currency))));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
