package com.artify.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Counts orders from 1001, across restarts: a number that came twice would change an older order.
 * Thread-safe.
 */
@Component
@Profile("demo")
class DemoOrderNumbers {
    private static final long BEFORE_FIRST = 1000;

    private final Path file;

    DemoOrderNumbers(@Value("${artify.data}") Path data) {
        this.file = data.resolve("standin-shopify").resolve("last-order");
    }

    synchronized long next() {
        try {
            long last =
                    Files.exists(file)
                            ? Long.parseLong(Files.readString(file).strip())
                            : BEFORE_FIRST;
            Files.createDirectories(file.getParent());
            Files.writeString(file, Long.toString(last + 1));
            return last + 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
