package com.artify.whole;

import com.artify.testing.ArtifyTest;
import com.artify.testing.OnSqlite;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/**
 * The app in the iframe of an admin on another site, with third-party cookies blocked. All of it is
 * one class, so that one program and one browser do; its parts are the interfaces.
 */
@Tag("browser")
@ArtifyTest
@OnSqlite
@Import({SeededShops.class, EmbeddedIT.RealStore.class})
@TestPropertySource(
        properties = {
            "vaadin.productionMode=true",
            "artify.shopify.client-id=" + FramedApp.CLIENT,
            "artify.shopify.client-secret=" + FramedApp.SECRET
        })
class EmbeddedIT implements SignInThere, WorkInEveryView, FilesThroughTheFrame, NothingTypedIsLost {
    private static final FramedApp ADMIN = new FramedApp();

    @Autowired private SeededShops shops;
    @Autowired private JdbcClient jdbc;
    @Autowired private WebServerApplicationContext program;

    @DynamicPropertySource
    static void place(DynamicPropertyRegistry properties) {
        properties.add("server.port", ADMIN::port);
        properties.add("artify.public-url", ADMIN::address);
        properties.add("artify.shopify.shop-url", () -> ADMIN.admin() + "/{shop}");
        properties.add("artify.shopify.admin-url", ADMIN::admin);
        properties.add("artify.shopify.app-bridge-url", () -> ADMIN.admin() + "/app-bridge.js");
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class RealStore {
        /** The stand-in is asked for products, where other tests have shelves of their own. */
        @Bean
        static BeanDefinitionRegistryPostProcessor withoutShelves() {
            return registry -> registry.removeBeanDefinition("testStore");
        }
    }

    @AfterEach
    void close() {
        ADMIN.end();
    }

    @AfterAll
    static void closeAll() {
        ADMIN.close();
    }

    @Override
    public FramedApp admin() {
        return ADMIN;
    }

    @Override
    public void endSessions() {
        Tomcat tomcat = ((TomcatWebServer) program.getWebServer()).getTomcat();
        for (Container context : tomcat.getHost().findChildren()) {
            for (Session session : ((Context) context).getManager().findSessions()) {
                session.expire();
            }
        }
    }

    @Override
    public SeededShops shops() {
        return shops;
    }

    @Override
    public JdbcClient jdbc() {
        return jdbc;
    }
}
