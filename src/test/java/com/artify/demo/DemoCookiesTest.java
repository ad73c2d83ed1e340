package com.artify.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class DemoCookiesTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");

    @Test
    void aPageInAnIframeGetsACookieOfItsOwnThere() {
        request.setParameter("embedded", "1");

        assertThat(header()).contains("Secure", "SameSite=None", "Partitioned");
    }

    @Test
    void aVisitorOfTheDemoGetsAPlainCookie() {
        assertThat(header()).isEqualTo("artify=1; SameSite=Lax");
    }

    private String header() {
        Cookie cookie = new Cookie("artify", "1");
        return new DemoCookies.Processor().generateHeader(cookie, request);
    }
}
