package com.artify.order;

import com.artify.base.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a line sells, as Shopify tells it: {@code quantity} was ordered at first, {@code
 * currentQuantity} is left after edits and refunds, and the price is of one piece in minor units.
 */
record Goods(
        @Nullable Long shopifyProductId,
        @Nullable String shopifyVariantId,
        String title,
        @Nullable String variantTitle,
        @Nullable String sku,
        int quantity,
        @Nullable Integer currentQuantity,
        @Nullable Long price) {
    static Goods of(OrderFacts.Line facts) {
        Money unitPrice = facts.price();
        return new Goods(
                facts.shopifyProductId(),
                facts.shopifyVariantId(),
                facts.title(),
                facts.variantTitle(),
                facts.sku(),
                facts.quantity(),
                facts.currentQuantity(),
                unitPrice == null ? null : unitPrice.minor());
    }

    /** The newer ones; a product or variant that Shopify no longer has stays known here. */
    Goods after(Goods older) {
        return new Goods(
                shopifyProductId == null ? older.shopifyProductId : shopifyProductId,
                shopifyVariantId == null ? older.shopifyVariantId : shopifyVariantId,
                title,
                variantTitle,
                sku,
                quantity,
                currentQuantity,
                price);
    }

    Goods gone() {
        return new Goods(
                shopifyProductId, shopifyVariantId, title, variantTitle, sku, quantity, 0, price);
    }

    /** How many pieces are still ordered, without those that were refunded. */
    int left(int refunded) {
        int current = currentQuantity == null ? quantity : currentQuantity;
        return Math.max(0, Math.min(current, quantity - refunded));
    }
}
