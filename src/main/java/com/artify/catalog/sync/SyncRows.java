package com.artify.catalog.sync;

import com.artify.base.Money;
import com.artify.base.jdbc.Database;
import com.artify.base.jdbc.StoredEnums;
import com.artify.catalog.StoreOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Makes syncs and steps of rows. */
@Component
class SyncRows {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<StoreOption>> OPTIONS = new TypeReference<>() {};
    private static final TypeReference<LinkedHashMap<String, String>> VALUES =
            new TypeReference<>() {};

    private final Database database;

    SyncRows(Database database) {
        this.database = database;
    }

    SyncRun run(ResultSet row) throws SQLException {
        return new SyncRun(
                UUID.fromString(row.getString("id")),
                row.getLong("product_id"),
                StoredEnums.read(SyncStatus.class, row.getString("status")),
                JSON.readValue(row.getString("options"), OPTIONS),
                row.getInt("unchanged_count"),
                row.getInt("pending"),
                row.getInt("done"),
                row.getInt("failed"),
                Optional.ofNullable(row.getString("staff_name")),
                Optional.ofNullable(row.getString("problem")),
                database.requiredInstant(row, "created_at"),
                Optional.ofNullable(database.instant(row, "finished_at")));
    }

    SyncStep step(ResultSet row) throws SQLException {
        long base = row.getLong("product_base_variant_id");
        Long baseVariant = row.wasNull() ? null : base;
        return new SyncStep(
                row.getLong("id"),
                StoredEnums.read(SyncAction.class, row.getString("action")),
                StoredEnums.read(SyncReason.class, row.getString("reason")),
                StoredEnums.read(StepState.class, row.getString("state")),
                row.getString("title"),
                JSON.readValue(row.getString("option_values"), VALUES),
                baseVariant,
                row.getString("shopify_variant_id"),
                money(row, "old_price"),
                money(row, "new_price"),
                money(row, "old_compare_at_price"),
                money(row, "compare_at_price"),
                Optional.ofNullable(row.getString("error_message")));
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        long minor = row.getLong(column);
        return row.wasNull()
                ? null
                : new Money(minor, Currency.getInstance(row.getString("currency")));
    }
}
