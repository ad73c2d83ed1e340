package com.artify.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The installation's AES-256 keys by name, the first of which encrypts while all can decrypt, as in
 * {@code ARTIFY_ENCRYPTION_KEYS=2027:base64,2026:base64}. To rotate, put a new key in front.
 */
record EncryptionKeys(SequencedMap<String, byte[]> byName) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,32}");
    private static final int KEY_BYTES = 32;
    static final String VARIABLE = "ARTIFY_ENCRYPTION_KEYS";

    static EncryptionKeys parse(String text) {
        SequencedMap<String, byte[]> keys = new LinkedHashMap<>();
        for (String entry : text.split(",", -1)) {
            int colon = entry.indexOf(':');
            String name = colon < 0 ? "" : entry.substring(0, colon).strip();
            if (!NAME.matcher(name).matches() || keys.containsKey(name)) {
                throw malformed();
            }
            keys.put(name, key(entry.substring(colon + 1).strip()));
        }
        return new EncryptionKeys(keys);
    }

    /** The key in a file that only the owner can read; made at the first start. */
    static EncryptionKeys inFile(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return parse(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Into a new file that only its owner can read. */
    void write(Path file) {
        try {
            writeTo(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String activeName() {
        return byName.firstEntry().getKey();
    }

    byte[] active() {
        return byName.firstEntry().getValue();
    }

    private static byte[] key(String base64) {
        try {
            byte[] key = Base64.getDecoder().decode(base64);
            if (key.length == KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            throw malformed();
        }
        throw malformed();
    }

    private static ConfigurationProblem malformed() {
        return new ConfigurationProblem(
                VARIABLE,
                VARIABLE
                        + " must hold name:key pairs separated by commas, each key 32 bytes in"
                        + " Base64.");
    }

    private static void create(Path file) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        SequencedMap<String, byte[]> one = new LinkedHashMap<>();
        one.put("local", key);
        new EncryptionKeys(one).writeTo(file);
    }

    private void writeTo(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        }
        Base64.Encoder base64 = Base64.getEncoder();
        Files.writeString(
                file,
                byName.entrySet().stream()
                        .map(key -> key.getKey() + ":" + base64.encodeToString(key.getValue()))
                        .collect(Collectors.joining(",")),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING);
    }
}
