package com.artify.generation.review;

import com.artify.base.jdbc.Database;
import com.artify.generation.review.ReviewItem.Assignee;
import com.artify.generation.review.ReviewItem.OrderLink;
import com.artify.generation.review.ReviewItem.Picture;
import com.artify.generation.review.ReviewItem.Pictures;
import com.artify.storage.FileLinks;
import com.artify.storage.ObjectKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes items of the rows of {@link ReviewQueue}. */
@Component
class ReviewRows {
    private static final Duration LIFETIME = Duration.ofHours(4);

    private final Database database;
    private final FileLinks links;

    ReviewRows(Database database, FileLinks links) {
        this.database = database;
        this.links = links;
    }

    ReviewItem item(ResultSet row) throws SQLException {
        return new ReviewItem(
                UUID.fromString(row.getString("id")),
                new ReviewItem.Subject(
                        row.getString("style"),
                        row.getString("product"),
                        row.getString("print_size_name"),
                        Optional.ofNullable(row.getString("shopper_text"))),
                pictures(row),
                comparison(row),
                row.getBoolean("doubtful"),
                !"clear".equals(row.getString("moderation_verdict")),
                assignee(row),
                order(row),
                database.requiredInstant(row, "completed_at"));
    }

    private Pictures pictures(ResultSet row) throws SQLException {
        String print = row.getString("final_image_url");
        @Nullable String screen = row.getString("review_image_url");
        return new Pictures(
                picture(row, "photo_key", "photo_width", "photo_height"),
                picture(row, "preview_art", "original_width", "original_height"),
                link(row.getString("thumb_image_url")),
                link(screen == null ? print : screen),
                new Picture(link(print), row.getInt("final_width"), row.getInt("final_height")));
    }

    private Optional<Picture> picture(ResultSet row, String key, String width, String height)
            throws SQLException {
        @Nullable String stored = row.getString(key);
        return stored == null
                ? Optional.empty()
                : Optional.of(new Picture(link(stored), row.getInt(width), row.getInt(height)));
    }

    private Optional<Comparison> comparison(ResultSet row) throws SQLException {
        return database.instant(row, "compared_at") == null
                ? Optional.empty()
                : Optional.of(
                        new Comparison(
                                decimal(row, "compared_structure"),
                                decimal(row, "compared_colour_shift"),
                                number(row, "compared_preview_faces"),
                                number(row, "compared_final_faces"),
                                number(row, "compared_same_faces")));
    }

    private static Optional<Assignee> assignee(ResultSet row) throws SQLException {
        @Nullable String id = row.getString("review_assignee_id");
        @Nullable String name = row.getString("assignee");
        return id == null || name == null
                ? Optional.empty()
                : Optional.of(new Assignee(UUID.fromString(id), name));
    }

    private static Optional<OrderLink> order(ResultSet row) throws SQLException {
        @Nullable String uuid = row.getString("order_uuid");
        return uuid == null
                ? Optional.empty()
                : Optional.of(
                        new OrderLink(
                                UUID.fromString(uuid),
                                Optional.ofNullable(row.getString("order_number")).orElse("")));
    }

    private static @Nullable Double decimal(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    private String link(String key) {
        return links.link(new ObjectKey(key), null, LIFETIME);
    }
}
