package com.artify.demo;

import com.artify.shopify.AdminDoors;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Gives pages in an admin's iframe the cookie that they have in production. Visitors who come
 * directly keep a plain one: not every browser takes a secure cookie from this machine over http.
 */
@Component
@Profile("demo")
class DemoCookies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> context.setCookieProcessor(new Processor()));
    }

    static final class Processor extends Rfc6265CookieProcessor {
        Processor() {
            setSameSiteCookies("Lax");
        }

        @Override
        public String generateHeader(Cookie cookie, HttpServletRequest request) {
            if (!AdminDoors.isEmbedded(request)) {
                return super.generateHeader(cookie, request);
            }
            Cookie embedded = (Cookie) cookie.clone();
            embedded.setSecure(true);
            embedded.setAttribute("SameSite", "None");
            embedded.setAttribute("Partitioned", "");
            return super.generateHeader(embedded, request);
        }
    }
}
