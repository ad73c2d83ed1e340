package com.artify.engine.replicate;

import com.artify.engine.ApiKey;
import com.artify.engine.remote.Configured;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The way to Replicate; a blank key stands for none. */
@ConfigurationProperties("artify.replicate")
record ReplicateSettings(
        @DefaultValue("") String apiKey,
        @DefaultValue("https://api.replicate.com/v1") String baseUrl) {
    Optional<ApiKey> key() {
        return Configured.key("ARTIFY_REPLICATE_API_KEY", apiKey);
    }

    String address() {
        return Configured.address("ARTIFY_REPLICATE_BASE_URL", baseUrl);
    }

    @Override
    public String toString() {
        return "ReplicateSettings[baseUrl=" + baseUrl + "]";
    }
}
