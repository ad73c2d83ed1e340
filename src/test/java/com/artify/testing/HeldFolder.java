package com.artify.testing;

import com.artify.base.config.DataFolderLock;
import java.io.IOException;
import java.nio.file.Path;

/** A data folder that another process uses, until this is closed. */
public final class HeldFolder implements AutoCloseable {
    private final Process other;

    public HeldFolder(Path folder) throws IOException {
        other =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Holder.class.getName(),
                                folder.toString())
                        .start();
        if (!"locked".equals(other.inputReader().readLine())) {
            close();
            throw new IllegalStateException("the folder could not be locked");
        }
    }

    /** The operating system has let go of the folder when this returns. */
    @Override
    public void close() {
        try {
            other.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
