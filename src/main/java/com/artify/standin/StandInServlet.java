package com.artify.standin;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Finds the door for a request: {@code /SHOP/admin/…} is a shop's, the rest is the admin's. */
final class StandInServlet extends HttpServlet {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern BULK_FILE = Pattern.compile("([0-9]{1,18})\\.jsonl");

    private final transient StandInShopify shopify;
    private final transient TokenDoor tokens;
    private final transient AdminDoor admin;
    private final transient AdminPages pages;
    private final transient ControlDoor control;

    StandInServlet(StandInShopify shopify) {
        this.shopify = shopify;
        this.tokens = new TokenDoor(shopify);
        this.admin = new AdminDoor(shopify);
        this.pages = new AdminPages(shopify);
        this.control = new ControlDoor(shopify);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(request).send(response);
    }

    private Reply answer(HttpServletRequest request) throws IOException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
        if (path.startsWith("control/")) {
            return control.answer(request, path.substring("control/".length()));
        }
        if (shopify.faults().outage()) {
            return Reply.json(503, Map.of("errors", "Service Unavailable"));
        }
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        String rest = slash < 0 ? "" : path.substring(slash);
        StandInShop shop = shopify.shop(first).orElse(null);
        if (request.getMethod().equals("GET") && shop != null && rest.startsWith("/bulk/")) {
            return file(shop, rest.substring("/bulk/".length()));
        }
        if (request.getMethod().equals("GET")) {
            return pages.answer(request, "/" + path);
        }
        if (shop == null || !request.getMethod().equals("POST")) {
            return Reply.notFound();
        }
        return switch (rest) {
            case "/admin/oauth/access_token" -> tokens.answer(shop, form(request));
            case "/admin/api/2026-07/graphql.json" ->
                    admin.answer(
                            shop,
                            request.getHeader("X-Shopify-Access-Token"),
                            request.getInputStream().readAllBytes(),
                            request.getRequestURL().toString().replace(rest, ""));
            default -> Reply.notFound();
        };
    }

    private static Reply file(StandInShop shop, String name) {
        Matcher operation = BULK_FILE.matcher(name);
        return operation.matches()
                ? shop.bulk()
                        .file(Long.parseLong(operation.group(1)))
                        .map(lines -> Reply.text(200, "application/jsonl", lines))
                        .orElseGet(Reply::notFound)
                : Reply.notFound();
    }

    /** The fields of a form or of a JSON object. */
    private static Map<String, String> form(HttpServletRequest request) throws IOException {
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        if (type.startsWith("application/json")) {
            try {
                return JSON.readValue(request.getInputStream(), new TypeReference<>() {});
            } catch (JacksonException malformed) {
                return Map.of();
            }
        }
        Map<String, String> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
        return fields;
    }
}
