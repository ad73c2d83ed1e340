package com.artify.base.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.artify.base.ConfigurationProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderLockTest {
    @TempDir private Path folder;

    @Test
    void aFolderThatAnotherProcessUsesIsRefusedUntilThatProcessDies()
            throws IOException, InterruptedException {
        Process other =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Holder.class.getName(),
                                folder.toString())
                        .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("locked");
            assertThat(DataFolderLock.tryLock(folder)).isEmpty();
            assertThatExceptionOfType(ConfigurationProblem.class)
                    .isThrownBy(() -> DataFolderLock.of(folder))
                    .withMessageStartingWith("ARTIFY_DATA");
        } finally {
            other.destroyForcibly().waitFor();
        }
        Optional<DataFolderLock> lock = DataFolderLock.tryLock(folder);
        assertThat(lock).isPresent();
        lock.orElseThrow().close();
    }

    /** The other process. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] args) throws IOException {
            try (DataFolderLock lock = DataFolderLock.tryLock(Path.of(args[0])).orElseThrow()) {
                System.out.println(lock == null ? "free" : "locked");
                while (System.in.read() >= 0) {
                    // Holds on until it is killed or its parent is gone.
                }
            }
        }
    }
}
