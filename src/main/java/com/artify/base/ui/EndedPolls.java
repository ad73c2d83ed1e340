package com.artify.base.ui;

import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a page's long poll say that it has no session once it was answered. Atmosphere ends the
 * polls of an ending session and asks each of them for its session after that, when Tomcat may have
 * the request back already: its complaint would keep Vaadin from ending the session's other pages.
 */
@Component
final class EndedPolls extends OncePerRequestFilter {
    private static final String PUSH =
            ApplicationConstants.REQUEST_TYPE_PARAMETER + "=" + RequestType.PUSH.getIdentifier();
    private static final Logger log = LoggerFactory.getLogger(EndedPolls.class);

    /** Asks the address alone: asking for a parameter would read the body of an upload. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        return !Arrays.asList(query.split("&")).contains(PUSH);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Poll(request), response);
    }

    private static final class Poll extends HttpServletRequestWrapper {
        Poll(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable HttpSession getSession(boolean create) {
            if (create) {
                return super.getSession(true);
            }
            try {
                return super.getSession(false);
            } catch (IllegalStateException e) {
                log.trace("A poll was asked for its session after its end", e);
                return null;
            }
        }
    }
}
