package com.artify.base;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts what must not be read from the database, with AES-256-GCM (NIST SP 800-38D). A text
 * names the key that made it, so that keys can be rotated. Thread-safe.
 */
public final class Secrets {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String FORMAT = "v1";

    private final SecureRandom random = new SecureRandom();
    private final EncryptionKeys keys;

    Secrets(EncryptionKeys keys) {
        this.keys = keys;
    }

    /** The text encrypted; {@code context}, such as the shop, must be given again to decrypt. */
    public String encrypt(String text, String context) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed =
                run(
                        Cipher.ENCRYPT_MODE,
                        keys.active(),
                        nonce,
                        context,
                        text.getBytes(StandardCharsets.UTF_8));
        Base64.Encoder base64 = Base64.getEncoder();
        return String.join(
                ":",
                FORMAT,
                keys.activeName(),
                base64.encodeToString(nonce),
                base64.encodeToString(sealed));
    }

    /**
     * The text that was encrypted for the same context.
     *
     * @throws IllegalStateException if it was tampered with, or its key is no longer configured
     */
    public String decrypt(String encrypted, String context) {
        String[] parts = encrypted.split(":", -1);
        if (parts.length != 4 || !parts[0].equals(FORMAT)) {
            throw new IllegalStateException("not an encrypted text");
        }
        byte[] key = keys.byName().get(parts[1]);
        if (key == null) {
            throw new IllegalStateException("no key named " + parts[1] + " is configured");
        }
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] text =
                run(
                        Cipher.DECRYPT_MODE,
                        key,
                        base64.decode(parts[2]),
                        context,
                        base64.decode(parts[3]));
        return new String(text, StandardCharsets.UTF_8);
    }

    /** True when a text should be encrypted anew because a newer key is in front. */
    public boolean isOutdated(String encrypted) {
        return !encrypted.startsWith(FORMAT + ":" + keys.activeName() + ":");
    }

    /** Whether texts that the keys of such a file made can be decrypted; true without that file. */
    public boolean openWhatWasSealedWith(Path keyFile) {
        return Files.notExists(keyFile)
                || EncryptionKeys.inFile(keyFile).byName().entrySet().stream()
                        .allMatch(key ->
                                Arrays.equals(key.getValue(), keys.byName().get(key.getKey())));
    }

    /** Writes the keys into a new file that only its owner can read, as that of one machine is. */
    public void writeKeys(Path keyFile) {
        keys.write(keyFile);
    }

    /** A key of 32 bytes for one purpose, the same on every instance of the installation. */
    public byte[] derive(String label) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.active(), "HmacSHA256"));
            return mac.doFinal(label.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] run(int mode, byte[] key, byte[] nonce, String context, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not encrypt or decrypt", e);
        }
    }
}
