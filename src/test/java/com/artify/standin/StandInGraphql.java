package com.artify.standin;

import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A shop's Admin API without a server of its own, and without anybody waiting for points. */
public final class StandInGraphql implements Function<JsonNode, String> {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final AdminDoor door;
    private final StandInShop shop;
    private final String files;
    private final String token;

    /** {@code files} is where the shop's files are, without a slash at the end. */
    public StandInGraphql(StandInShopify shopify, StandInShop shop, String files) {
        this.door = new AdminDoor(shopify);
        this.shop = shop;
        this.files = files;
        this.token = shop.tokens().exchange().access();
    }

    @Override
    public String apply(JsonNode body) {
        shop.bucket().refill();
        return door.answer(shop, token, JSON.writeValueAsBytes(body), files).body();
    }
}
