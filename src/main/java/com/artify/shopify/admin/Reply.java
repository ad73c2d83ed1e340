package com.artify.shopify.admin;

import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** What one request of a call brought. */
sealed interface Reply {
    /** The call is over. */
    record Settled(AdminResult<JsonNode> result) implements Reply {}

    /** Nothing was done; the call may be repeated after a while. */
    record Throttled(Duration pause) implements Reply {}

    /**
     * Shopify failed or was not to be reached.
     *
     * @param sent false if the request certainly never arrived
     */
    record Trouble(boolean sent) implements Reply {}

    /** The token is not, or no longer, good. */
    record Unauthorized() implements Reply {}
}
