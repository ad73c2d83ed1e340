package com.artify.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.generation.Generation;
import com.artify.generation.Generations;
import com.artify.order.OrderQueries;
import com.artify.order.Orders;
import com.artify.storage.ObjectStore;
import com.artify.testing.Buyer;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * The data folder of a small shop that has stopped, and an empty PostgreSQL and bucket. It shares
 * its program with no other tests, whose thousands of rows would be moved too.
 */
@TestPropertySource(properties = "artify.test.alone=move")
abstract class StoppedShopContract {
    @Value("${artify.data}")
    private Path running;

    @Autowired private JdbcClient jdbc;
    @Autowired private ShopFixture fixture;
    @Autowired private Shopper shopper;
    @Autowired private Orders orders;
    @Autowired private OrderQueries queries;
    @Autowired private Generations generations;
    @TempDir Path folder;

    final String address = PostgresServer.newDatabase();
    final JdbcClient target = postgres(address);
    final S3Bucket bucket = new S3Bucket();
    Path data;
    JdbcClient source;

    @BeforeEach
    void aSmallShopHasStopped() throws IOException {
        ReadyShop ready = fixture.ready();
        Generation preview = shopper.previewed(ready);
        shopper.previewed(ready);
        UUID print = new Buyer(orders, queries).pay(ready, "#1001", preview);
        await().until(() -> generations.find(ready.shop(), print).orElseThrow().status().ended());
        data = copyOfRunning();
        source = sqlite(data);
    }

    @AfterEach
    void closeBucket() {
        bucket.close();
    }

    static JdbcClient postgres(String address) {
        return JdbcClient.create(new DriverManagerDataSource(address, "postgres", "postgres"));
    }

    static JdbcClient sqlite(Path folder) {
        return JdbcClient.create(
                new DriverManagerDataSource("jdbc:sqlite:" + folder.resolve("artify.db")));
    }

    static List<String> settings(Path folder, String address, S3Bucket bucket) {
        List<String> settings = new ArrayList<>();
        settings.add("--artify.data=" + folder);
        settings.add("--artify.database.url=" + address);
        settings.add("--artify.database.user=postgres");
        settings.add("--artify.database.password=postgres");
        settings.addAll(bucket.settings("--"));
        return settings;
    }

    /** The database first: files are written before any row speaks of them. */
    final Path copyOfRunning() throws IOException {
        Path copy = Files.createTempDirectory(folder, "copy");
        jdbc.sql("vacuum into ?").param(copy.resolve("artify.db").toString()).update();
        FileSystemUtils.copyRecursively(running.resolve("files"), copy.resolve("files"));
        Files.copy(running.resolve("encryption.key"), copy.resolve("encryption.key"));
        return copy;
    }

    final List<String> files() {
        return ObjectStore.inFolder(data.resolve("files")).list("", 1000).stream()
                .map(Object::toString)
                .toList();
    }

    /** The shop's files and no others, unchanged. */
    final void assertFilesAreIn(S3Bucket there) {
        ObjectStore files = ObjectStore.inFolder(data.resolve("files"));
        assertThat(there.keys()).isEqualTo(files()).hasSizeGreaterThan(3);
        files.list("", 1000)
                .forEach(key ->
                        assertThat(there.content(key.value()))
                                .isEqualTo(files.get(key).orElseThrow()));
    }
}
