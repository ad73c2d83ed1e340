package com.artify.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/** A cart as Shopify's Ajax API answers it: prices in minor units. */
record StandInCartJson(
        String currency,
        @JsonProperty("item_count") int itemCount,
        @JsonProperty("total_price") long totalPrice,
        List<Item> items) {

    static StandInCartJson of(StandInCart cart, String currency) {
        List<StandInCart.Line> lines = cart.lines();
        return new StandInCartJson(
                currency,
                lines.stream().mapToInt(StandInCart.Line::quantity).sum(),
                lines.stream().mapToLong(line -> line.total(currency).minor()).sum(),
                lines.stream().map(line -> Item.of(line, currency)).toList());
    }

    /** A line of the cart. */
    record Item(
            long id,
            String key,
            @JsonProperty("product_id") long productId,
            @JsonProperty("variant_id") long variantId,
            @JsonProperty("product_title") String productTitle,
            @JsonProperty("variant_title") String variantTitle,
            String sku,
            String url,
            String image,
            int quantity,
            long price,
            @JsonProperty("line_price") long linePrice,
            Map<String, String> properties) {

        static Item of(StandInCart.Line line, String currency) {
            return new Item(
                    line.variant().id(),
                    line.key(),
                    line.item().id(),
                    line.variant().id(),
                    line.item().title(),
                    line.variant().title(),
                    line.variant().sku(),
                    DemoStore.address(line.item()),
                    DemoStore.picture(line.item()),
                    line.quantity(),
                    line.price(currency).minor(),
                    line.total(currency).minor(),
                    line.properties());
        }
    }
}
