package com.artify.engine.openai;

import com.artify.engine.ApiKey;
import com.artify.engine.remote.Configured;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The way to OpenAI; a blank key stands for none. */
@ConfigurationProperties("artify.openai")
record OpenAiSettings(
        @DefaultValue("") String apiKey,
        @DefaultValue("https://api.openai.com/v1") String baseUrl) {
    Optional<ApiKey> key() {
        return Configured.key("ARTIFY_OPENAI_API_KEY", apiKey);
    }

    String address() {
        return Configured.address("ARTIFY_OPENAI_BASE_URL", baseUrl);
    }

    @Override
    public String toString() {
        return "OpenAiSettings[baseUrl=" + baseUrl + "]";
    }
}
