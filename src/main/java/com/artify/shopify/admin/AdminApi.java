package com.artify.shopify.admin;

import com.artify.base.ShopDomain;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Shopify's Admin API, in the name of a shop. A call waits for the shop's cost bucket, repeats what
 * is safe to repeat and answers within about a minute; it goes over the network, so none belongs
 * into a transaction. Thread-safe.
 */
@FunctionalInterface
public interface AdminApi {
    /** The version that every document is written for. */
    String VERSION = "2026-07";

    /** How many elements an array among the variables may have. */
    int MOST_ELEMENTS = 250;

    /** Sends a document with its variables; answers with what stands under {@code data}. */
    AdminResult<JsonNode> call(ShopDomain shop, AdminDocument document, Map<String, ?> variables);
}
