package com.artify.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The keys below a folder in the order of their bytes, as S3 lists them. Only folders that can hold
 * the prefix are opened, and no more files are visited than asked for.
 */
final class FolderListing {
    private final Path root;
    private final String prefix;
    private final int limit;
    private final List<ObjectKey> found = new ArrayList<>();

    FolderListing(Path root, String prefix, int limit) {
        this.root = root;
        this.prefix = prefix;
        this.limit = limit;
    }

    List<ObjectKey> keys() throws IOException {
        visit(root, "");
        return List.copyOf(found);
    }

    private void visit(Path folder, String path) throws IOException {
        for (String entry : entries(folder)) {
            String name = path + entry;
            if (found.size() >= limit) {
                return;
            }
            if (!entry.endsWith("/")) {
                add(name);
            } else if (name.startsWith(prefix) || prefix.startsWith(name)) {
                visit(root.resolve(name), name);
            }
        }
    }

    private void add(String name) {
        if (name.startsWith(prefix)) {
            ObjectKey.parse(name).ifPresent(found::add);
        }
    }

    /** Folders end with a slash, which is how their keys sort among files. */
    private static List<String> entries(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(FolderListing::entry)
                    .filter(entry -> !entry.startsWith("."))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException deletedMeanwhile) {
            return List.of();
        }
    }

    private static String entry(Path child) {
        String name = String.valueOf(child.getFileName());
        return Files.isDirectory(child) ? name + "/" : name;
    }
}
