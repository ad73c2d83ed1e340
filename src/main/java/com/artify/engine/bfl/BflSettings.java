package com.artify.engine.bfl;

import com.artify.engine.ApiKey;
import com.artify.engine.remote.Configured;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The way to Black Forest Labs; a blank key stands for none. */
@ConfigurationProperties("artify.bfl")
record BflSettings(
        @DefaultValue("") String apiKey, @DefaultValue("https://api.bfl.ai/v1") String baseUrl) {
    Optional<ApiKey> key() {
        return Configured.key("ARTIFY_BFL_API_KEY", apiKey);
    }

    String address() {
        return Configured.address("ARTIFY_BFL_BASE_URL", baseUrl);
    }

    @Override
    public String toString() {
        return "BflSettings[baseUrl=" + baseUrl + "]";
    }
}
