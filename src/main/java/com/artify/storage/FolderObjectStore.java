package com.artify.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Files in a folder, each with its key as its path, so that an operator can look at them and copy
 * them. A media type that the key's ending does not tell is kept in a note under {@code .types}. As
 * in every folder, a key cannot also be the folder of another ({@code a} and {@code a/b}).
 */
final class FolderObjectStore implements ObjectStore {
    private final Path root;
    private final Path notes;
    private final DurableWrites writes;

    FolderObjectStore(Path folder) {
        root = folder.toAbsolutePath().normalize();
        notes = root.resolve(".types");
        writes = new DurableWrites(root.resolve(".incoming"));
        try {
            Files.createDirectories(root);
            writes.dropLeftovers();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void put(ObjectKey key, byte[] content, String contentType) {
        boolean told = MediaTypes.ofName(key).equals(Optional.of(contentType));
        try {
            // The note goes first: a file must never be seen with no type or a wrong one.
            if (!told) {
                writes.write(note(key), contentType.getBytes(UTF_8));
            }
            writes.write(file(key), content);
            if (told) {
                Files.deleteIfExists(note(key));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<byte[]> get(ObjectKey key) {
        try {
            return Files.isRegularFile(file(key))
                    ? Optional.of(Files.readAllBytes(file(key)))
                    : Optional.empty();
        } catch (NoSuchFileException deletedMeanwhile) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<InputStream> open(ObjectKey key) throws IOException {
        try {
            return Files.isRegularFile(file(key))
                    ? Optional.of(Files.newInputStream(file(key)))
                    : Optional.empty();
        } catch (NoSuchFileException deletedMeanwhile) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<ObjectInfo> info(ObjectKey key) {
        try {
            return Files.isRegularFile(file(key))
                    ? Optional.of(new ObjectInfo(Files.size(file(key)), contentType(key)))
                    : Optional.empty();
        } catch (NoSuchFileException deletedMeanwhile) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void delete(ObjectKey key) {
        try {
            if (Files.isRegularFile(file(key))) {
                Files.deleteIfExists(file(key));
            }
            Files.deleteIfExists(note(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<ObjectKey> list(String prefix, int limit) {
        try {
            return new FolderListing(root, prefix, limit).keys();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String contentType(ObjectKey key) throws IOException {
        try {
            return Files.readString(note(key));
        } catch (NoSuchFileException toldByName) {
            return MediaTypes.ofName(key).orElse(MediaTypes.UNKNOWN);
        }
    }

    private Path file(ObjectKey key) {
        return root.resolve(key.value());
    }

    /**
     * The ending keeps the note of {@code a} apart from the folder with the notes of {@code a/b}.
     */
    private Path note(ObjectKey key) {
        return notes.resolve(key.value() + ".type");
    }
}
