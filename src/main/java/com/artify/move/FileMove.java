package com.artify.move;

import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;

/**
 * Moves files in the order of their keys, some at a time, and reads each back at the target, so
 * that a key that was reached stands for all before it.
 */
final class FileMove {
    private static final String STEP = "files";

    private final ObjectStore source;
    private final ObjectStore target;
    private final MoveSteps steps;
    private final Progress progress;
    private final int portion;

    FileMove(Ends ends, MoveSteps steps, Progress progress, int portion) {
        this.source = ends.sourceFiles();
        this.target = ends.targetFiles();
        this.steps = steps;
        this.progress = progress;
        this.portion = portion;
    }

    void move() {
        List<ObjectKey> all = source.list("", Integer.MAX_VALUE);
        String reached = steps.reached(STEP).orElse("");
        List<ObjectKey> rest =
                all.stream().filter(key -> key.value().compareTo(reached) > 0).toList();
        try (SomeAtOnce some = new SomeAtOnce()) {
            for (int from = 0; from < rest.size(); from += portion) {
                int to = Math.min(from + portion, rest.size());
                some.each(rest.subList(from, to), this::move);
                steps.reach(STEP, rest.get(to - 1).value());
                progress.files(all.size() - rest.size() + to, all.size());
            }
        }
    }

    /** The number of files, once the target has the source's and no others. */
    int compareKeys() {
        List<ObjectKey> keys = source.list("", Integer.MAX_VALUE);
        if (!keys.equals(target.list("", Integer.MAX_VALUE))) {
            throw new Refusal(
                    "The bucket does not hold the same files as the folder: another program wrote"
                            + " to one of them. Empty database and bucket and begin anew.");
        }
        return keys.size();
    }

    private void move(ObjectKey key) {
        byte[] content = source.get(key).orElseThrow(() -> lost(key));
        String type = source.info(key).orElseThrow(() -> lost(key)).contentType();
        target.put(key, content, type);
        if (!MessageDigest.isEqual(TableDigest.sha256().digest(content), digestAtTarget(key))) {
            throw new Refusal(
                    "The bucket does not give back what was written as " + key + "; try again.");
        }
    }

    private byte[] digestAtTarget(ObjectKey key) {
        MessageDigest digest = TableDigest.sha256();
        try (InputStream stream = target.open(key).orElseThrow(() -> lost(key));
                OutputStream sink =
                        new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            stream.transferTo(sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return digest.digest();
    }

    private static Refusal lost(ObjectKey key) {
        return new Refusal("The file " + key + " vanished while it was moved.");
    }
}
