package com.artify.style;

import com.artify.activity.Activity;
import com.artify.activity.UndoHandler;
import com.artify.activity.UndoResult;
import com.artify.base.ShopDomain;
import com.artify.style.ProductDirectory.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives products back the styles that they had. */
@Component
class ArrangementUndo implements UndoHandler {
    private static final int UNDO = ProductStyles.UNDO.length();

    private final ProductDirectory products;
    private final ArrangementStore store;
    private final ProductStyles productStyles;

    ArrangementUndo(
            ProductDirectory products, ArrangementStore store, ProductStyles productStyles) {
        this.products = products;
        this.store = store;
        this.productStyles = productStyles;
    }

    @Override
    public Set<String> actions() {
        return Set.of(ProductStyles.ARRANGED, ProductStyles.COPIED);
    }

    @Override
    public UndoResult undo(ShopDomain shop, Activity activity) {
        Map<Entry, Arrangement> former = new LinkedHashMap<>();
        for (Map.Entry<String, Object> before : activity.before().entrySet()) {
            if (!before.getKey().startsWith(ProductStyles.UNDO)) {
                continue;
            }
            Optional<Entry> product =
                    products.find(shop, UUID.fromString(before.getKey().substring(UNDO)));
            boolean untouched =
                    product.map(found -> store.read(shop, found.id()))
                            .filter(
                                    Arrangement.read(
                                                    activity.after()
                                                            .getOrDefault(
                                                                    before.getKey(), List.of()))
                                            ::equals)
                            .isPresent();
            if (!untouched) {
                return UndoResult.CHANGED_SINCE;
            }
            former.put(product.get(), Arrangement.read(before.getValue()));
        }
        former.forEach((product, arrangement) -> {
            store.write(shop, product.id(), arrangement);
            productStyles.announce(shop, product.uuid());
        });
        return UndoResult.UNDONE;
    }
}
