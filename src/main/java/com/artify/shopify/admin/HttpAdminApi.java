package com.artify.shopify.admin;

import com.artify.base.ShopDomain;
import java.time.Clock;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The Admin API over HTTP. */
final class HttpAdminApi implements AdminApi {
    private final AdminTokens tokens;
    private final AdminRequests requests;
    private final CostBuckets buckets;
    private final Waiting waiting;
    private final Clock clock;

    HttpAdminApi(
            AdminTokens tokens,
            AdminRequests requests,
            CostBuckets buckets,
            Waiting waiting,
            Clock clock) {
        this.tokens = tokens;
        this.requests = requests;
        this.buckets = buckets;
        this.waiting = waiting;
        this.clock = clock;
    }

    @Override
    public AdminResult<JsonNode> call(
            ShopDomain shop, AdminDocument document, Map<String, ?> variables) {
        return new AdminCall(shop, document, variables, requests, buckets, waiting, clock)
                .run(tokens);
    }
}
