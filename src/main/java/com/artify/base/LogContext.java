package com.artify.base;

import java.util.UUID;
import org.slf4j.MDC;

/**
 * Names what the current thread works on, so that each line of the log says it: field {@code shop},
 * and {@code generation} where there is one. Closed when the work is over.
 */
public final class LogContext implements AutoCloseable {
    private static final String SHOP = "shop";
    private static final String GENERATION = "generation";

    private final String key;

    private LogContext(String key, String value) {
        this.key = key;
        MDC.put(key, value);
    }

    public static LogContext shop(ShopDomain shop) {
        return new LogContext(SHOP, shop.value());
    }

    public static LogContext generation(UUID id) {
        return new LogContext(GENERATION, id.toString());
    }

    @Override
    public void close() {
        MDC.remove(key);
    }
}
