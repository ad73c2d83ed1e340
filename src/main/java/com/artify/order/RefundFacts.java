package com.artify.order;

import java.util.List;

/**
 * What Shopify says of one refund; {@code lines} are those that it takes pieces of, as they were
 * sold.
 */
record RefundFacts(
        String shopifyOrderId, List<OrderFacts.Refund> pieces, List<OrderFacts.Line> lines) {}
