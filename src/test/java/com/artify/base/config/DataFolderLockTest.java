package com.artify.base.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.artify.base.ConfigurationProblem;
import com.artify.testing.HeldFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderLockTest {
    @TempDir private Path folder;

    @Test
    void aFolderThatAnotherProcessUsesIsRefusedUntilThatProcessDies() throws IOException {
        try (HeldFolder other = new HeldFolder(folder)) {
            assertThat(other).isNotNull();
            assertThat(DataFolderLock.tryLock(folder)).isEmpty();
            assertThatExceptionOfType(ConfigurationProblem.class)
                    .isThrownBy(() -> DataFolderLock.of(folder))
                    .withMessageStartingWith("ARTIFY_DATA");
        }
        Optional<DataFolderLock> lock = DataFolderLock.tryLock(folder);
        assertThat(lock).isPresent();
        lock.orElseThrow().close();
    }
}
