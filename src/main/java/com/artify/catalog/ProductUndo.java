package com.artify.catalog;

import com.artify.activity.Activity;
import com.artify.activity.UndoHandler;
import com.artify.activity.UndoResult;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes back what was done to products. */
@Component
class ProductUndo implements UndoHandler {
    private final Products products;
    private final ProductBases bases;
    private final ProductSetup setup;

    ProductUndo(Products products, ProductBases bases, ProductSetup setup) {
        this.products = products;
        this.bases = bases;
        this.setup = setup;
    }

    @Override
    public Set<String> actions() {
        return Set.of(
                ProductSetup.ENABLED,
                ProductSetup.DISABLED,
                ProductSetup.LINKED,
                ProductSetup.UNLINKED);
    }

    @Override
    public UndoResult undo(ShopDomain shop, Activity activity) {
        Optional<Product> product =
                Ids.parse(activity.subjectId()).flatMap(uuid -> products.find(shop, uuid));
        if (product.isEmpty()) {
            return UndoResult.NOT_POSSIBLE;
        }
        return switch (activity.action()) {
            case ProductSetup.ENABLED -> switchOn(product.get(), false);
            case ProductSetup.DISABLED -> switchOn(product.get(), true);
            default -> link(product.get(), activity);
        };
    }

    private UndoResult switchOn(Product product, boolean enabled) {
        if (product.enabled() == enabled) {
            return UndoResult.CHANGED_SINCE;
        }
        products.switchOn(product.shop(), product.uuid(), enabled);
        return UndoResult.UNDONE;
    }

    private UndoResult link(Product product, Activity activity) {
        boolean linked = ProductSetup.UNLINKED.equals(activity.action());
        return Ids.parse(String.valueOf(activity.after().get(ProductSetup.BASE)))
                .flatMap(uuid -> bases.find(product.shop(), uuid))
                .filter(base -> setup.setLink(product, base, linked))
                .map(base -> UndoResult.UNDONE)
                .orElse(UndoResult.CHANGED_SINCE);
    }
}
