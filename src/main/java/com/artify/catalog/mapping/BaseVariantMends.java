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
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Switches base variants on again, together with their base, where a mapping needs them. */
@Component
@Transactional
class BaseVariantMends implements UndoHandler {
    private static final String SWITCHED_ON = "product.base-variants-on";
    private static final String STATES = Deed.UNDO + "states";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Database database;
    private final Activities activities;
    private final ApplicationEventPublisher events;
    private final Changes changes;
    private final Clock clock;

    BaseVariantMends(
            JdbcClient jdbc,
            JdbcTemplate batches,
            Database database,
            Activities activities,
            ApplicationEventPublisher events,
            Changes changes,
            Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.database = database;
        this.activities = activities;
        this.events = events;
        this.changes = changes;
        this.clock = clock;
    }

    /** Whether a base variant and its base are on. */
    private record State(
            String variant, long base, UUID baseUuid, boolean variantOn, boolean baseOn) {
        /** As an activity keeps it. */
        List<Boolean> written() {
            return List.of(variantOn, baseOn);
        }

        State with(boolean variantNow, boolean baseNow) {
            return new State(variant, base, baseUuid, variantNow, baseNow);
        }
    }

    /** Switches them on as one deed; answers the activity that undoes it. */
    UUID switchOn(Product product, Collection<LinkedVariant> off) {
        Map<String, State> before = states(product.shop(), off.stream().map(MappedDeed::id));
        Map<String, State> after = new LinkedHashMap<>();
        before.forEach((uuid, state) -> after.put(uuid, state.with(true, true)));
        save(product.shop(), after.values());
        Map<String, Object> namesBefore = new LinkedHashMap<>();
        Map<String, Object> namesAfter = new LinkedHashMap<>();
        off.forEach(each -> {
            namesBefore.put(each.fullName(), "off");
            namesAfter.put(each.fullName(), "on");
        });
        return activities.record(
                product.shop(),
                new Deed(
                        SWITCHED_ON,
                        "product",
                        product.uuid().toString(),
                        product.title(),
                        Map.of(Deed.NAMED, namesBefore, STATES, written(before)),
                        Map.of(Deed.NAMED, namesAfter, STATES, written(after))));
    }

    private static Map<String, List<Boolean>> written(Map<String, State> states) {
        Map<String, List<Boolean>> written = new LinkedHashMap<>();
        states.forEach((uuid, state) -> written.put(uuid, state.written()));
        return written;
    }

    @Override
    public Set<String> actions() {
        return Set.of(SWITCHED_ON);
    }

    @Override
    public UndoResult undo(ShopDomain shop, Activity activity) {
        Map<?, ?> after = (Map<?, ?>) activity.after().getOrDefault(STATES, Map.of());
        Map<?, ?> before = (Map<?, ?>) activity.before().getOrDefault(STATES, Map.of());
        Map<String, State> now = states(shop, after.keySet().stream().map(Object::toString));
        if (now.isEmpty()) {
            return UndoResult.NOT_POSSIBLE;
        }
        if (!written(now).equals(after)) {
            return UndoResult.CHANGED_SINCE;
        }
        List<State> former = new ArrayList<>();
        now.forEach((uuid, state) -> {
            if (before.get(uuid) instanceof List<?> on) {
                former.add(
                        state.with(Boolean.TRUE.equals(on.get(0)), Boolean.TRUE.equals(on.get(1))));
            }
        });
        save(shop, former);
        return UndoResult.UNDONE;
    }

    /** By the base variants' UUIDs; those that were removed are missing. */
    private Map<String, State> states(ShopDomain shop, Stream<String> uuids) {
        Map<String, State> states = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select v.uuid as variant, v.is_active as variant_on, b.is_active as base_on,
                          b.id, b.uuid
                        from product_base_variants v
                          join product_bases b on b.id = v.product_base_id
                        where v.shop_id = :shop and v.uuid in (:uuids)
                          and v.removed_at is null and b.removed_at is null
                        """)
                .param("shop", shop.value())
                .param("uuids", uuids.toList())
                .query(row -> {
                    String variant = row.getString("variant");
                    states.put(
                            variant,
                            new State(
                                    variant,
                                    row.getLong("id"),
                                    UUID.fromString(row.getString("uuid")),
                                    row.getBoolean("variant_on"),
                                    row.getBoolean("base_on")));
                });
        return states;
    }

    private void save(ShopDomain shop, Collection<State> states) {
        Object now = database.parameter(clock.instant());
        batches.batchUpdate(
                """
                update product_base_variants
                set is_active = ?, version = version + 1, updated_at = ?
                where shop_id = ? and uuid = ?
                """,
                states.stream()
                        .map(each ->
                                new Object[] {each.variantOn(), now, shop.value(), each.variant()})
                        .toList());
        Map<Long, State> bases = new LinkedHashMap<>();
        states.forEach(each -> bases.put(each.base(), each));
        for (State each : bases.values()) {
            jdbc.sql(
                            """
                            update product_bases
                            set is_active = ?, version = version + 1, updated_at = ?
                            where shop_id = ? and id = ? and is_active <> ?
                            """)
                    .params(each.baseOn(), now, shop.value(), each.base(), each.baseOn())
                    .update();
            events.publishEvent(new BaseTouched(shop, each.base()));
            changes.announce(new Changes.Change(shop, "product-base", each.baseUuid().toString()));
        }
    }
}
