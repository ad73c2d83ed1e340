package com.artify.alert;

import java.io.IOException;
import java.net.Proxy;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okhttp3.Dns;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.springframework.stereotype.Component;

/** Posts one alert to where a shop wants it, following no redirect. Thread-safe. */
@Component
class AlertSender {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST = 500;
    private static final MediaType JSON = MediaType.get("application/json");

    private final AlertSettings settings;
    private final Clock clock;
    private final Dns hosts;
    private final OkHttpClient client;

    AlertSender(AlertSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.hosts = settings.privateAddresses() ? Dns.SYSTEM : new PublicAddresses();
        this.client =
                new OkHttpClient.Builder()
                        .dns(hosts)
                        .proxy(Proxy.NO_PROXY)
                        .followRedirects(false)
                        .followSslRedirects(false)
                        .retryOnConnectionFailure(false)
                        .callTimeout(PATIENCE)
                        .build();
    }

    /** An address that alerts can be posted to, or empty for what is none. */
    Optional<URI> address(String text) {
        try {
            URI address = new URI(text.strip());
            boolean scheme =
                    "https".equals(address.getScheme())
                            || ("http".equals(address.getScheme()) && settings.privateAddresses());
            boolean plain =
                    address.getHost() != null
                            && address.getUserInfo() == null
                            && address.getFragment() == null;
            return scheme && plain && text.length() <= LONGEST
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    AlertAnswer send(URI address, AlertSignature signature, String id, String body) {
        Instant now = clock.instant();
        Request request =
                new Request.Builder()
                        .url(address.toString())
                        .header("User-Agent", "Artify")
                        .header("webhook-id", id)
                        .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
                        .header("webhook-signature", signature.sign(id, now, body))
                        .post(RequestBody.create(body, JSON))
                        .build();
        try {
            // Addresses that are written as numbers are not looked up by the client.
            hosts.lookup(request.url().host());
            try (Response response = client.newCall(request).execute()) {
                return AlertAnswer.of(response.code());
            }
        } catch (PublicAddresses.NotPublicException e) {
            return new AlertAnswer(AlertVerdict.NOT_PUBLIC, 0);
        } catch (IOException e) {
            return new AlertAnswer(AlertVerdict.UNREACHABLE, 0);
        }
    }
}
