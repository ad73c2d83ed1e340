package com.artify.generation;

import com.artify.base.Ids;
import com.artify.base.jdbc.Database;
import com.artify.base.jdbc.StoredEnums;
import com.artify.catalog.Fit;
import com.artify.generation.GenerationDetails.AttemptRow;
import com.artify.generation.GenerationDetails.Failure;
import com.artify.generation.GenerationDetails.Making;
import com.artify.generation.GenerationDetails.OrderLink;
import com.artify.generation.GenerationDetails.PhotoRemoval;
import com.artify.generation.GenerationDetails.Pictures;
import com.artify.generation.GenerationDetails.PrintFile;
import com.artify.generation.GenerationDetails.Timeline;
import com.artify.generation.GenerationDetails.Upscale;
import com.artify.storage.FileLinks;
import com.artify.storage.ObjectKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Makes {@link GenerationDetails} of a row of {@link GenerationQueries}. */
@Component
class DetailsReader {
    private static final Duration LIFETIME = Duration.ofHours(4);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final Database database;
    private final FileLinks links;
    private final Clock clock;

    DetailsReader(Database database, FileLinks links, Clock clock) {
        this.database = database;
        this.links = links;
        this.clock = clock;
    }

    GenerationDetails read(ResultSet row, List<AttemptRow> attempts) throws SQLException {
        return new GenerationDetails(
                id(row, "id"),
                constant(GenerationType.class, row, "generation_type"),
                constant(GenerationStatus.class, row, "status"),
                row.getDouble("progress"),
                failure(row),
                new GenerationDetails.Subject(
                        row.getString("style_name"),
                        row.getInt("style_number"),
                        row.getString("product_title")),
                print(row),
                pictures(row),
                making(row),
                timeline(row),
                upscale(row),
                printFile(row),
                order(row),
                attempts);
    }

    private static Failure failure(ResultSet row) throws SQLException {
        return new Failure(
                text(row, "error_code").map(code -> StoredEnums.read(FailureCode.class, code)),
                text(row, "error_message"));
    }

    private static PrintTarget print(ResultSet row) throws SQLException {
        return new PrintTarget(
                row.getInt("print_width_px"),
                row.getInt("print_height_px"),
                row.getInt("print_dpi"),
                row.getInt("print_bleed_px"),
                constant(Fit.class, row, "print_fit"),
                row.getString("print_size_name"));
    }

    private Pictures pictures(ResultSet row) throws SQLException {
        boolean isFinal =
                constant(GenerationType.class, row, "generation_type") == GenerationType.FINAL;
        return new Pictures(
                text(row, "photo_key").map(this::link),
                row.getInt("photo_width"),
                row.getInt("photo_height"),
                text(row, isFinal ? "other_preview" : "preview_image_url").map(this::link),
                text(row, isFinal ? "thumb_image_url" : "other_thumb").map(this::link),
                removal(row));
    }

    private Optional<PhotoRemoval> removal(ResultSet row) throws SQLException {
        Optional<UUID> deletion = text(row, "deletion_id").flatMap(Ids::parse);
        return Optional.ofNullable(database.instant(row, "purge_after"))
                .map(purge ->
                        new PhotoRemoval(
                                purge, deletion.filter(known -> purge.isAfter(clock.instant()))));
    }

    private Making making(ResultSet row) throws SQLException {
        String parameters = row.getString("generation_params");
        return new Making(
                row.getString("ai_provider"),
                text(row, "ai_model_used").orElse(""),
                row.getString("ai_prompt_used"),
                text(row, "shopper_text"),
                parameters == null ? Map.of() : JSON.readValue(parameters, MAP),
                row.getLong("seed"),
                row.getLong("cost_micros"),
                row.getLong("estimate_micros"),
                number(row, "processing_time_ms").map(Duration::ofMillis),
                text(row, "cached_from_id").map(UUID::fromString),
                constant(Moderation.class, row, "moderation_verdict"),
                StoredScores.read(row.getString("moderation_scores")),
                constant(ReviewState.class, row, "review_state"));
    }

    private Timeline timeline(ResultSet row) throws SQLException {
        return new Timeline(
                database.requiredInstant(row, "created_at"),
                Optional.ofNullable(database.instant(row, "handed_over_at")),
                Optional.ofNullable(database.instant(row, "started_at")),
                Optional.ofNullable(database.instant(row, "completed_at")));
    }

    private static Upscale upscale(ResultSet row) throws SQLException {
        double factor = row.getDouble("upscale_factor");
        return new Upscale(
                constant(UpscaleStatus.class, row, "upscale_status"),
                row.wasNull() ? Optional.empty() : Optional.of(factor),
                number(row, "original_width"),
                number(row, "original_height"));
    }

    private Optional<PrintFile> printFile(ResultSet row) throws SQLException {
        @Nullable String key = row.getString("final_image_url");
        return key == null
                ? Optional.empty()
                : Optional.of(
                        new PrintFile(
                                row.getInt("final_width"),
                                row.getInt("final_height"),
                                row.getLong("final_bytes"),
                                link(text(row, "review_image_url").orElse(key)),
                                link(key),
                                links.link(new ObjectKey(key), fileName(row, key), LIFETIME)));
    }

    private static String fileName(ResultSet row, String key) throws SQLException {
        return FileNames.of(
                row.getString("product_title"),
                row.getString("print_size_name"),
                row.getString("style_name"),
                row.getString("id"),
                key);
    }

    private static Optional<OrderLink> order(ResultSet row) throws SQLException {
        @Nullable String uuid = row.getString("order_uuid");
        return uuid == null
                ? Optional.empty()
                : Optional.of(
                        new OrderLink(
                                UUID.fromString(uuid),
                                text(row, "order_number").orElse(""),
                                text(row, "other_id").map(UUID::fromString)));
    }

    private String link(String key) {
        return links.link(new ObjectKey(key), null, LIFETIME);
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static Optional<Integer> number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, ResultSet row, String column)
            throws SQLException {
        return StoredEnums.read(type, row.getString(column));
    }
}
