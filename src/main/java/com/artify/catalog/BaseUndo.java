package com.artify.catalog;

import com.artify.activity.Activity;
import com.artify.activity.UndoHandler;
import com.artify.activity.UndoResult;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes back what was done to product bases. */
@Component
class BaseUndo implements UndoHandler {
    private final ProductBaseRepository bases;
    private final BaseEditing editing;
    private final BaseNews news;
    private final Clock clock;

    BaseUndo(ProductBaseRepository bases, BaseEditing editing, BaseNews news, Clock clock) {
        this.bases = bases;
        this.editing = editing;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public Set<String> actions() {
        return Set.of(
                BaseEditing.CHANGED,
                BaseUpkeep.ADDED,
                BaseUpkeep.COPIED,
                BaseUpkeep.SWITCHED_ON,
                BaseUpkeep.SWITCHED_OFF,
                BaseUpkeep.REMOVED,
                BaseUpkeep.MOVED);
    }

    @Override
    public UndoResult undo(ShopDomain shop, Activity activity) {
        Optional<ProductBase> found =
                Ids.parse(activity.subjectId())
                        .flatMap(uuid -> bases.findByShopIdAndUuid(shop, uuid));
        if (found.isEmpty()) {
            return UndoResult.NOT_POSSIBLE;
        }
        ProductBase base = found.get();
        boolean undone =
                switch (activity.action()) {
                    case BaseEditing.CHANGED ->
                            editing.restore(shop, base.uuid(), activity.before(), activity.after());
                    case BaseUpkeep.SWITCHED_ON -> switchOn(base, false);
                    case BaseUpkeep.SWITCHED_OFF -> switchOn(base, true);
                    case BaseUpkeep.REMOVED -> remove(base, false);
                    case BaseUpkeep.MOVED -> moveBack(shop, activity);
                    default -> remove(base, true);
                };
        return undone ? UndoResult.UNDONE : UndoResult.CHANGED_SINCE;
    }

    private boolean switchOn(ProductBase base, boolean active) {
        if (base.removed() || base.active() == active) {
            return false;
        }
        base.switchOn(active, clock.instant());
        return saved(base);
    }

    private boolean remove(ProductBase base, boolean removed) {
        if (base.removed() == removed) {
            return false;
        }
        base.remove(removed, clock.instant());
        return saved(base);
    }

    private boolean moveBack(ShopDomain shop, Activity activity) {
        List<ProductBase> present = bases.findByShopIdAndRemovedAtIsNullOrderBySortOrder(shop);
        List<String> order = present.stream().map(base -> base.uuid().toString()).toList();
        if (!order.equals(activity.after().get("order"))) {
            return false;
        }
        List<?> before = (List<?>) activity.before().getOrDefault("order", List.of());
        for (ProductBase base : present) {
            base.moveTo(before.indexOf(base.uuid().toString()), clock.instant());
            saved(base);
        }
        return true;
    }

    private boolean saved(ProductBase base) {
        bases.save(base);
        news.tell(base);
        return true;
    }
}
