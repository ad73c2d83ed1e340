package com.artify.style.ui;

import com.artify.activity.Activities;
import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.style.ProductDirectory;
import com.artify.style.ProductStyles;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the card of a product's styles for whichever page shows the product. */
@Component
public class ProductStyleCards {
    private final ProductStyles styles;
    private final ProductDirectory products;
    private final Activities activities;
    private final Changes changes;

    ProductStyleCards(
            ProductStyles styles,
            ProductDirectory products,
            Activities activities,
            Changes changes) {
        this.styles = styles;
        this.products = products;
        this.activities = activities;
        this.changes = changes;
    }

    /** A new card, or empty if the shop has no such product. */
    public Optional<ProductStylesCard> of(ShopDomain shop, UUID product) {
        return products.find(shop, product)
                .map(found ->
                        new ProductStylesCard(styles, products, activities, changes, shop, found));
    }
}
