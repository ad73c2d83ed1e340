package com.artify.backup;

import com.artify.move.MoveCommand;
import com.artify.move.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * Backup and restore of an installation on PostgreSQL. It becomes the data folder that it would
 * have on one machine, beside the archive, and that folder is archived as any other: the archive
 * can be put back on PostgreSQL or on one machine.
 */
final class FleetArchive {
    private final Path archive;
    private final List<String> settings;

    /** The settings come on top of the environment's. */
    FleetArchive(Path archive, List<String> settings) {
        this.archive = archive.toAbsolutePath();
        this.settings = settings;
    }

    String backup() throws IOException, SQLException, Refusal {
        Path folder = workFolder("backup");
        try {
            String copied = Snapshot.write(folder, settings);
            new Backup(new DataFolder(folder)).write(archive);
            return "%s holds %s and the encryption keys.".formatted(archive, copied);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** Begun again with the same archive, it goes on where it was interrupted. */
    String restore(boolean force) throws IOException, Refusal {
        if (force) {
            throw new Refusal(
                    "On PostgreSQL nothing is replaced by force: name an empty database and an empty"
                            + " bucket.");
        }
        if (!Files.isReadable(archive)) {
            throw new Refusal(archive + " cannot be read.");
        }
        Path folder = workFolder("restore");
        try {
            new Restore(new DataFolder(folder)).read(archive, false);
            return MoveCommand.restore(folder, "archive " + digest(), settings);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** Nobody else can read what is in it. */
    private Path workFolder(String name) throws IOException {
        return Files.createTempDirectory(Files.createDirectories(archive.getParent()), name);
    }

    private String digest() throws IOException {
        try (InputStream content = Files.newInputStream(archive)) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(content, sha256).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
