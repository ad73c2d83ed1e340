package com.artify.storage;

import com.artify.base.CarriedChecksum;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Writes files so that each appears whole or not at all, with its checksum, and survives a power
 * cut: into a folder for incoming files on the same file system, forced to the disk, then moved
 * over the target.
 */
final class DurableWrites {
    private static final Duration ABANDONED = Duration.ofHours(1);
    private static final boolean FOLDERS_CAN_BE_FORCED =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path incoming;

    DurableWrites(Path incoming) {
        this.incoming = incoming;
    }

    void write(Path target, byte[] content) throws IOException {
        Path folder = Objects.requireNonNull(target.getParent());
        Files.createDirectories(incoming);
        Files.createDirectories(folder);
        Path temporary = incoming.resolve(UUID.randomUUID().toString());
        try {
            writeForced(temporary, content);
            Files.move(
                    temporary,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
        force(folder);
    }

    /** Removes what a process left behind that died while writing. */
    void dropLeftovers() throws IOException {
        if (!Files.isDirectory(incoming)) {
            return;
        }
        Instant limit = Instant.now().minus(ABANDONED);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(incoming)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static void writeForced(Path file, byte[] content) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            CarriedChecksum.write(file, Checksums.sha256(content));
            channel.force(true);
        }
    }

    private static void force(Path folder) throws IOException {
        if (FOLDERS_CAN_BE_FORCED) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
