package com.artify.backup;

import com.artify.base.config.DataFolderLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The folder with everything that an installation on one machine keeps. */
record DataFolder(Path path) {
    static final String DATABASE = "artify.db";
    private static final Set<String> SIDE_FILES =
            Set.of(DATABASE, DATABASE + "-wal", DATABASE + "-shm");

    Path database() {
        return path.resolve(DATABASE);
    }

    /** All files but the database's, which must not be copied while it is written. */
    List<Path> filesBesideTheDatabase() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !SIDE_FILES.contains(path.relativize(file).toString()))
                    .filter(file -> !DataFolderLock.isLockFile(file))
                    .sorted()
                    .toList();
        }
    }

    boolean isEmpty() throws IOException {
        return !Files.exists(database())
                && (!Files.exists(path) || filesBesideTheDatabase().isEmpty());
    }

    /** Removes everything but the lock, which the caller holds. */
    void clear() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(path) && !DataFolderLock.isLockFile(file)) {
                    Files.delete(file);
                }
            }
        }
    }
}
