package com.artify.engine.remote;

import com.artify.base.ConfigurationProblem;
import com.artify.engine.ApiKey;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the environment says of a provider; what cannot be right stops the start. */
public final class Configured {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{8,500}");

    private Configured() {}

    /** The installation's key; empty for none. The value is in no message. */
    public static Optional<ApiKey> key(String setting, String value) {
        String key = value.strip();
        if (key.isEmpty()) {
            return Optional.empty();
        }
        if (!KEY.matcher(key).matches()) {
            throw new ConfigurationProblem(
                    setting,
                    setting + " cannot be a key: it is too short, or there are blanks in it.");
        }
        return Optional.of(new ApiKey(key));
    }

    /** The address that requests begin with, without a slash at the end. */
    public static String address(String setting, String value) {
        String address = value.strip().replaceAll("/+$", "");
        try {
            URI parsed = URI.create(address);
            boolean web = "https".equals(parsed.getScheme()) || "http".equals(parsed.getScheme());
            if (web && parsed.getHost() != null && parsed.getQuery() == null) {
                return address;
            }
        } catch (IllegalArgumentException malformed) {
            throw wrong(setting);
        }
        throw wrong(setting);
    }

    private static ConfigurationProblem wrong(String setting) {
        return new ConfigurationProblem(
                setting, setting + " must be an address such as https://images.example.com.");
    }
}
