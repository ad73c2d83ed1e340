package com.artify.engine.remote;

import com.artify.engine.ApiKey;
import com.artify.engine.KeyTest;
import com.artify.engine.KeyVerdict;
import com.artify.engine.Progress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Tests keys by a request that costs nothing.
 *
 * @param header the header with the key
 * @param scheme what stands before the key in it, with a blank; may be empty
 * @param accepted the statuses of answers that only a good key gets
 */
public record KeyProbe(
        String provider,
        String address,
        String header,
        String scheme,
        Set<Integer> accepted,
        Optional<ApiKey> installation)
        implements KeyTest {
    private static final Wire.Bounds BOUNDS = new Wire.Bounds(Duration.ofSeconds(15), 1_000_000);

    @Override
    public KeyVerdict test(String key) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address)).header(header, scheme + key).build();
        return switch (Wire.send(request, BOUNDS, Progress.IGNORED)) {
            case Exchange.Answered answer when accepted.contains(answer.status()) ->
                    KeyVerdict.ACCEPTED;
            case Exchange.Answered answer when answer.status() == 401 || answer.status() == 403 ->
                    KeyVerdict.REFUSED;
            case Exchange.Answered _, Exchange.NeverSent _, Exchange.Lost _ ->
                    KeyVerdict.UNREACHABLE;
        };
    }

    @Override
    public Optional<String> installationKey() {
        return installation.map(ApiKey::value);
    }
}
