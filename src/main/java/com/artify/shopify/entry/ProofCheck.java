package com.artify.shopify.entry;

import com.artify.shop.SignedIn;
import com.artify.shopify.AdminDoors;
import com.artify.shopify.SessionToken;
import com.artify.shopify.SessionTokens;
import com.artify.shopify.SessionVerdict.Rejected;
import com.artify.shopify.SessionVerdict.Verified;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Holds requests of the admin's pages against the session: a session that the Shopify admin vouched
 * for takes none without a token of the same shop and user.
 */
@Component
class ProofCheck {
    /** Asks the page for a newer token and the same request once more; Shopify's word. */
    static final String RETRY = "X-Shopify-Retry-Invalid-Session-Request";

    /** Tells the page that its session is over, or another's: it has to be loaded anew. */
    static final String OVER = "X-Artify-Session-Over";

    private final SessionTokens tokens;
    private final PageProof pageProof;

    ProofCheck(SessionTokens tokens, PageProof pageProof) {
        this.tokens = tokens;
        this.pageProof = pageProof;
    }

    /** Whether the request may go on; else the answer is written. */
    boolean passes(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        Optional<String> bearer = AdminDoors.bearer(request);
        if (bearer.isEmpty()) {
            boolean vouched = SignedIn.shopifyUser(session).isPresent();
            return !vouched || pageProof.shown(request, session) || turnedAway(response, RETRY);
        }
        return switch (tokens.verify(bearer.get())) {
            case Verified(SessionToken token) ->
                    DocumentDoor.isOf(session, token) || turnedAway(response, OVER);
            case Rejected rejected -> turnedAway(response, RETRY);
        };
    }

    private static boolean turnedAway(HttpServletResponse response, String header) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader(header, "1");
        response.setHeader("Cache-Control", "no-store");
        return false;
    }
}
