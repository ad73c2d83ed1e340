package com.artify.move;

import com.artify.base.config.DataFolderLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The data folder that is moved, with a note in it by which its unfinished move is known again. */
final class SourceFolder implements AutoCloseable {
    static final String DATABASE = "artify.db";
    static final String KEY = "encryption.key";
    private static final String NOTE = "move.id";

    private final Path path;
    private final DataFolderLock lock;

    private SourceFolder(Path path, DataFolderLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Keeps every program out of the folder until it is closed. */
    static SourceFolder open(Path path) throws IOException {
        if (!Files.isRegularFile(path.resolve(DATABASE))) {
            throw new Refusal("ARTIFY_DATA names no folder with a database: " + path);
        }
        return new SourceFolder(
                path,
                DataFolderLock.tryLock(path)
                        .orElseThrow(() ->
                                new Refusal(
                                        "Artify is running on "
                                                + path
                                                + ": stop it before moving its data.")));
    }

    Path path() {
        return path;
    }

    Path encryptionKey() {
        return path.resolve(KEY);
    }

    String id() throws IOException {
        Path note = path.resolve(NOTE);
        if (Files.notExists(note)) {
            Files.writeString(note, UUID.randomUUID().toString());
        }
        return Files.readString(note).strip();
    }

    void forgetMove() throws IOException {
        Files.deleteIfExists(path.resolve(NOTE));
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
