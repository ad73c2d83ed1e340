package com.artify.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.artify.base.ConfigurationProblem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class StorageSettingsTest {
    private static final S3Settings NOTHING = s3("", "", "", "", "");

    @Test
    void withoutABucketFilesLieInTheDataFolder(@TempDir Path data) {
        StorageSettings settings = new StorageSettings(data, NOTHING);

        assertThat(new StorageConfiguration().objectStore(settings))
                .isInstanceOf(FolderObjectStore.class);
        assertThat(data.resolve("files")).isDirectory();
    }

    @Test
    void withABucketFilesLieThere(@TempDir Path data) {
        S3Settings bucket = s3("", "eu-central-1", "files", "key", "secret");

        ObjectStore store =
                new StorageConfiguration().objectStore(new StorageSettings(data, bucket));

        assertThat(store).isInstanceOf(S3ObjectStore.class);
        assertThat(data.resolve("files")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            emptyValue = "",
            value = {
                "https://s3.example.com, '', '', key, secret, ARTIFY_S3_BUCKET",
                "https://s3.example.com, '', files, '', secret, ARTIFY_S3_ACCESS_KEY",
                "https://s3.example.com, '', files, key, ' ', ARTIFY_S3_SECRET_KEY",
                "'', '', files, key, secret, ARTIFY_S3_REGION",
                "s3.example.com, '', files, key, secret, ARTIFY_S3_ENDPOINT",
                "'ht tp://x', '', files, key, secret, ARTIFY_S3_ENDPOINT",
                "'', eu-central-1, '', '', '', ARTIFY_S3_BUCKET"
            })
    void aBucketGivenInPartStopsTheStartWithTheNameOfWhatIsMissing(
            String endpoint, String region, String bucket, String key, String secret, String name) {
        S3Settings partial = s3(endpoint, region, bucket, key, secret);
        StorageSettings settings = new StorageSettings(Path.of("unused"), partial);

        assertThatThrownBy(() -> new StorageConfiguration().objectStore(settings))
                .isInstanceOfSatisfying(
                        ConfigurationProblem.class,
                        problem -> assertThat(problem.name()).isEqualTo(name))
                .hasMessageStartingWith(name);
    }

    @Test
    void keysAreNotPrinted() {
        assertThat(s3("", "", "files", "my-key", "my-secret").toString())
                .doesNotContain("my-key", "my-secret");
    }

    @Test
    void partsAreNoSmallerThanS3TakesThem(@TempDir Path data) {
        S3Settings tiny =
                new S3Settings("", "eu", "files", "key", "secret", DataSize.ofMegabytes(4));
        StorageSettings settings = new StorageSettings(data, tiny);

        assertThatThrownBy(() -> new StorageConfiguration().objectStore(settings))
                .isInstanceOf(ConfigurationProblem.class)
                .hasMessage("ARTIFY_S3_PART_SIZE must be 5MB or more.");
    }

    private static S3Settings s3(
            String endpoint, String region, String bucket, String key, String secret) {
        return new S3Settings(endpoint, region, bucket, key, secret, DataSize.ofMegabytes(8));
    }
}
