package com.artify.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.artify.base.CarriedChecksum;
import com.artify.base.config.DataFolderLock;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir private Path folder;
    private Path data;
    private Path archive;

    @BeforeEach
    void aDataFolderWithOneRowAndOnePicture() throws SQLException, IOException {
        data = Files.createDirectories(folder.resolve("data"));
        archive = folder.resolve("backups/one.zip");
        try (Connection connection = open(data);
                Statement statement = connection.createStatement()) {
            statement.execute("create table shops (name text)");
            statement.execute("insert into shops values ('first')");
        }
        Files.createDirectories(data.resolve("files/shop"));
        Path picture = Files.writeString(data.resolve("files/shop/final.png"), "pixels");
        CarriedChecksum.write(picture, "0a1b");
        Files.writeString(data.resolve("encryption.key"), "secret");
    }

    @Test
    void whatWasBackedUpComesBack() throws Exception {
        new Backup(new DataFolder(data)).write(archive);
        Path other = folder.resolve("other");
        new Restore(new DataFolder(other)).read(archive, false);
        assertThat(rows(other)).isEqualTo(1);
        assertThat(other.resolve("files/shop/final.png")).hasContent("pixels");
        assertThat(other.resolve("encryption.key")).hasContent("secret");
        assertThat(CarriedChecksum.read(other.resolve("files/shop/final.png")))
                .isEqualTo(CarriedChecksum.read(data.resolve("files/shop/final.png")));
    }

    @Test
    void aBackupWaitsForNobodyAndSeesOnlyWhatIsCommitted() throws Exception {
        try (Connection writer = open(data);
                Statement statement = writer.createStatement()) {
            statement.execute("begin immediate");
            statement.execute("insert into shops values ('unfinished')");
            new Backup(new DataFolder(data)).write(archive);
            statement.execute("commit");
        }
        Path other = folder.resolve("other");
        new Restore(new DataFolder(other)).read(archive, false);
        assertThat(rows(other)).isEqualTo(1);
        assertThat(rows(data)).isEqualTo(2);
    }

    @Test
    void aFullFolderIsReplacedOnlyByForce() throws Exception {
        Restore restore = new Restore(new DataFolder(data));
        new Backup(new DataFolder(data)).write(archive);
        Files.writeString(data.resolve("files/later.png"), "later");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> restore.read(archive, false))
                .withMessageContaining("--force");
        assertThat(data.resolve("files/later.png")).exists();
        restore.read(archive, true);
        assertThat(data.resolve("files/later.png")).doesNotExist();
        assertThat(rows(data)).isEqualTo(1);
    }

    @Test
    void aDamagedArchiveChangesNothing() throws Exception {
        new Backup(new DataFolder(data)).write(archive);
        try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "rw")) {
            file.seek(60);
            file.write(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Restore(new DataFolder(data)).read(archive, true))
                .withMessageContaining("damaged");
        assertThat(rows(data)).isEqualTo(1);
    }

    @Test
    void anArchiveCannotWriteOutsideTheFolder() throws Exception {
        Files.createDirectories(archive.getParent());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("artify.db"));
            zip.putNextEntry(new ZipEntry("../stranger"));
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Restore(new DataFolder(data)).read(archive, true));
        assertThat(folder.resolve("stranger")).doesNotExist();
        assertThat(rows(data)).isEqualTo(1);
    }

    @Test
    void whatIsNoBackupIsRefused() throws Exception {
        Path text = Files.writeString(folder.resolve("text"), "hello");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Restore(new DataFolder(data)).read(text, true));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        new Restore(new DataFolder(data)).read(folder.resolve("nowhere"), true));
        assertThat(rows(data)).isEqualTo(1);
    }

    @Test
    void thereIsNothingToBackUpWithoutADatabase() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> new Backup(new DataFolder(folder.resolve("empty"))).write(archive));
        assertThat(archive).doesNotExist();
    }

    @Test
    void aBucketBesideTheEmbeddedDatabaseIsNotForgottenSilently() throws Exception {
        Map<String, String> environment =
                Map.of("ARTIFY_DATA", data.toString(), "ARTIFY_S3_BUCKET", "pictures");

        assertThat(BackupCommand.run(List.of("backup", archive.toString()), environment))
                .contains("bucket is no part of it");
    }

    @Test
    void theLockItselfIsNotBackedUp() throws Exception {
        try (DataFolderLock lock = DataFolderLock.tryLock(data).orElseThrow()) {
            new Backup(new DataFolder(data)).write(archive);
            assertThat(new DataFolder(data).filesBesideTheDatabase())
                    .noneMatch(DataFolderLock::isLockFile);
            assertThat(lock).isNotNull();
        }
    }

    private static Connection open(Path data) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:sqlite:file:" + data.resolve("artify.db") + "?journal_mode=WAL");
    }

    private static int rows(Path data) throws SQLException {
        try (Connection connection = open(data);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from shops")) {
            return result.getInt(1);
        }
    }
}
