package com.artify.base.config;

import com.artify.base.ConfigurationProblem;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is, as JDBC wants to hear it.
 *
 * @param user from the address itself, or null where it names none
 */
record DatabaseAddress(String jdbcUrl, @Nullable String user, @Nullable String password) {
    private static final String NAME = "ARTIFY_DATABASE_URL";

    /**
     * Reads a JDBC address, or the {@code postgres://user:password@host/database} form that hosting
     * companies hand out.
     */
    static DatabaseAddress parse(String text) {
        if (text.startsWith("jdbc:postgresql:") || text.startsWith("jdbc:sqlite:")) {
            return new DatabaseAddress(text, null, null);
        }
        if (text.startsWith("postgres://") || text.startsWith("postgresql://")) {
            return fromUri(text);
        }
        throw malformed();
    }

    private static DatabaseAddress fromUri(String text) {
        try {
            URI uri = new URI(text);
            if (uri.getHost() == null || uri.getPath().length() < 2) {
                throw malformed();
            }
            String jdbc = "jdbc:postgresql://" + uri.getHost();
            jdbc += uri.getPort() < 0 ? "" : ":" + uri.getPort();
            jdbc += uri.getRawPath();
            jdbc += uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return new DatabaseAddress(
                    jdbc, part(uri.getRawUserInfo(), 0), part(uri.getRawUserInfo(), 1));
        } catch (URISyntaxException e) {
            throw malformed();
        }
    }

    private static @Nullable String part(@Nullable String userInfo, int index) {
        if (userInfo == null) {
            return null;
        }
        String[] parts = userInfo.split(":", 2);
        return index < parts.length
                ? URLDecoder.decode(parts[index].replace("+", "%2B"), StandardCharsets.UTF_8)
                : null;
    }

    /** Says nothing of the value: it may hold a password. */
    private static ConfigurationProblem malformed() {
        return new ConfigurationProblem(
                NAME,
                NAME
                        + " must look like jdbc:postgresql://host/database or"
                        + " postgres://user:password@host/database.");
    }
}
