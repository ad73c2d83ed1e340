package com.artify.shopify;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which requests belong to the merchant's admin, and which of those are pages. */
public final class AdminDoors {
    /** Doors with proofs of their own, or that show the same to everybody. */
    private static final Pattern OTHERS =
            Pattern.compile(
                    "/(proxy|webhooks|hooks|uploads|files|apps|cart|demo|standin|auth|actuator|admin|error"
                            + "|VAADIN/(build|static))([./].*)?"
                            + "|/[^/]*\\.[a-z]+");

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> PLACES = Set.of("document", "iframe", "frame");
    private static final String FRAMEWORK = "/VAADIN/";
    private static final String BEARER = "Bearer ";

    private AdminDoors() {}

    /** Whether the request wants something of the admin. */
    public static boolean isAdmin(HttpServletRequest request) {
        return !OTHERS.matcher(request.getRequestURI()).matches();
    }

    /** Whether the request comes from within the Shopify admin, as far as it says itself. */
    public static boolean isEmbedded(HttpServletRequest request) {
        return bearer(request).isPresent()
                || "iframe".equals(request.getHeader("Sec-Fetch-Dest"))
                || reads(request) && "1".equals(request.getParameter("embedded"));
    }

    /** Whether the admin is asked for a page rather than by one. */
    public static boolean isDocument(HttpServletRequest request) {
        return reads(request) && !asks(request) && wantsHtml(request);
    }

    /**
     * Whether a page sends the request through the hook that adds a proof. Pictures and downloads
     * are fetched by the browser itself, which adds nothing: for them the session must do.
     */
    public static boolean isProvable(HttpServletRequest request) {
        return !reads(request) || asks(request);
    }

    /** The session token that the request carries. */
    public static Optional<String> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }

    private static boolean reads(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    private static boolean asks(HttpServletRequest request) {
        return request.getParameter("v-r") != null
                || request.getRequestURI().startsWith("/VAADIN/push")
                || bearer(request).isPresent();
    }

    private static boolean wantsHtml(HttpServletRequest request) {
        String place = request.getHeader("Sec-Fetch-Dest");
        String accept = request.getHeader("Accept");
        return !request.getRequestURI().startsWith(FRAMEWORK)
                && (place == null
                        ? accept == null || accept.contains("text/html") || accept.contains("*/*")
                        : PLACES.contains(place));
    }
}
