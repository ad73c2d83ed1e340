package com.artify.base.config;

import com.artify.base.ConfigurationProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps a second program out of a data folder with an embedded database, as long as this process
 * lives; the operating system lets go of it however the process ends.
 */
public final class DataFolderLock implements AutoCloseable {
    private static final String FILE = "in-use.lock";

    private final FileChannel channel;

    private DataFolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The lock, or empty while another process holds it. */
    public static Optional<DataFolderLock> tryLock(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(
                        folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(new DataFolderLock(channel));
            }
        } catch (OverlappingFileLockException ownProcess) {
            return Optional.of(new DataFolderLock(channel));
        }
        channel.close();
        return Optional.empty();
    }

    /** Whether a file of the data folder is the lock's own. */
    public static boolean isLockFile(Path file) {
        return file.endsWith(FILE);
    }

    static DataFolderLock of(Path folder) {
        try {
            return tryLock(folder)
                    .orElseThrow(() ->
                            new ConfigurationProblem(
                                    "ARTIFY_DATA",
                                    "ARTIFY_DATA names a folder that another running"
                                            + " Artify uses: "
                                            + folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
