package com.artify.shopify.admin;

import java.time.Duration;

/** How a call waits: in production by sleeping. */
@FunctionalInterface
interface Waiting {
    void sleep(Duration time) throws InterruptedException;
}
