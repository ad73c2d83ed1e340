package com.artify.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.artify.storage.ObjectStore;
import com.artify.testing.ArtifyTest;
import com.artify.testing.OnSqlite;
import com.artify.testing.PostgresServer;
import com.artify.testing.S3Bucket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A shop on PostgreSQL and a bucket becomes a data folder, and that goes to others of both. */
@ArtifyTest
@OnSqlite
class SnapshotTest extends StoppedShopContract {
    private static final String KEYS = "fleet:" + "A".repeat(43) + "=";

    private List<String> settings;
    private Path copy;

    @BeforeEach
    void theShopMovesToServices() throws IOException {
        settings = withKeys(settings(data, address, bucket));
        MoveCommand.run(settings, new Silence(), 200);
        copy = Files.createTempDirectory(folder, "snapshot");
    }

    @Test
    void allThatIsThereComesBackElsewhere() throws IOException {
        target.sql("select nextval(pg_get_serial_sequence('products', 'id'))")
                .query(Long.class)
                .single();
        long given = nextProduct(target);

        String told = Snapshot.write(copy, settings, new Silence());

        assertThat(told).endsWith(files().size() + " files");
        List<String> tables = Tables.of(target).stream().map(Table::name).toList();
        assertThat(new BothSides(sqlite(copy), target).equalRows(tables)).isGreaterThan(20);
        assertThat(Files.readString(copy.resolve("encryption.key")))
                .isEqualTo(KEYS + "," + Files.readString(data.resolve("encryption.key")));
        String elsewhere = PostgresServer.newDatabase();
        try (S3Bucket other = new S3Bucket()) {
            MoveCommand.restore(copy, "one", withKeys(settings(folder, elsewhere, other)));
            assertFilesAreIn(other);
        }
        assertThat(new BothSides(source, postgres(elsewhere)).equalRows(tables)).isGreaterThan(20);
        assertThat(nextProduct(postgres(elsewhere))).isEqualTo(given + 1);
    }

    @Test
    void whatIsWrittenMeanwhileIsWhollyThereOrNotAtAll() {
        target.sql("update generations set progress = 0.25").update();
        target.sql("update products set title = '0.25'").update();
        Progress writer =
                new Silence() {
                    @Override
                    public void rows(String table, long moved, long all) {
                        if (table.equals("generations")) {
                            target.sql(
                                            "with g as (update generations set progress = 0.75)"
                                                    + " update products set title = '0.75'")
                                    .update();
                        }
                    }
                };

        Snapshot.write(copy, settings, writer);

        assertThat(texts(target, "select distinct title from products")).containsExactly("0.75");
        assertThat(texts(sqlite(copy), "select distinct title from products"))
                .containsExactly("0.25");
        assertThat(texts(sqlite(copy), "select distinct progress from generations"))
                .containsExactly("0.25");
        ObjectStore files = ObjectStore.inFolder(copy.resolve("files"));
        assertThat(
                        texts(
                                sqlite(copy),
                                "select preview_image_url from generations where"
                                        + " preview_image_url is not null"))
                .isNotEmpty()
                .allSatisfy(key ->
                        assertThat(files.list(key, 1).stream().map(Object::toString))
                                .containsExactly(key));
    }

    @Test
    void aDatabaseOfAnotherVersionOrNotWhollyThereIsRefused() {
        new MoveSteps(target).begin("another");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Snapshot.write(copy, settings, new Silence()))
                .withMessageContaining("still being moved");

        new MoveSteps(target).finish();
        target.sql("update schema_fingerprint set fingerprint = 'later'").update();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Snapshot.write(copy, settings, new Silence()))
                .withMessageContaining("another version");
    }

    /** A key of the services' own goes first, as after a rotation. */
    private List<String> withKeys(List<String> others) throws IOException {
        String keys = KEYS + "," + Files.readString(data.resolve("encryption.key"));
        return Stream.concat(others.stream(), Stream.of("--artify.encryption-keys=" + keys))
                .toList();
    }

    private static long nextProduct(JdbcClient database) {
        return database.sql("select nextval(pg_get_serial_sequence('products', 'id'))")
                .query(Long.class)
                .single();
    }

    private static List<String> texts(JdbcClient database, String sql) {
        return database.sql(sql).query((row, number) -> row.getString(1)).list();
    }

    private static class Silence implements Progress {
        @Override
        public void rows(String table, long moved, long all) {}

        @Override
        public void files(long moved, long all) {}

        @Override
        public void compared(String table, TableDigest digest) {}
    }
}
