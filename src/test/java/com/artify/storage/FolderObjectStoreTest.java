package com.artify.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderObjectStoreTest extends ObjectStoreContract {
    @TempDir private Path folder;
    private FolderObjectStore store;

    @BeforeEach
    void openStore() {
        store = new FolderObjectStore(folder);
    }

    @Override
    ObjectStore store() {
        return store;
    }

    @Override
    void damage(ObjectKey key, byte[] content) throws IOException {
        assumeTrue(
                Files.getFileStore(folder)
                        .supportsFileAttributeView(UserDefinedFileAttributeView.class));
        Files.write(folder.resolve(key.value()), content);
    }

    /** A folder lies where the note of the type shall go. */
    @Override
    void breakWritesOf(ObjectKey key) throws IOException {
        Files.createDirectories(folder.resolve(".types/" + key + ".type/in-the-way"));
    }

    @Override
    boolean holdsSomethingUnfinished() throws IOException {
        try (Stream<Path> incoming = Files.list(folder.resolve(".incoming"))) {
            return incoming.findAny().isPresent();
        }
    }

    @Test
    void aFileLiesUnderItsKeyAndNothingElseDoes() throws IOException {
        store.put(new ObjectKey("shop/a.png"), new byte[] {1}, "image/png");

        assertThat(folder.resolve("shop/a.png")).hasBinaryContent(new byte[] {1});
        assertThat(folder.resolve(".incoming")).isEmptyDirectory();
        assertThat(folder.resolve(".types")).doesNotExist();
    }

    @Test
    void filesSurviveAReopening() {
        store.put(new ObjectKey("shop/a"), new byte[] {1}, "image/png");

        assertThat(new FolderObjectStore(folder).info(new ObjectKey("shop/a")))
                .hasValue(new ObjectInfo(1, "image/png"));
    }

    @Test
    void whatADeadProcessLeftIsRemovedOnceItIsOldEnough() throws IOException {
        Path incoming = Files.createDirectories(folder.resolve(".incoming"));
        Path dead = Files.write(incoming.resolve("dead"), new byte[] {1});
        Path other = Files.write(incoming.resolve("of-another-instance"), new byte[] {1});
        Files.setLastModifiedTime(dead, FileTime.from(Instant.now().minus(Duration.ofHours(2))));

        FolderObjectStore reopened = new FolderObjectStore(folder);

        assertThat(dead).doesNotExist();
        assertThat(other).exists();
        assertThat(reopened.list("", 10)).isEmpty();
    }
}
