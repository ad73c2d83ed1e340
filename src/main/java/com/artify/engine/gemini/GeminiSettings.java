package com.artify.engine.gemini;

import com.artify.engine.ApiKey;
import com.artify.engine.remote.Configured;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The way to Gemini; a blank key stands for none. */
@ConfigurationProperties("artify.gemini")
record GeminiSettings(
        @DefaultValue("") String apiKey,
        @DefaultValue("https://generativelanguage.googleapis.com") String baseUrl) {
    Optional<ApiKey> key() {
        return Configured.key("ARTIFY_GEMINI_API_KEY", apiKey);
    }

    String address() {
        return Configured.address("ARTIFY_GEMINI_BASE_URL", baseUrl);
    }

    @Override
    public String toString() {
        return "GeminiSettings[baseUrl=" + baseUrl + "]";
    }
}
