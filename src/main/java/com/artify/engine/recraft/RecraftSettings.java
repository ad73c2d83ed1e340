package com.artify.engine.recraft;

import com.artify.engine.ApiKey;
import com.artify.engine.remote.Configured;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The way to Recraft; a blank key stands for none. */
@ConfigurationProperties("artify.recraft")
record RecraftSettings(
        @DefaultValue("") String apiKey,
        @DefaultValue("https://external.api.recraft.ai/v1") String baseUrl) {
    Optional<ApiKey> key() {
        return Configured.key("ARTIFY_RECRAFT_API_KEY", apiKey);
    }

    String address() {
        return Configured.address("ARTIFY_RECRAFT_BASE_URL", baseUrl);
    }

    @Override
    public String toString() {
        return "RecraftSettings[baseUrl=" + baseUrl + "]";
    }
}
