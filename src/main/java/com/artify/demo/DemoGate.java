package com.artify.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has calls of the stand-in's Admin API wait until the program is ready: the first of them reads a
 * large schema, which would take the time that the start needs.
 */
@Component
@Profile("demo")
@FilterRegistration(urlPatterns = "/standin/*")
class DemoGate extends HttpFilter {
    private static final Logger log = LoggerFactory.getLogger(DemoGate.class);

    /** A start that fills the shop takes longer, and callers lose their patience. */
    private static final long MOST_SECONDS = 10;

    private final transient CountDownLatch closed = new CountDownLatch(1);

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        closed.countDown();
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            if (request.getRequestURI().endsWith("/graphql.json")) {
                boolean ready = closed.await(MOST_SECONDS, TimeUnit.SECONDS);
                log.debug("Let in {} the program was ready", ready ? "after" : "before");
            }
            chain.doFilter(request, response);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
