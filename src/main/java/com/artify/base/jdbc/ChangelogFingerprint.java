package com.artify.base.jdbc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** What this program's changelogs are, in one text: SHA-256 over their names and contents. */
final class ChangelogFingerprint {
    private static final String CHANGELOGS = "classpath:db/*";

    private ChangelogFingerprint() {}

    static String read(ResourcePatternResolver resources) throws IOException {
        Resource[] files = resources.getResources(CHANGELOGS);
        Arrays.sort(files, Comparator.comparing(ChangelogFingerprint::name));
        MessageDigest digest = sha256();
        for (Resource file : files) {
            byte[] content = file.getContentAsByteArray();
            digest.update(
                    (name(file) + ":" + content.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String name(Resource file) {
        return Objects.requireNonNull(file.getFilename());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
