package com.artify.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.artify.base.CarriedChecksum;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
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
            return Files.isRegularFile(file(key)) ? Optional.of(intact(key)) : Optional.empty();
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

    /** A file that differs from its checksum and was not replaced meanwhile is damaged. */
    private byte[] intact(ObjectKey key) throws IOException {
        while (true) {
            BasicFileAttributes before = attributes(key);
            byte[] content = Files.readAllBytes(file(key));
            Optional<String> written = CarriedChecksum.read(file(key));
            if (written.isEmpty() || written.get().equals(Checksums.sha256(content))) {
                return content;
            }
            BasicFileAttributes after = attributes(key);
            if (Objects.equals(before.fileKey(), after.fileKey())
                    && before.lastModifiedTime().equals(after.lastModifiedTime())) {
                throw new IOException(file(key) + " is not what was written");
            }
        }
    }

    private BasicFileAttributes attributes(ObjectKey key) throws IOException {
        return Files.readAttributes(file(key), BasicFileAttributes.class);
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
