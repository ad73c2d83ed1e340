package com.artify.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import com.artify.base.ConfigurationProblem;
import com.artify.generation.Generation;
import com.artify.generation.Generations;
import com.artify.order.OrderQueries;
import com.artify.order.Orders;
import com.artify.storage.ObjectStore;
import com.artify.testing.ArtifyTest;
import com.artify.testing.Buyer;
import com.artify.testing.HeldFolder;
import com.artify.testing.OnSqlite;
import com.artify.testing.PostgresServer;
import com.artify.testing.S3Bucket;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** The data folder of a small shop goes to a real PostgreSQL and a bucket. */
@ArtifyTest
@OnSqlite
class MoveTest {
    private static final int FEW = 2;

    @Value("${artify.data}")
    private Path running;

    @Autowired private JdbcClient jdbc;
    @Autowired private ShopFixture fixture;
    @Autowired private Shopper shopper;
    @Autowired private Orders orders;
    @Autowired private OrderQueries queries;
    @Autowired private Generations generations;
    @TempDir private Path folder;

    private final String address = PostgresServer.newDatabase();
    private final JdbcClient target =
            JdbcClient.create(new DriverManagerDataSource(address, "postgres", "postgres"));
    private final S3Bucket bucket = new S3Bucket();
    private Path data;
    private JdbcClient source;

    @BeforeEach
    void aSmallShopHasStopped() throws IOException {
        ReadyShop ready = fixture.ready();
        Generation preview = shopper.previewed(ready);
        shopper.previewed(ready);
        UUID print = new Buyer(orders, queries).pay(ready, "#1001", preview);
        await().until(() -> generations.find(ready.shop(), print).orElseThrow().status().ended());
        data = copyOf(running);
        source =
                JdbcClient.create(
                        new DriverManagerDataSource("jdbc:sqlite:" + data.resolve("artify.db")));
    }

    @AfterEach
    void closeBucket() {
        bucket.close();
    }

