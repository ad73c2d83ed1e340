package com.artify.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class EndedPollsTest {
    @Test
    void aPollThatWasAnsweredHasNoSession() throws Exception {
        Recycled request = new Recycled();
        request.setQueryString("v-r=push");
        HttpServletRequest poll = (HttpServletRequest) behind(request);
        HttpSession session = request.getSession();
        assertThat(poll.getSession(false)).isSameAs(session);

        request.recycled = true;

        assertThat(poll.getSession(false)).isNull();
    }

    @Test
    void otherRequestsStayAsTheyAre() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setQueryString("v-r=uidl");

        assertThat(behind(request)).isSameAs(request);
    }

    private static @Nullable ServletRequest behind(HttpServletRequest request) throws Exception {
        MockFilterChain chain = new MockFilterChain();
        new EndedPolls().doFilter(request, new MockHttpServletResponse(), chain);
        return chain.getRequest();
    }

    /** As Tomcat's requests are once they were answered. */
    private static final class Recycled extends MockHttpServletRequest {
        private boolean recycled;

        @Override
        public @Nullable HttpSession getSession(boolean create) {
            if (recycled) {
                throw new IllegalStateException("The request object has been recycled");
            }
            return super.getSession(create);
        }
    }
}
