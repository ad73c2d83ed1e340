package com.artify.base.config;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Says where to look once the program answers; the launcher waits for the words "Ready on". */
@Component
class ReadyNotice {
    private static final Logger log = LoggerFactory.getLogger(ReadyNotice.class);

    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext web)
                || web.getWebServer() == null) {
            return;
        }
        Environment environment = ready.getApplicationContext().getEnvironment();
        if (environment.acceptsProfiles(Profiles.of(RunProfile.DEMO.springName()))) {
            int port = web.getWebServer().getPort();
            log.info(
                    "Ready on http://localhost:{} (the merchant's admin) and"
                            + " http://localhost:{}/demo/store;"
                            + " Shopify is played on http://127.0.0.1:{}/standin/",
                    port,
                    port,
                    port);
        } else {
            log.info("Ready on {}", environment.getProperty("artify.public-url"));
        }
    }
}
