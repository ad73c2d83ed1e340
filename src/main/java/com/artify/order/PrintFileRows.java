package com.artify.order;

import com.artify.base.jdbc.Database;
import com.artify.order.OrderDetails.PrintFile;
import com.artify.settings.NamingPattern;
import com.artify.settings.NamingPattern.Placeholder;
import com.artify.storage.FileLinks;
import com.artify.storage.ObjectKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes print files of rows that hold a line, its order and a final. */
@Component
class PrintFileRows {
    private static final Duration LIFETIME = Duration.ofHours(4);

    private final Database database;
    private final FileLinks links;

    PrintFileRows(Database database, FileLinks links) {
        this.database = database;
        this.links = links;
    }

    /** The file of the line at that place of its order, or empty while there is none. */
    Optional<PrintFile> read(ResultSet row, int place, NamingPattern pattern) throws SQLException {
        Optional<String> key = OrderRows.text(row, "final_image_url");
        return key.isEmpty() ? Optional.empty() : Optional.of(file(row, key.get(), place, pattern));
    }

    private PrintFile file(ResultSet row, String key, int place, NamingPattern pattern)
            throws SQLException {
        String name = pattern.fill(values(row, place)) + key.substring(key.lastIndexOf('.'));
        return new PrintFile(
                key,
                name,
                row.getString("print_size_name"),
                row.getInt("final_width"),
                row.getInt("final_height"),
                row.getInt("print_dpi"),
                row.getLong("final_bytes"),
                links.link(
                        new ObjectKey(key),
                        name.substring(name.lastIndexOf('/') + 1)
                                .replace(Placeholder.COPY.written(), "1"),
                        LIFETIME));
    }

    private Map<Placeholder, String> values(ResultSet row, int place) throws SQLException {
        Instant paid = database.instant(row, "paid_at");
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.ORDER, OrderRows.number(row));
        values.put(Placeholder.LINE, place == 0 ? "" : Integer.toString(place));
        values.put(Placeholder.PRODUCT, row.getString("title"));
        values.put(Placeholder.VARIANT, OrderRows.text(row, "variant_title").orElse(""));
        values.put(Placeholder.SIZE, row.getString("print_size_name"));
        values.put(Placeholder.STYLE, OrderRows.text(row, "style_name").orElse(""));
        values.put(Placeholder.SKU, OrderRows.text(row, "sku").orElse(""));
        values.put(
                Placeholder.DATE,
                paid == null ? "" : LocalDate.ofInstant(paid, ZoneOffset.UTC).toString());
        return values;
    }
}
