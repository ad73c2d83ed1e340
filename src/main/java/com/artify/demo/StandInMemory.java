package com.artify.demo;

import com.artify.standin.ShopState;
import com.artify.standin.StandInShop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicBoolean;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what the stand-in's shop has in a file, so that it outlives the program. Thread-safe. */
final class StandInMemory {
    private final Path file;
    private final JsonMapper json;
    private final AtomicBoolean due = new AtomicBoolean();

    StandInMemory(Path file, JsonMapper json) {
        this.file = file;
        this.json = json;
    }

    /** Gives the shop what was written last; false if nothing ever was. */
    boolean restore(StandInShop shop) {
        if (!Files.exists(file)) {
            return false;
        }
        try {
            shop.restore(json.readValue(Files.readAllBytes(file), ShopState.class));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the shop soon; many changes at once are written once. Returns at once. */
    void keepSoon(StandInShop shop) {
        if (due.compareAndSet(false, true)) {
            Thread.ofVirtual()
                    .name("standin-memory")
                    .start(() -> {
                        // Before the state is read, so that what changes meanwhile is written next.
                        due.set(false);
                        keep(shop);
                    });
        }
    }

    /** Replaces the file in one step, so that a crash leaves the old one. */
    synchronized void keep(StandInShop shop) {
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(fresh, json.writeValueAsBytes(shop.state()));
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
