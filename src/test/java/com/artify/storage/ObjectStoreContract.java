package com.artify.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every object store does, whatever it stands on. */
abstract class ObjectStoreContract {
    private static final ObjectKey PHOTO = new ObjectKey("shop-1/uploads/photo.jpg");

    abstract ObjectStore store();

    /** Puts other bytes where a file is, as a failing disk or service does. */
    abstract void damage(ObjectKey key, byte[] content) throws IOException;

    /** From now on large files with an odd type cannot be written to their end. */
    abstract void breakWritesOf(ObjectKey key) throws IOException;

    /** Whether parts of a file lie anywhere that was not written to its end. */
    abstract boolean holdsSomethingUnfinished() throws IOException;

    @Test
    void aFileIsReadAsItWasWritten() throws IOException {
        byte[] content = new byte[300_000];
        new Random(7).nextBytes(content);

        store().put(PHOTO, content, "image/jpeg");

        assertThat(store().get(PHOTO)).hasValue(content);
        try (InputStream stream = store().open(PHOTO).orElseThrow()) {
            assertThat(stream.readAllBytes()).isEqualTo(content);
        }
        assertThat(store().info(PHOTO)).hasValue(new ObjectInfo(300_000, "image/jpeg"));
    }

    @Test
    void aLargeFileIsReadAsItWasWritten() throws IOException {
        byte[] content = large();

        store().put(PHOTO, content, "image/png");

        assertThat(store().get(PHOTO).orElseThrow()).isEqualTo(content);
        assertThat(store().info(PHOTO)).hasValue(new ObjectInfo(content.length, "image/png"));
        assertThat(holdsSomethingUnfinished()).isFalse();
    }

    @Test
    void aWriteThatBreaksOffLeavesWhatWasThereAndNothingElse() throws IOException {
        byte[] content = large();
        store().put(PHOTO, text("first"), "image/jpeg");
        breakWritesOf(PHOTO);

        assertThatThrownBy(() -> store().put(PHOTO, content, "image/x-odd"))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(store().get(PHOTO)).hasValue(text("first"));
        assertThat(store().list("", 10)).containsExactly(PHOTO);
        assertThat(holdsSomethingUnfinished()).isFalse();
    }

    @Test
    void aDamagedFileIsNotHandedOut() throws IOException {
        byte[] content = large();
        ObjectKey small = new ObjectKey("shop-1/small.png");
        store().put(PHOTO, content, "image/png");
        store().put(small, text("abc"), "image/png");

        content[content.length / 2]++;
        damage(PHOTO, content);
        damage(small, text("abd"));

        assertThatThrownBy(() -> store().get(PHOTO))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(PHOTO.value());
        assertThatThrownBy(() -> store().get(small)).isInstanceOf(UncheckedIOException.class);
        store().put(small, text("abd"), "image/png");
        assertThat(store().get(small)).hasValue(text("abd"));
    }

    @Test
    void anEmptyFileIsAFile() {
        store().put(PHOTO, new byte[0], "image/jpeg");

        assertThat(store().get(PHOTO)).hasValue(new byte[0]);
        assertThat(store().info(PHOTO)).hasValue(new ObjectInfo(0, "image/jpeg"));
    }

    @Test
    void whatIsNotThereIsEmpty() throws IOException {
        ObjectKey absent = new ObjectKey("shop-1/absent.png");
        store().put(PHOTO, text("x"), "image/jpeg");

        assertThat(store().get(absent)).isEmpty();
        assertThat(store().open(absent)).isEmpty();
        assertThat(store().info(absent)).isEmpty();
        assertThat(store().get(new ObjectKey("shop-1/uploads"))).isEmpty();
        assertThat(store().info(new ObjectKey("shop-1/uploads"))).isEmpty();
    }

    @Test
    void theTypeIsKeptEvenIfTheNameTellsAnother() {
        ObjectKey odd = new ObjectKey("shop-1/page.png");
        store().put(odd, text("a"), "application/vnd.artify+json;v=1");
        store().put(new ObjectKey("shop-1/plain"), text("b"), "image/webp");

        assertThat(store().info(odd))
                .hasValue(new ObjectInfo(1, "application/vnd.artify+json;v=1"));
        assertThat(store().info(new ObjectKey("shop-1/plain")))
                .hasValue(new ObjectInfo(1, "image/webp"));

        store().put(odd, text("aa"), "image/png");
        assertThat(store().info(odd)).hasValue(new ObjectInfo(2, "image/png"));
    }

    @Test
    void writingAgainReplaces() {
        store().put(PHOTO, text("first and longer"), "image/jpeg");
        store().put(PHOTO, text("second"), "image/jpeg");

        assertThat(store().get(PHOTO)).hasValue(text("second"));
    }

    @Test
    void aRemovedFileIsGoneAndMayBeRemovedAgain() {
        store().put(PHOTO, text("x"), "image/png");

        store().delete(PHOTO);
        store().delete(PHOTO);

        assertThat(store().get(PHOTO)).isEmpty();
        assertThat(store().info(PHOTO)).isEmpty();
        assertThat(store().list("", 10)).isEmpty();
    }

    @Test
    void keysAreListedByPrefixInOrderUpToTheLimit() {
        List<String> keys =
                List.of("a/b-c/1", "a/b.c/1", "a/b/1", "a/b/2", "a/b/2.png", "a/b0", "ab", "b/1");
        List<String> mixed = new ArrayList<>(keys);
        Collections.shuffle(mixed, new Random(3));
        mixed.forEach(key -> store().put(new ObjectKey(key), text(key), "image/x-odd"));

        assertThat(names(store().list("", 100))).isEqualTo(keys);
        assertThat(names(store().list("a/b/", 100))).containsExactly("a/b/1", "a/b/2", "a/b/2.png");
        assertThat(names(store().list("a/b", 100))).isEqualTo(keys.subList(0, 6));
        assertThat(names(store().list("a/", 5))).isEqualTo(keys.subList(0, 5));
        assertThat(store().list("zz", 100)).isEmpty();
        assertThat(store().list("", 0)).isEmpty();
    }

    @Test
    void aReaderBesideAWriterSeesWholeFilesOnly() throws Exception {
        byte[] ones = filled(1, 400_000);
        byte[] twos = filled(2, 500_000);
        store().put(PHOTO, ones, "image/jpeg");
        try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
            Future<?> writing =
                    writer.submit(() -> {
                        for (int i = 0; i < 40; i++) {
                            store().put(PHOTO, i % 2 == 0 ? twos : ones, "image/jpeg");
                        }
                    });
            while (!writing.isDone()) {
                assertThat(store().get(PHOTO).orElseThrow())
                        .satisfiesAnyOf(
                                seen -> assertThat(Arrays.equals(seen, ones)).isTrue(),
                                seen -> assertThat(Arrays.equals(seen, twos)).isTrue());
            }
            writing.get();
        }
    }

    /** More than fits into two parts of the smallest size that S3 knows. */
    private static byte[] large() {
        byte[] content = new byte[11 * 1024 * 1024];
        new Random(11).nextBytes(content);
        return content;
    }

    private static byte[] filled(int value, int size) {
        byte[] content = new byte[size];
        Arrays.fill(content, (byte) value);
        return content;
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    private static List<String> names(List<ObjectKey> keys) {
        return keys.stream().map(ObjectKey::value).toList();
    }
}
