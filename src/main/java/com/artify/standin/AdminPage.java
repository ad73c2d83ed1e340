package com.artify.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * The admin of a shop: one page that shows the app in an iframe and does what App Bridge asks for
 * within it.
 */
final class AdminPage {
    private final StandInShopify shopify;

    AdminPage(StandInShopify shopify) {
        this.shopify = shopify;
    }

    /**
     * The page with the app's page at {@code appPath}.
     *
     * @param place the stand-in's own address without its scheme, as {@code host} carries it
     * @param query parameters of the app's page that the admin passes on
     */
    Reply show(
            StandInShop shop,
            Optional<StandInStaff> user,
            String place,
            String appPath,
            String query) {
        StandInStaff staff = user.orElse(shop.staff().getFirst());
        String options =
                shop.staff().stream()
                        .map(each ->
                                "<option value=\"%d\"%s>%s</option>"
                                        .formatted(
                                                each.id(),
                                                each.equals(staff) ? " selected" : "",
                                                HtmlUtils.htmlEscape(each.name())))
                        .collect(Collectors.joining());
        String html =
                resource("admin.html")
                        .replace("{base}", HtmlUtils.htmlEscape("http://" + place))
                        .replace("{shop}", shop.domain())
                        .replace("{store}", shop.name())
                        .replace("{client}", HtmlUtils.htmlEscape(shopify.app().clientId()))
                        .replace("{app}", HtmlUtils.htmlEscape(shopify.app().address()))
                        .replace("{user}", Long.toString(staff.id()))
                        .replace("{staff}", options)
                        .replace(
                                "{frame}",
                                HtmlUtils.htmlEscape(frame(shop, staff, place, appPath, query)));
        return Reply.text(200, "text/html", html);
    }

    /** The address of the app's page, signed as the admin signs it. */
    private String frame(
            StandInShop shop, StandInStaff staff, String place, String appPath, String query) {
        Map<String, String> parameters = new TreeMap<>();
        parameters.put("embedded", "1");
        parameters.put(
                "host",
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString((place + "/store/" + shop.name()).getBytes(UTF_8)));
        parameters.put("id_token", shopify.sessionToken(shop, staff));
        parameters.put("locale", staff.locale());
        parameters.put("session", "session-" + staff.id());
        parameters.put("shop", shop.domain());
        parameters.put("timestamp", Long.toString(shopify.clock().instant().getEpochSecond()));
        String signed =
                parameters.entrySet().stream()
                        .map(each ->
                                each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
        String hmac = Signing.hex(shopify.secret().current(), signed);
        String own = query.isEmpty() ? "" : query + "&";
        return shopify.app().address() + appPath + "?" + own + signed + "&hmac=" + hmac;
    }

    /** A file of the admin's. */
    static Reply file(String name, String type) {
        return Reply.text(200, type, resource(name));
    }

    private static String resource(String name) {
        try (InputStream file = AdminPage.class.getResourceAsStream("/standin/" + name)) {
            if (file == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
