package com.artify.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.artify.generation.Generation;
import com.artify.testing.ArtifyTest;
import com.artify.testing.OnPostgres;
import com.artify.testing.PostgresServer;
import com.artify.testing.S3Bucket;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.TestPropertySource;

/**
 * A program that is at work on PostgreSQL is archived and put back, there and on one machine. It is
 * shared with no other tests, whose thousands of rows would be archived too.
 */
@ArtifyTest
@OnPostgres
@TestPropertySource(properties = "artify.test.alone=archive")
class FleetArchiveTest {
    @Value("${artify.data}")
    private Path data;

    @Value("${spring.datasource.url}")
    private String address;

    @Autowired private ShopFixture fixture;
    @Autowired private Shopper shopper;
    @TempDir private Path folder;

    @Test
    void aProgramAtWorkIsArchivedAndComesBackOnServicesAndOnOneMachine() throws Exception {
        ReadyShop ready = fixture.ready();
        Generation preview = shopper.previewed(ready);
        Path archive = folder.resolve("backups/all.zip");

        assertThat(run("backup", archive, address, List.of())).contains("encryption keys");
        assertThat(Files.list(archive.getParent())).containsExactly(archive);

        String elsewhere = PostgresServer.newDatabase();
        try (S3Bucket bucket = new S3Bucket()) {
            run("restore", archive, elsewhere, bucket.settings("--"));
            assertThat(bucket.keys()).contains(picture(elsewhere, preview));
            assertThatExceptionOfType(com.artify.move.Refusal.class)
                    .isThrownBy(() -> run("restore", archive, elsewhere, bucket.settings("--")))
                    .withMessageContaining("not empty");
        }
        Path one = folder.resolve("one");
        BackupCommand.run(
                List.of("restore", archive.toString()), Map.of("ARTIFY_DATA", one.toString()));
        String key = picture("jdbc:sqlite:" + one.resolve("artify.db"), preview);
        assertThat(one.resolve("files").resolve(key)).exists();
        assertThat(Files.list(archive.getParent())).containsExactly(archive);
    }

    @Test
    void nothingIsReplacedByForceAndWhatIsNoBackupIsRefused() throws Exception {
        Path text = Files.writeString(folder.resolve("text"), "hello");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> run("restore", text, address, List.of("--force")))
                .withMessageContaining("empty database");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> run("restore", text, address, List.of()))
                .withMessageContaining("no backup");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> run("restore", folder.resolve("none/x"), address, List.of()))
                .withMessageContaining("cannot be read");
        assertThat(Files.list(folder)).containsExactly(text);
    }

    private String run(String verb, Path archive, String database, List<String> more)
            throws Exception {
        List<String> words = new ArrayList<>(List.of(verb, archive.toString()));
        words.add("--artify.data=" + data);
        words.add("--artify.database.url=" + database);
        words.add("--artify.database.user=postgres");
        words.add("--artify.database.password=postgres");
        words.addAll(more);
        return BackupCommand.run(words, Map.of("ARTIFY_DATABASE_URL", database));
    }

    private static String picture(String database, Generation preview) {
        return JdbcClient.create(new DriverManagerDataSource(database, "postgres", "postgres"))
                .sql("select preview_image_url from generations where id = ?")
                .param(preview.id().toString())
                .query((row, number) -> row.getString(1))
                .single();
    }
}