    @Test
    void allRowsAndFilesArriveAndNumbersGoOnAndThereIsNoSecondMove() throws IOException {
        String told = move(new Heard());

        assertThat(told).contains(files().size() + " files");
        assertEverythingArrived();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> move(new Heard()))
                .withMessageContaining("database is not empty");
    }

    @Test
    void aMoveThatIsInterruptedGoesOnWhereItWas() throws IOException {
        Heard heard = new Heard();
        heard.stopAfterFiles = FEW;
        assertThatIllegalStateException().isThrownBy(() -> move(heard));
        assertThat(bucket.keys()).hasSize(FEW);
        heard.stopAfterFiles = Integer.MAX_VALUE;
        heard.stopAfterGenerations = FEW;
        assertThatIllegalStateException().isThrownBy(() -> move(heard));
        assertThat(count("generations")).isEqualTo(FEW);
        assertThatExceptionOfType(ConfigurationProblem.class)
                .isThrownBy(() -> new UnfinishedMove(target));

        heard.stopAfterGenerations = Long.MAX_VALUE;
        move(heard);

        assertEverythingArrived();
        assertThat(heard.portionsOfFiles).isEqualTo((files().size() + FEW - 1) / FEW);
        assertThat(heard.portionsOfGenerations).isEqualTo((count("generations") + FEW - 1) / FEW);
    }

    @Test
    void whatChangedSinceAnInterruptedMoveBeganIsFound() throws IOException {
        Heard heard = new Heard();
        heard.stopAfterGenerations = FEW;
        assertThatIllegalStateException().isThrownBy(() -> move(heard));
        source.sql("update generations set progress = 0.25").update();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> move(new Heard()))
                .withMessageStartingWith("generations is not the same");
        assertThatExceptionOfType(ConfigurationProblem.class)
                .isThrownBy(() -> new UnfinishedMove(target));
    }

    @Test
    void aTargetThatIsInUseOrAnothersIsLeftAlone() throws IOException {
        Heard heard = new Heard();
        heard.stopAfterFiles = FEW;
        assertThatIllegalStateException().isThrownBy(() -> move(heard));
        Path stranger = copyOf(running);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> MoveCommand.run(settings(stranger), heard, FEW))
                .withMessageContaining("another installation");

        new MoveSteps(target).finish();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> move(heard))
                .withMessageContaining("bucket is not empty");

        target.sql("insert into schema_fingerprint (fingerprint) values ('later')").update();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> move(heard))
                .withMessageContaining("another version");
    }

    @Test
    void aSourceThatAProgramUsesOrWhoseKeyIsNotGivenIsNotTouched() throws IOException {
        try (HeldFolder program = new HeldFolder(data)) {
            assertThat(program).isNotNull();
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> move(new Heard()))
                    .withMessageStartingWith("Artify is running on");
        }
        String other = "--artify.encryption-keys=other:" + "B".repeat(43) + "=";
        List<String> settings = Stream.concat(settings(data).stream(), Stream.of(other)).toList();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> MoveCommand.run(settings, new Heard(), FEW))
                .withMessageContaining("ARTIFY_ENCRYPTION_KEYS");

        assertThat(count("shops")).isZero();
        assertThat(bucket.keys()).isEmpty();
    }

    @Test
    void thereMustBeABucketAndAPostgresql() {
        assertThatExceptionOfType(ConfigurationProblem.class)
                .isThrownBy(() -> MoveCommand.run(settings(data).subList(0, 4), new Heard(), FEW))
                .withMessageStartingWith("ARTIFY_S3_BUCKET");
        assertThatExceptionOfType(ConfigurationProblem.class)
                .isThrownBy(() -> MoveCommand.run(settings(data).subList(0, 1), new Heard(), FEW))
                .withMessageStartingWith("ARTIFY_DATABASE_URL");
    }

    private String move(Progress progress) throws IOException {
        return MoveCommand.run(settings(data), progress, FEW);
    }

    private List<String> settings(Path folder) {
        List<String> settings = new ArrayList<>();
        settings.add("--artify.data=" + folder);
        settings.add("--artify.database.url=" + address);
        settings.add("--artify.database.user=postgres");
        settings.add("--artify.database.password=postgres");
        settings.addAll(bucket.settings("--"));
        return settings;
    }

    private void assertEverythingArrived() throws IOException {
        List<String> tables = Tables.of(target).stream().map(Table::name).toList();
        assertThat(tables)
                .contains("shops", "generations", "scheduled_tasks")
                .hasSizeGreaterThan(40);
        assertThat(new BothSides(source, target).equalRows(tables)).isGreaterThan(20);
        ObjectStore files = ObjectStore.inFolder(data.resolve("files"));
        assertThat(bucket.keys()).isEqualTo(files()).hasSizeGreaterThan(3);
        files.list("", 1000)
                .forEach(key ->
                        assertThat(bucket.content(key.value()))
                                .isEqualTo(files.get(key).orElseThrow()));
        assertThat(foreignKeys()).isGreaterThan(50);
        assertThat(
                        target.sql("select nextval(pg_get_serial_sequence('products', 'id'))")
                                .query(Long.class)
                                .single())
                .isGreaterThan(
                        target.sql("select max(id) from products").query(Long.class).single());
        new UnfinishedMove(target);
        assertThat(data.resolve("move.id")).doesNotExist();
    }

    private long foreignKeys() {
        return target.sql("select count(*) from pg_constraint where contype = 'f'")
                .query(Long.class)
                .single();
    }

    private List<String> files() {
        return ObjectStore.inFolder(data.resolve("files")).list("", 1000).stream()
                .map(Object::toString)
                .toList();
    }

    private long count(String table) {
        return target.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** The database first: files are written before any row speaks of them. */
    private Path copyOf(Path installation) throws IOException {
        Path copy = Files.createTempDirectory(folder, "copy");
        jdbc.sql("vacuum into ?").param(copy.resolve("artify.db").toString()).update();
        FileSystemUtils.copyRecursively(installation.resolve("files"), copy.resolve("files"));
        Files.copy(installation.resolve("encryption.key"), copy.resolve("encryption.key"));
        return copy;
    }

    /** Stops a move where a test wants it to. */
    private static final class Heard implements Progress {
        private long stopAfterFiles = Long.MAX_VALUE;
        private long stopAfterGenerations = Long.MAX_VALUE;
        private int portionsOfFiles;
        private int portionsOfGenerations;

        @Override
        public void rows(String table, long moved, long all) {
            if (table.equals("generations")) {
                portionsOfGenerations++;
                stop(moved >= stopAfterGenerations);
            }
        }

        @Override
        public void files(long moved, long all) {
            portionsOfFiles++;
            stop(moved >= stopAfterFiles);
        }

        @Override
        public void compared(String table, TableDigest digest) {
            assertThat(digest.start()).hasSize(12);
        }

        private static void stop(boolean now) {
            if (now) {
                throw new IllegalStateException("interrupted");
            }
        }
    }
}
