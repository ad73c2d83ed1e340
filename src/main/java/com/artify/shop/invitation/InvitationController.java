package com.artify.shop.invitation;

import com.artify.base.PlainPage;
import com.artify.base.Texts;
import com.artify.shop.SignedIn;
import com.artify.shop.invitation.Invitations.Entrance;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The door that an invitation opens. Looking does not spend it, as mail programs look at links
 * before people do: the button does.
 */
@Controller
class InvitationController {
    static final String PATH = "/auth/invitation/";

    private final Invitations invitations;
    private final Texts texts;

    InvitationController(Invitations invitations, Texts texts) {
        this.invitations = invitations;
        this.texts = texts;
    }

    @GetMapping(PATH + "{link}")
    void look(@PathVariable String link, HttpServletResponse response, Locale locale)
            throws IOException {
        Optional<PlainPage> page =
                Pass.parse(link)
                        .flatMap(invitations::holder)
                        .map(member ->
                                PlainPage.of(texts, locale, "shop.invitation.", member.name()))
                        .map(shown ->
                                shown.button(texts.of(shown.locale(), "shop.invitation.enter")));
        if (page.isPresent()) {
            page.get().send(response);
        } else {
            spent(response, locale);
        }
    }

    @PostMapping(PATH + "{link}")
    void enter(
            @PathVariable String link,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        Optional<Entrance> entrance = Pass.parse(link).flatMap(invitations::redeem);
        if (entrance.isEmpty()) {
            spent(response, locale);
            return;
        }
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        SignedIn.as(entrance.get().member(), request.getSession());
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(entrance.get().pass()));
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, "/");
    }

    private void spent(HttpServletResponse response, Locale locale) throws IOException {
        response.setStatus(HttpStatus.GONE.value());
        PlainPage.of(texts, locale, "shop.invitation.spent.").send(response);
    }

    private static String cookie(Pass pass) {
        return ResponseCookie.from(InvitedSignIn.COOKIE, pass.text())
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(Pass.Kind.BROWSER.life())
                .build()
                .toString();
    }
}
