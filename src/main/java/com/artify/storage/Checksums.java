package com.artify.storage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What tells a damaged file from a whole one.
 *
 * @param md5 in Base64: the one checksum that every service that speaks S3 holds a write against
 * @param sha256 in hexadecimal, compared when the file is read
 */
record Checksums(String md5, String sha256) {
    static Checksums of(byte[] content) {
        return new Checksums(
                Base64.getEncoder().encodeToString(digest("MD5", content)), sha256(content));
    }

    /** In hexadecimal. */
    static String sha256(byte[] content) {
        return HexFormat.of().formatHex(digest("SHA-256", content));
    }

    private static byte[] digest(String algorithm, byte[] content) {
        try {
            return MessageDigest.getInstance(algorithm).digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
