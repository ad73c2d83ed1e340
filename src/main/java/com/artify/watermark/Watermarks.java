package com.artify.watermark;

import com.artify.activity.Activities;
import com.artify.activity.Deed;
import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps each shop's one watermark. */
@Service
@Transactional(readOnly = true)
public class Watermarks {
    /** The kind of change that open views are told of. */
    public static final String CHANGE = "watermark";

    static final String CHANGED = "watermark.changed";
    static final String REMOVED = "watermark.removed";

    private final WatermarkRepository watermarks;
    private final Activities activities;
    private final Changes changes;
    private final Clock clock;

    Watermarks(
            WatermarkRepository watermarks, Activities activities, Changes changes, Clock clock) {
        this.watermarks = watermarks;
        this.activities = activities;
        this.changes = changes;
        this.clock = clock;
    }

    /** The shop's watermark, in use or not. */
    public Optional<Watermark> find(ShopDomain shop) {
        return watermarks.findByShopId(shop);
    }

    /** The design that the shop's previews get, or empty if they get none. */
    public Optional<WatermarkDesign> active(ShopDomain shop) {
        return find(shop).filter(Watermark::active).map(Watermark::design);
    }

    /** Sets the shop's watermark whatever it was; its logo must already be stored. */
    @Transactional
    public Watermark set(ShopDomain shop, WatermarkDesign design) {
        return put(find(shop), shop, design);
    }

    /**
     * Saves what a merchant designed; {@code seen} is the version that they began with, empty if
     * there was none.
     */
    @Transactional
    public WatermarkResult save(ShopDomain shop, WatermarkDesign design, OptionalInt seen) {
        Optional<Watermark> present = find(shop);
        if (present.isPresent() && seen.orElse(-1) != present.get().version()) {
            return new WatermarkResult.Stale(present.get());
        }
        Map<String, Object> before =
                present.filter(Watermark::active)
                        .map(watermark -> watermark.design().values())
                        .orElse(Map.of());
        Watermark saved = put(present, shop, design);
        return new WatermarkResult.Saved(saved, record(shop, CHANGED, before, design.values()));
    }

    /** Takes the mark off the shop's previews; empty if there was none on them. */
    @Transactional
    public Optional<UUID> remove(ShopDomain shop) {
        return find(shop)
                .filter(Watermark::active)
                .map(watermark -> {
                    removed(watermark);
                    return record(shop, REMOVED, watermark.design().values(), Map.of());
                });
    }

    /** As {@link #remove}, without a record of its own. */
    void removed(Watermark watermark) {
        watermark.remove(clock.instant());
        watermarks.save(watermark);
        announce(watermark.shop());
    }

    private Watermark put(Optional<Watermark> present, ShopDomain shop, WatermarkDesign design) {
        Instant now = clock.instant();
        present.ifPresent(watermark -> watermark.change(design, now));
        Watermark saved =
                watermarks.save(present.orElseGet(() -> Watermark.first(shop, design, now)));
        announce(shop);
        return saved;
    }

    private UUID record(
            ShopDomain shop, String action, Map<String, Object> before, Map<String, Object> after) {
        return activities.record(
                shop, new Deed(action, "watermark", shop.value(), "", before, after));
    }

    private void announce(ShopDomain shop) {
        changes.announce(new Changes.Change(shop, CHANGE, shop.value()));
    }
}
