package com.artify.backup;

import com.artify.base.CarriedChecksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a data folder into a ZIP archive, also while the program is at work. The database comes
 * first, as one consistent copy: files are written before any row speaks of them, so that every
 * file of that copy is still to be found afterwards.
 */
final class Backup {
    private final DataFolder data;

    Backup(DataFolder data) {
        this.data = data;
    }

    /**
     * Replaces {@code archive} only when the new one is complete; it holds keys, so it is private.
     */
    void write(Path archive) throws IOException, SQLException, Refusal {
        if (!Files.exists(data.database())) {
            throw new Refusal("There is no database in " + data.path() + ".");
        }
        Path folder = Files.createDirectories(archive.toAbsolutePath().getParent());
        Path work = Files.createTempDirectory(folder, "backup");
        Path copy = work.resolve(DataFolder.DATABASE);
        Path unfinished = Files.createTempFile(work, "archive", ".zip");
        try {
            copyDatabase(copy);
            zip(copy, unfinished);
            Files.move(unfinished, archive, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(unfinished);
            Files.deleteIfExists(work);
        }
    }

    private void copyDatabase(Path copy) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:file:" + data.database() + "?busy_timeout=30000");
                PreparedStatement vacuum = connection.prepareStatement("vacuum into ?")) {
            vacuum.setString(1, copy.toString());
            vacuum.execute();
        }
    }

    private void zip(Path database, Path archive) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.setLevel(Deflater.BEST_SPEED);
            add(zip, DataFolder.DATABASE, database);
            for (Path file : data.filesBesideTheDatabase()) {
                add(zip, data.path().relativize(file).toString().replace('\\', '/'), file);
            }
        }
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            ZipEntry entry = new ZipEntry(name);
            CarriedChecksum.read(file).ifPresent(entry::setComment);
            zip.putNextEntry(entry);
            content.transferTo(zip);
            zip.closeEntry();
        } catch (NoSuchFileException removedMeanwhile) {
            // A temporary or expired file: no row of the copy needs it.
        }
    }
}
