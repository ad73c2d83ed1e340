package com.artify.catalog.mapping;

import com.artify.activity.Activities;
import com.artify.activity.Activity;
import com.artify.activity.Deed;
import com.artify.activity.UndoHandler;
import com.artify.activity.UndoResult;
import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.catalog.BaseTouched;
import com.artify.catalog.Product;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Switches base variants on again, together with their base, where a mapping needs them. */
@Component
@Transactional
class BaseVariantMends implements UndoHandler {
    private static final String SWITCHED_ON = "base-variant.switched-on";
    private static final String VARIANT = "variant_active";
    private static final String BASE = "base_active";

    private final JdbcClient jdbc;
    private final Database database;
    private final Activities activities;
    private final ApplicationEventPublisher events;
    private final Changes changes;
    private final Clock clock;

    BaseVariantMends(
            JdbcClient jdbc,
            Database database,
            Activities activities,
            ApplicationEventPublisher events,
            Changes changes,
            Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.activities = activities;
        this.events = events;
        this.changes = changes;
        this.clock = clock;
    }

    /** Whether a base variant and its base are on. */
    private record State(long base, UUID baseUuid, boolean variantOn, boolean baseOn) {
        Map<String, Object> values() {
            return Map.of(VARIANT, variantOn, BASE, baseOn);
        }

        State with(boolean variant, boolean ofBase) {
            return new State(base, baseUuid, variant, ofBase);
        }
    }

    UUID switchOn(Product product, LinkedVariant variant) {
        ShopDomain shop = product.shop();
        State before = find(shop, variant.uuid()).orElseThrow();
        State after = before.with(true, true);
        save(shop, variant.uuid(), after);
        return activities.record(
                shop,
                new Deed(
                        SWITCHED_ON,
                        "base-variant",
                        variant.uuid().toString(),
                        variant.fullName(),
                        before.values(),
                        after.values()));
    }

    @Override
    public Set<String> actions() {
        return Set.of(SWITCHED_ON);
    }

    @Override
    public UndoResult undo(ShopDomain shop, Activity activity) {
        UUID uuid = UUID.fromString(activity.subjectId());
        Optional<State> now = find(shop, uuid);
        if (now.isEmpty()) {
            return UndoResult.NOT_POSSIBLE;
        }
        if (!now.get().values().equals(activity.after())) {
            return UndoResult.CHANGED_SINCE;
        }
        boolean variant = Boolean.TRUE.equals(activity.before().get(VARIANT));
        boolean base = Boolean.TRUE.equals(activity.before().get(BASE));
        save(shop, uuid, now.get().with(variant, base));
        return UndoResult.UNDONE;
    }

    private Optional<State> find(ShopDomain shop, UUID uuid) {
        return jdbc.sql(
                        """
                        select v.is_active as variant_on, b.is_active as base_on, b.id, b.uuid
                        from product_base_variants v
                          join product_bases b on b.id = v.product_base_id
                        where v.shop_id = ? and v.uuid = ?
                          and v.removed_at is null and b.removed_at is null
                        """)
                .param(shop.value())
                .param(uuid.toString())
                .query((row, number) ->
                        new State(
                                row.getLong("id"),
                                UUID.fromString(row.getString("uuid")),
                                row.getBoolean("variant_on"),
                                row.getBoolean("base_on")))
                .optional();
    }

    private void save(ShopDomain shop, UUID uuid, State state) {
        Object now = database.parameter(clock.instant());
        jdbc.sql(
                        """
                        update product_base_variants
                        set is_active = ?, version = version + 1, updated_at = ?
                        where shop_id = ? and uuid = ?
                        """)
                .params(state.variantOn(), now, shop.value(), uuid.toString())
                .update();
        jdbc.sql(
                        """
                        update product_bases
                        set is_active = ?, version = version + 1, updated_at = ?
                        where shop_id = ? and id = ? and is_active <> ?
                        """)
                .params(state.baseOn(), now, shop.value(), state.base(), state.baseOn())
                .update();
        events.publishEvent(new BaseTouched(shop, state.base()));
        changes.announce(new Changes.Change(shop, "product-base", state.baseUuid().toString()));
    }
}
