package com.artify.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The App Proxy in a shop's storefront: adds who asks, signs the query and forwards method, headers
 * and body to the app's {@code /proxy}; cookies stop here in both directions. Thread-safe.
 */
final class AppProxy extends HttpServlet {
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Set<String> SHOPIFYS_OWN =
            Set.of("shop", "logged_in_customer_id", "path_prefix", "timestamp", "signature");
    private static final Set<String> NOT_FORWARDED =
            Set.of(
                    "connection",
                    "content-length",
                    "cookie",
                    "expect",
                    "host",
                    "keep-alive",
                    "te",
                    "trailer",
                    "transfer-encoding",
                    "upgrade",
                    "x-forwarded-for");
    private static final Set<String> NOT_RETURNED =
            Set.of(
                    "connection",
                    "content-length",
                    "content-security-policy",
                    "keep-alive",
                    "set-cookie",
                    "transfer-encoding");

    private final transient StandInShopify shopify;
    private final transient StandInShop shop;
    private transient @Nullable HttpClient client;

    AppProxy(StandInShopify shopify, StandInShop shop) {
        this.shopify = shopify;
        this.shop = shop;
    }

    /** Made when it is first used: it takes a while, which a start would have to wait for. */
    private synchronized HttpClient http() {
        if (client == null) {
            client =
                    HttpClient.newBuilder()
                            .version(HttpClient.Version.HTTP_1_1)
                            .connectTimeout(CONNECT)
                            .build();
        }
        return client;
    }

    @Override
    public synchronized void destroy() {
        if (client != null) {
            client.shutdownNow();
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            HttpResponse<InputStream> answer =
                    http().send(forwarded(request), BodyHandlers.ofInputStream());
            pass(answer, response);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            response.sendError(HttpServletResponse.SC_BAD_GATEWAY);
        } catch (IOException e) {
            if (!response.isCommitted()) {
                response.sendError(HttpServletResponse.SC_BAD_GATEWAY);
            }
        }
    }

    private HttpRequest forwarded(HttpServletRequest request) throws IOException {
        String prefix = request.getContextPath() + request.getServletPath();
        String address =
                shopify.app().address()
                        + "/proxy"
                        + request.getRequestURI().substring(prefix.length())
                        + "?"
                        + signedQuery(request, prefix);
        HttpRequest.Builder forwarded =
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(TIMEOUT)
                        .method(request.getMethod(), body(request))
                        .header("X-Forwarded-For", request.getRemoteAddr());
        for (String name : Collections.list(request.getHeaderNames())) {
            if (!NOT_FORWARDED.contains(name.toLowerCase(Locale.ROOT))) {
                forwarded.header(name, request.getHeader(name));
            }
        }
        return forwarded.build();
    }

    private static BodyPublisher body(HttpServletRequest request) throws IOException {
        long length = request.getContentLengthLong();
        if (length == 0 || (length < 0 && request.getHeader("Transfer-Encoding") == null)) {
            return BodyPublishers.noBody();
        }
        InputStream content = request.getInputStream();
        BodyPublisher stream = BodyPublishers.ofInputStream(() -> content);
        return length < 0 ? stream : BodyPublishers.fromPublisher(stream, length);
    }

    private String signedQuery(HttpServletRequest request, String prefix) {
        List<String> own =
                List.of(
                        "shop=" + shop.domain(),
                        "logged_in_customer_id=",
                        "path_prefix=" + URLEncoder.encode(prefix, UTF_8),
                        "timestamp=" + shopify.clock().instant().getEpochSecond());
        String asked = Objects.requireNonNullElse(request.getQueryString(), "");
        String query =
                Stream.concat(
                                Arrays.stream(asked.split("&")).filter(AppProxy::isShoppers),
                                own.stream())
                        .collect(Collectors.joining("&"));
        String signature = ProxySigning.sign(shopify.secret().current(), query);
        return query + "&signature=" + signature;
    }

    private static boolean isShoppers(String parameter) {
        String name = URLDecoder.decode(parameter.split("=", 2)[0], UTF_8);
        return !name.isEmpty() && !SHOPIFYS_OWN.contains(name);
    }

    private static void pass(HttpResponse<InputStream> answer, HttpServletResponse response)
            throws IOException {
        response.setStatus(answer.statusCode());
        answer.headers()
                .map()
                .forEach((name, values) -> {
                    if (!NOT_RETURNED.contains(name.toLowerCase(Locale.ROOT))) {
                        values.forEach(value -> response.addHeader(name, value));
                    }
                });
        try (InputStream body = answer.body()) {
            body.transferTo(response.getOutputStream());
        }
    }
}
