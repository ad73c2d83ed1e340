package com.artify.engine.replicate;

import com.artify.base.ConfigurationProblem;
import com.artify.engine.ApiKey;
import com.artify.engine.remote.Configured;
import java.util.Base64;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The way to Replicate; a blank key stands for none.
 *
 * @param webhookSecret with which the account of the installation's key signs; blank for unchecked
 */
@ConfigurationProperties("artify.replicate")
record ReplicateSettings(
        @DefaultValue("") String apiKey,
        @DefaultValue("https://api.replicate.com/v1") String baseUrl,
        @DefaultValue("") String webhookSecret) {
    private static final String SECRET = "whsec_";

    Optional<ApiKey> key() {
        return Configured.key("ARTIFY_REPLICATE_API_KEY", apiKey);
    }

    String address() {
        return Configured.address("ARTIFY_REPLICATE_BASE_URL", baseUrl);
    }

    Optional<byte[]> signingKey() {
        String secret = webhookSecret.strip();
        if (secret.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] key = Base64.getDecoder().decode(secret.replaceFirst("^" + SECRET, ""));
            if (secret.startsWith(SECRET) && key.length > 0) {
                return Optional.of(key);
            }
        } catch (IllegalArgumentException malformed) {
            throw wrongSecret();
        }
        throw wrongSecret();
    }

    private static ConfigurationProblem wrongSecret() {
        String setting = "ARTIFY_REPLICATE_WEBHOOK_SECRET";
        return new ConfigurationProblem(
                setting, setting + " must be whsec_ and a key in Base64, as Replicate shows it.");
    }

    @Override
    public String toString() {
        return "ReplicateSettings[baseUrl=" + baseUrl + "]";
    }
}
