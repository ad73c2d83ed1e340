package com.artify.base.config;

import com.artify.base.ConfigurationProblem;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * The rules that a value must meet before anything starts; each broken rule is a {@link
 * ConfigurationProblem}. Values that belong to one feature alone are checked by that feature.
 */
final class ConfigurationCheck {
    private static final int HIGHEST_PORT = 65_535;
    private static final Set<String> ROLES = Set.of("web", "worker");

    private final ConfigurableEnvironment environment;
    private final boolean production;

    ConfigurationCheck(ConfigurableEnvironment environment) {
        this.environment = environment;
        this.production = RunProfile.isActive(RunProfile.PRODUCTION, environment);
    }

    void run() {
        port();
        roles();
        shopify();
        publicUrl();
        data();
        encryptionKeys();
    }

    private void port() {
        String port = value("artify.port");
        try {
            int number = Integer.parseInt(port);
            if (number >= 0 && number <= HIGHEST_PORT) {
                return;
            }
        } catch (NumberFormatException e) {
            throw wrongPort(port);
        }
        throw wrongPort(port);
    }

    private static ConfigurationProblem wrongPort(String port) {
        return problem("ARTIFY_PORT", "must be a number from 0 to 65535, not \"" + port + "\"");
    }

    private void roles() {
        for (String role : value("artify.roles").split(",", -1)) {
            if (!ROLES.contains(role.strip())) {
                throw problem("ARTIFY_ROLES", "may hold web and worker, not \"" + role + "\"");
            }
        }
    }

    private void shopify() {
        boolean id = !value("artify.shopify.client-id").isEmpty();
        boolean secret = !value("artify.shopify.client-secret").isEmpty();
        if (!secret && (id || production)) {
            throw problem("ARTIFY_SHOPIFY_CLIENT_SECRET", "is missing");
        }
        if (!id && (secret || production)) {
            throw problem("ARTIFY_SHOPIFY_CLIENT_ID", "is missing");
        }
    }

    private void publicUrl() {
        String url = value("artify.public-url");
        if (url.isEmpty() && production) {
            throw problem(
                    "ARTIFY_PUBLIC_URL",
                    "is missing: the https address under which Shopify reaches this app");
        }
        if (!url.isEmpty() && !isOrigin(url)) {
            throw problem(
                    "ARTIFY_PUBLIC_URL",
                    "must be an address such as https://artify.example.com without a path, not \""
                            + url
                            + "\"");
        }
    }

    private boolean isOrigin(String url) {
        try {
            URI uri = new URI(url);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || (scheme.equals("http") && !production))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getPath().isEmpty()
                    && uri.getQuery() == null
                    && uri.getFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void data() {
        String folder = value("artify.data");
        try {
            Path path = Files.createDirectories(Path.of(folder));
            if (Files.isWritable(path)) {
                return;
            }
        } catch (IOException | InvalidPathException e) {
            throw unwritable(folder);
        }
        throw unwritable(folder);
    }

    /** A key in the data folder suits one machine; those who share a database share the key too. */
    private void encryptionKeys() {
        boolean shared =
                !value("artify.database.url").isEmpty()
                        && !value("artify.database.url").startsWith("jdbc:sqlite:");
        if (production && shared && value("artify.encryption-keys").isEmpty()) {
            throw problem(
                    "ARTIFY_ENCRYPTION_KEYS",
                    "is missing: instances that share a database need the same key");
        }
    }

    private static ConfigurationProblem unwritable(String folder) {
        return problem("ARTIFY_DATA", "names a folder that cannot be written: " + folder);
    }

    private String value(String property) {
        return environment.getProperty(property, "").strip();
    }

    private static ConfigurationProblem problem(String name, String predicate) {
        return new ConfigurationProblem(name, name + " " + predicate + ".");
    }
}
