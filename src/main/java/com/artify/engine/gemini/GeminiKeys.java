package com.artify.engine.gemini;

import com.artify.engine.ApiKey;
import com.artify.engine.KeyTest;
import com.artify.engine.KeyVerdict;
import com.artify.engine.Progress;
import com.artify.engine.remote.Exchange;
import com.artify.engine.remote.Wire;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;

/** Tests keys by asking for the list of models, which costs nothing. */
final class GeminiKeys implements KeyTest {
    private static final Wire.Bounds BOUNDS = new Wire.Bounds(Duration.ofSeconds(15), 1_000_000);

    private final String address;
    private final Optional<ApiKey> installation;

    GeminiKeys(String address, Optional<ApiKey> installation) {
        this.address = address;
        this.installation = installation;
    }

    @Override
    public String provider() {
        return GeminiConfiguration.PROVIDER;
    }

    @Override
    public KeyVerdict test(String key) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address + "/v1beta/models?pageSize=1"))
                        .header("x-goog-api-key", key)
                        .build();
        return switch (Wire.send(request, BOUNDS, Progress.IGNORED)) {
            case Exchange.Answered answer -> verdict(answer);
            case Exchange.NeverSent _, Exchange.Lost _ -> KeyVerdict.UNREACHABLE;
        };
    }

    /** Gemini calls a wrong key a wrong argument. */
    private static KeyVerdict verdict(Exchange.Answered answer) {
        return switch (answer.status()) {
            case 200 -> KeyVerdict.ACCEPTED;
            case 400, 401, 403 -> KeyVerdict.REFUSED;
            default -> KeyVerdict.UNREACHABLE;
        };
    }

    @Override
    public Optional<String> installationKey() {
        return installation.map(ApiKey::value);
    }
}
