package com.artify.engine.fal;

import com.artify.engine.ApiKey;
import com.artify.engine.remote.Configured;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The way to fal; a blank key stands for none.
 *
 * @param baseUrl where its queue answers
 * @param platformUrl where it answers questions about keys
 */
@ConfigurationProperties("artify.fal")
record FalSettings(
        @DefaultValue("") String apiKey,
        @DefaultValue("https://queue.fal.run") String baseUrl,
        @DefaultValue("https://api.fal.ai/v1") String platformUrl) {
    Optional<ApiKey> key() {
        return Configured.key("ARTIFY_FAL_API_KEY", apiKey);
    }

    String address() {
        return Configured.address("ARTIFY_FAL_BASE_URL", baseUrl);
    }

    String platform() {
        return Configured.address("ARTIFY_FAL_PLATFORM_URL", platformUrl);
    }

    @Override
    public String toString() {
        return "FalSettings[baseUrl=" + baseUrl + ", platformUrl=" + platformUrl + "]";
    }
}
