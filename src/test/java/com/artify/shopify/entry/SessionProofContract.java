package com.artify.shopify.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.shop.Role;
import com.artify.shop.SignedIn;
import com.artify.shopify.TestTokens;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a request has to show that belongs to an open page. */
abstract class SessionProofContract extends EntrySteps {
    @Test
    void aRequestWithTheSessionsTokenPasses() {
        MockHttpSession session = signedIn();

        assertThat(ask(session, "Bearer " + token())).hasStatusOk();
    }

    @Test
    void aRequestWithAWrongOrNoTokenIsToBeSentAgain() {
        MockHttpSession session = signedIn();
        String expired = signed(claims("42").replace("1790000060", "1789999990"), SECRET);

        for (String proof : List.of("Bearer " + expired, "Bearer abc", "Basic abc", "")) {
            MvcTestResult answer = ask(session, proof);
            assertThat(answer).hasStatus(401);
            assertThat(answer).headers().hasValue("X-Shopify-Retry-Invalid-Session-Request", "1");
        }
    }

    @Test
    void aRequestWithSomebodyElsesTokenEndsThePage() {
        MockHttpSession session = signedIn();
        String otherShop = signed(TestTokens.claims(), SECRET);

        for (String token : List.of(token("43"), otherShop)) {
            MvcTestResult answer = ask(session, "Bearer " + token);
            assertThat(answer).hasStatus(401);
            assertThat(answer).headers().hasValue("X-Artify-Session-Over", "1");
        }
        assertThat(ask(new MockHttpSession(), "Bearer " + token()))
                .headers()
                .hasValue("X-Artify-Session-Over", "1");
    }

    @Test
    void aPageWithoutAppBridgeShowsWhatWasWrittenIntoIt() {
        MockHttpSession session = signedIn();
        String secret = new PageProof(NOW).issue(session);

        assertThat(http().post().uri("/?v-r=uidl").header("X-Artify-Page", secret).session(session))
                .hasStatusOk();
        assertThat(
                        http().post()
                                .uri("/?v-r=uidl")
                                .header("X-Artify-Page", secret + "x")
                                .session(session))
                .hasStatus(401);
    }

    @Test
    void aVisitorByAnotherDoorNeedsNoToken() {
        load("/products", query(token()));
        MockHttpSession session = new MockHttpSession();
        SignedIn.as(member(Role.OWNER), session);

        assertThat(ask(session, "")).hasStatusOk();
        assertThat(load("/products", "", session))
                .hasStatusOk()
                .headers()
                .hasValue("Content-Security-Policy", "frame-ancestors 'none'");
    }

    private MockHttpSession signedIn() {
        MockHttpSession session = new MockHttpSession();
        assertThat(load("/products", query(token()), session)).hasStatusOk();
        return session;
    }

    private MvcTestResult ask(MockHttpSession session, String proof) {
        return http().post()
                .uri("/?v-r=uidl")
                .header("Authorization", proof)
                .session(session)
                .exchange();
    }
}
