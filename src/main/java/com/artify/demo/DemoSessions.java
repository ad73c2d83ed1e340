package com.artify.demo;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The sessions that people have with the demo, to be ended where somebody wants to see that. */
@Component
@Profile("demo")
class DemoSessions implements HttpSessionListener {
    private static final Logger log = LoggerFactory.getLogger(DemoSessions.class);

    private final Set<HttpSession> open = ConcurrentHashMap.newKeySet();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        open.add(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.remove(event.getSession());
    }

    /** Browsers keep their cookies, as if the program had been started anew. */
    void end() {
        open.forEach(session -> {
            try {
                session.invalidate();
            } catch (IllegalStateException e) {
                log.debug("A session was over already", e);
            }
        });
    }
}
