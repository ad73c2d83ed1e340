package com.artify.shopify.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.artify.base.ShopDomain;
import com.artify.shopify.TestTokens;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Base64;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/**
 * An admin on a site of its own ({@code 127.0.0.1}, while the app is on {@code localhost}): a page
 * with the app in an iframe, and a script that does what App Bridge does for it. Thread-safe.
 */
final class AdminPage implements AutoCloseable {
    private static final String BRIDGE =
            """
            (() => {
              const admin = new URL(document.currentScript.src).origin;
              const query = new URLSearchParams(location.search);
              const shop = query.get('shop');
              const said = [];
              const idToken = () => fetch(`${admin}/token?${shop}`).then((answer) => answer.text());
              window.shopify = {
                said,
                idToken,
                toast: { show: (text) => said.push(text) },
                saveBar: {
                  show: (id) => said.push(`show ${id}`),
                  hide: (id) => said.push(`hide ${id}`),
                },
                webVitals: {
                  onReport: (report) =>
                    report({ metrics: [{ id: '1', name: 'LCP', value: 1234.5 }] }),
                },
              };
              const reload = query.get('shopify-reload');
              if (reload) idToken().then((token) => location.replace(`${reload}&id_token=${token}`));
            })();
            """;

    private final HttpServer server;
    private final Queue<String> nextTokens = new ConcurrentLinkedQueue<>();
    private volatile String app = "";
    private volatile boolean bridge = true;

    AdminPage() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/token", this::token);
        server.createContext("/app-bridge.js", this::script);
        server.createContext("/store/", this::page);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Frames the app that answers there. */
    void frame(String address) {
        app = address;
    }

    /** Hands out the script of App Bridge, or not. */
    void bridge(boolean there) {
        bridge = there;
    }

    /** The next session token that is asked for. */
    void nextToken(String token) {
        nextTokens.add(token);
    }

    /** A session token of now. */
    static String token(ShopDomain shop, Instant now) {
        long begin = now.getEpochSecond();
        String claims =
                TestTokens.claims()
                        .replace("1790000060", String.valueOf(begin + 60))
                        .replace("1790000000", String.valueOf(begin))
                        .replace("a-shop", shop.name());
        return TestTokens.signed("a secret&", claims);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void token(HttpExchange exchange) throws IOException {
        String next = nextTokens.poll();
        exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
        send(
                exchange,
                "text/plain",
                next == null
                        ? token(new ShopDomain(exchange.getRequestURI().getQuery()), Instant.now())
                        : next);
    }

    private void script(HttpExchange exchange) throws IOException {
        send(exchange, "text/javascript", bridge ? BRIDGE : "");
    }

    private void page(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/", 6);
        String query = exchange.getRequestURI().getRawQuery();
        ShopDomain shop = new ShopDomain(path[2] + ".myshopify.com");
        String host =
                Base64.getEncoder()
                        .withoutPadding()
                        .encodeToString(
                                (address().substring("http://".length()) + "/store/" + path[2])
                                        .getBytes(UTF_8));
        send(
                exchange,
                "text/html",
                """
                <!DOCTYPE html><title>Admin</title>
                <style>iframe { width: 100%%; height: 95vh; border: 0 }</style>
                <iframe name="app" src="%s/%s?%sembedded=1&host=%s&shop=%s&id_token=%s"></iframe>
                """
                        .formatted(
                                app,
                                path.length > 5 ? path[5] : "",
                                query == null ? "" : query + "&",
                                host,
                                shop,
                                token(shop, Instant.now())));
    }

    private static void send(HttpExchange exchange, String type, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
