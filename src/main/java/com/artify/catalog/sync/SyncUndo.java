package com.artify.catalog.sync;

import com.artify.activity.Activity;
import com.artify.activity.UndoHandler;
import com.artify.activity.UndoResult;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.catalog.Product;
import com.artify.catalog.Products;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Takes a sync back by another: prices, also those struck through, become what they were, new
 * variants go, and removed ones are created again, under new ids, since Shopify gives no id twice.
 */
@Component
class SyncUndo implements UndoHandler {
    private final Syncs syncs;
    private final SyncTable table;
    private final Products products;

    SyncUndo(Syncs syncs, SyncTable table, Products products) {
        this.syncs = syncs;
        this.table = table;
        this.products = products;
    }

    @Override
    public Set<String> actions() {
        return Set.of(Syncs.SYNCED, Syncs.PRICED);
    }

    @Override
    public UndoResult undo(ShopDomain shop, Activity activity) {
        Optional<UUID> sync =
                Optional.ofNullable(activity.after().get(Syncs.SYNC))
                        .flatMap(id -> Ids.parse(id.toString()));
        Optional<SyncRun> run = sync.flatMap(id -> table.find(shop, id));
        Optional<Product> product = run.flatMap(each -> products.findById(shop, each.productId()));
        if (product.isEmpty()) {
            return UndoResult.NOT_POSSIBLE;
        }
        SyncRun newest = table.newest(product.get(), 1).getFirst();
        if (!newest.id().equals(run.get().id()) || newest.status() == SyncStatus.RUNNING) {
            return UndoResult.CHANGED_SINCE;
        }
        List<NewStep> steps =
                table.steps(shop, newest.id()).stream()
                        .filter(step -> step.state() == StepState.DONE)
                        .filter(step -> step.action() != SyncAction.KEEP)
                        .map(SyncUndo::reversed)
                        .toList();
        syncs.write(product.get(), List.of(), 0, steps);
        return UndoResult.UNDONE;
    }

    private static NewStep reversed(SyncStep step) {
        return new NewStep(
                switch (step.action()) {
                    case CREATE -> SyncAction.REMOVE;
                    case REMOVE -> SyncAction.CREATE;
                    default -> step.action();
                },
                SyncReason.UNDOING,
                step.title(),
                step.options(),
                step.action() == SyncAction.REMOVE ? step.baseVariantId() : null,
                step.action() == SyncAction.REMOVE ? null : step.shopifyVariantId(),
                step.newPrice(),
                step.oldPrice() == null ? step.newPrice() : step.oldPrice(),
                step.compareAt(),
                step.oldCompareAt());
    }
}
