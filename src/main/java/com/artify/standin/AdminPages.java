package com.artify.standin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The doors of the admin: its page, its files, and what its script asks for. */
final class AdminPages {
    private static final String CHOSEN = "standin_user";

    private final StandInShopify shopify;
    private final AdminPage page;

    AdminPages(StandInShopify shopify) {
        this.shopify = shopify;
        this.page = new AdminPage(shopify);
    }

    Reply answer(HttpServletRequest request, String path) {
        return switch (path) {
            case "/app-bridge.js", "/admin.js" ->
                    AdminPage.file(path.substring(1), "text/javascript");
            case "/", "/control" ->
                    Reply.text(302, "text/plain", "")
                            .with("Location", request.getServletPath() + "/control/");
            case "/admin.css" -> AdminPage.file("admin.css", "text/css");
            default -> store(request, path);
        };
    }

    /** {@code /store/NAME/apps/CLIENT/PATH} and files beside {@code apps}. */
    private Reply store(HttpServletRequest request, String path) {
        String[] parts = path.split("/", 6);
        StandInShop shop =
                parts.length < 4 || !parts[1].equals("store")
                        ? null
                        : shopify.shop(parts[2] + ".myshopify.com").orElse(null);
        if (shop == null || !shop.isInstalled()) {
            return Reply.notFound();
        }
        return switch (parts[3]) {
            case "apps" ->
                    parts.length > 4 && parts[4].equals(shopify.app().clientId())
                            ? page.show(
                                    shop,
                                    user(request, shop, CHOSEN),
                                    request.getHeader("Host") + request.getServletPath(),
                                    parts.length > 5 ? "/" + parts[5] : "/",
                                    query(request))
                            : Reply.notFound();
            case "id-token.json" ->
                    user(request, shop, "user")
                            .map(staff -> shopify.sessionToken(shop, staff))
                            .map(token -> Reply.json(200, Map.of("token", token)))
                            .orElseGet(Reply::notFound);
            case "products.json" -> Reply.json(200, products(shop));
            default -> Reply.notFound();
        };
    }

    private static List<Map<String, String>> products(StandInShop shop) {
        return shop.products().stream()
                .map(product ->
                        Map.of(
                                "id", Nodes.gid("Product", product.id()),
                                "title", product.title()))
                .toList();
    }

    private static Optional<StandInStaff> user(
            HttpServletRequest request, StandInShop shop, String parameter) {
        String id = Objects.requireNonNullElse(request.getParameter(parameter), "");
        return shop.staff().stream()
                .filter(each -> Long.toString(each.id()).equals(id))
                .findFirst();
    }

    private static String query(HttpServletRequest request) {
        return Arrays.stream(Objects.requireNonNullElse(request.getQueryString(), "").split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith(CHOSEN + "="))
                .collect(Collectors.joining("&"));
    }
}
