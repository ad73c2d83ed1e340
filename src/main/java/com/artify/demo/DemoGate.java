package com.artify.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Has calls of the stand-in's Admin API wait until the demo is set up: the first of them reads a
 * large schema, which would take the time that the start needs.
 */
@Component
@Profile("demo")
@FilterRegistration(urlPatterns = "/standin/*")
class DemoGate extends HttpFilter {
    private final transient CountDownLatch closed = new CountDownLatch(1);

    void open() {
        closed.countDown();
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            if (request.getRequestURI().endsWith("/graphql.json")) {
                closed.await();
            }
            chain.doFilter(request, response);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
