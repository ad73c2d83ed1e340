package com.artify.catalog.mapping;

import com.artify.activity.Activity;
import com.artify.activity.UndoHandler;
import com.artify.activity.UndoResult;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.catalog.MappingsTouched;
import com.artify.catalog.Product;
import com.artify.catalog.Products;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets the linter find again what was left as it is. */
@Component
class FindingUndo implements UndoHandler {
    private final Products products;
    private final FindingTable table;
    private final ApplicationEventPublisher events;

    FindingUndo(Products products, FindingTable table, ApplicationEventPublisher events) {
        this.products = products;
        this.table = table;
        this.events = events;
    }

    @Override
    public Set<String> actions() {
        return Set.of(LeftDeed.LEFT);
    }

    @Override
    public UndoResult undo(ShopDomain shop, Activity activity) {
        return Ids.parse(activity.subjectId())
                .flatMap(product -> products.find(shop, product))
                .map(product -> undo(product, activity))
                .orElse(UndoResult.NOT_POSSIBLE);
    }

    private UndoResult undo(Product product, Activity activity) {
        List<FindingTable.Exemption> left = LeftDeed.exemptions(activity);
        if (left.isEmpty() || !table.exemptions(product).containsAll(left)) {
            return UndoResult.CHANGED_SINCE;
        }
        table.unexempt(product, left);
        events.publishEvent(new MappingsTouched(product.shop(), product.id()));
        return UndoResult.UNDONE;
    }
}
