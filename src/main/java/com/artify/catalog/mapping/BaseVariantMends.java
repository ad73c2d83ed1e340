package com.artify.catalog.mapping;

import com.artify.activity.Activities;
import com.artify.activity.Activity;
import com.artify.activity.Deed;
import com.artify.activity.UndoHandler;
import com.artify.activity.UndoResult;
import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.base.jdbc.StoredEnums;
import com.artify.catalog.BaseTouched;
import com.artify.catalog.Fit;
import com.artify.catalog.PrintSize;
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

/** Switches base variants on or lowers their DPI, where a product's mapping needs it. */
@Component
@Transactional
class BaseVariantMends implements UndoHandler {
    private static final String MENDED = "base-variant.mended";

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

    /** What a mend touches of a base variant. */
    private record State(
            long base, UUID baseUuid, boolean active, boolean baseActive, PrintSize print) {
        Map<String, Object> values() {
            return Map.of(
                    "active", active,
                    "base_active", baseActive,
                    "dpi", print.dpi(),
                    "width", print.widthPx(),
                    "height", print.heightPx());
        }
    }

    UUID mend(Product product, Mend mend) {
        LinkedVariant target =
                switch (mend) {
                    case Mend.SwitchOn(LinkedVariant variant) -> variant;
                    case Mend.LowerDpi(LinkedVariant variant, int dpi) -> variant;
                    default -> throw new IllegalArgumentException("no mend of a base variant");
                };
        State before = find(product.shop(), target.uuid()).orElseThrow();
        State after =
                switch (mend) {
                    case Mend.LowerDpi(LinkedVariant variant, int dpi) ->
                            new State(
                                    before.base(),
                                    before.baseUuid(),
                                    before.active(),
                                    before.baseActive(),
                                    coarser(before.print(), dpi));
                    default ->
                            new State(before.base(), before.baseUuid(), true, true, before.print());
                };
        save(product.shop(), target.uuid(), after);
        return activities.record(
                product.shop(),
                new Deed(
                        MENDED,
                        "base-variant",
                        target.uuid().toString(),
                        target.fullName(),
                        before.values(),
                        after.values()));
    }

    @Override
    public Set<String> actions() {
        return Set.of(MENDED);
    }

    @Override
    public UndoResult undo(ShopDomain shop, Activity activity) {
        UUID uuid = UUID.fromString(activity.subjectId());
        Optional<State> found = find(shop, uuid);
        if (found.isEmpty()) {
            return UndoResult.NOT_POSSIBLE;
        }
        State now = found.get();
        if (!now.values().equals(activity.after())) {
            return UndoResult.CHANGED_SINCE;
        }
        Map<String, Object> old = activity.before();
        PrintSize print = now.print();
        save(
                shop,
                uuid,
                new State(
                        now.base(),
                        now.baseUuid(),
                        (Boolean) old.get("active"),
                        (Boolean) old.get("base_active"),
                        new PrintSize(
                                print.name(),
                                ((Number) old.get("width")).intValue(),
                                ((Number) old.get("height")).intValue(),
                                ((Number) old.get("dpi")).intValue(),
                                print.bleedMm(),
                                print.fit())));
        return UndoResult.UNDONE;
    }

    /** The same print at fewer pixels per inch. */
    private static PrintSize coarser(PrintSize print, int dpi) {
        return PrintSize.ofMillimetres(
                print.name(), print.widthMm(), print.heightMm(), dpi, print.bleedMm(), print.fit());
    }

    private Optional<State> find(ShopDomain shop, UUID uuid) {
        return jdbc.sql(
                        """
                        select v.*, b.is_active as base_active, b.uuid as base_uuid
                        from product_base_variants v join product_bases b
                          on b.id = v.product_base_id
                        where v.shop_id = ? and v.uuid = ?
                        """)
                .param(shop.value())
                .param(uuid.toString())
                .query((row, number) ->
                        new State(
                                row.getLong("product_base_id"),
                                UUID.fromString(row.getString("base_uuid")),
                                row.getBoolean("is_active"),
                                row.getBoolean("base_active"),
                                new PrintSize(
                                        row.getString("name"),
                                        row.getInt("width_px"),
                                        row.getInt("height_px"),
                                        row.getInt("dpi"),
                                        row.getDouble("bleed_mm"),
                                        StoredEnums.read(Fit.class, row.getString("fit")))))
                .optional();
    }

    private void save(ShopDomain shop, UUID uuid, State state) {
        Object now = database.parameter(clock.instant());
        jdbc.sql(
                        """
                        update product_base_variants set is_active = ?, dpi = ?, width_px = ?,
                          height_px = ?, version = version + 1, updated_at = ?
                        where shop_id = ? and uuid = ?
                        """)
                .params(
                        state.active(),
                        state.print().dpi(),
                        state.print().widthPx(),
                        state.print().heightPx(),
                        now,
                        shop.value(),
                        uuid.toString())
                .update();
        jdbc.sql(
                        """
                        update product_bases set is_active = ?, version = version + 1,
                          updated_at = ?
                        where shop_id = ? and id = ? and is_active <> ?
                        """)
                .params(state.baseActive(), now, shop.value(), state.base(), state.baseActive())
                .update();
        events.publishEvent(new BaseTouched(shop, state.base()));
        changes.announce(new Changes.Change(shop, "product-base", state.baseUuid().toString()));
    }
}
