package com.artify.demo;

import com.artify.catalog.StoreProduct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the stand-in's products in a file, so that they outlive the program. */
record StandInMemory(Path file, JsonMapper json) {
    /** What was written last, or empty at the first start. */
    Optional<List<StoreProduct>> read() {
        try {
            return Files.exists(file)
                    ? Optional.of(
                            json.readValue(
                                    Files.readAllBytes(file),
                                    new TypeReference<List<StoreProduct>>() {}))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the file in one step, so that a crash leaves the old one. */
    synchronized void write(List<StoreProduct> products) {
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(fresh, json.writeValueAsBytes(products));
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
