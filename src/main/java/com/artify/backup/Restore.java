package com.artify.backup;

import com.artify.base.CarriedChecksum;
import com.artify.base.config.DataFolderLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Puts the content of a {@link Backup} into a data folder that no program uses. */
final class Restore {
    private final DataFolder data;

    Restore(DataFolder data) {
        this.data = data;
    }

    /**
     * Leaves the folder as it was unless the whole archive can be read; {@code force} empties it.
     */
    void read(Path archive, boolean force) throws IOException, Refusal {
        try (DataFolderLock lock = lock();
                ZipFile zip = open(archive)) {
            if (zip.getEntry(DataFolder.DATABASE) == null) {
                throw new Refusal(archive + " is no backup of Artify.");
            }
            if (!data.isEmpty() && !force) {
                throw new Refusal(
                        data.path() + " is not empty; add --force to replace what it holds.");
            }
            verify(zip);
            data.clear();
            unpack(zip);
        }
    }

    private DataFolderLock lock() throws IOException, Refusal {
        return DataFolderLock.tryLock(data.path())
                .orElseThrow(() ->
                        new Refusal(
                                "Artify is running on "
                                        + data.path()
                                        + ": stop it before restoring."));
    }

    private static ZipFile open(Path archive) throws IOException, Refusal {
        if (!Files.isReadable(archive)) {
            throw new Refusal(archive + " cannot be read.");
        }
        try {
            return new ZipFile(archive.toFile());
        } catch (ZipException notZip) {
            throw new Refusal(archive + " is no backup of Artify.");
        }
    }

    /** Reads everything once, which compares the checksums. */
    private void verify(ZipFile zip) throws IOException, Refusal {
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            target(entry);
            try (var content = zip.getInputStream(entry)) {
                content.transferTo(java.io.OutputStream.nullOutputStream());
            } catch (ZipException damaged) {
                throw new Refusal(zip.getName() + " is damaged.");
            }
        }
    }

    private void unpack(ZipFile zip) throws IOException, Refusal {
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            Path target = target(entry);
            Files.createDirectories(target.getParent());
            try (var content = zip.getInputStream(entry)) {
                PrivateFiles.write(target, content);
            }
            if (entry.getComment() instanceof String checksum) {
                CarriedChecksum.write(target, checksum);
            }
        }
    }

    private Path target(ZipEntry entry) throws Refusal {
        Path target = data.path().resolve(entry.getName()).normalize();
        if (entry.isDirectory() || !target.startsWith(data.path().normalize())) {
            throw new Refusal("The archive holds something that is no file of the data folder.");
        }
        return target;
    }
}
