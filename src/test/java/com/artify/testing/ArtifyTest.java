package com.artify.testing;

import com.artify.Artify;
import com.artify.catalog.mapping.MappedShop;
import com.artify.demo.TestStores;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test of the whole program with a generator that obeys, in the production profile; the database
 * is chosen by {@link OnSqlite} or {@link OnPostgres}. Tests share contexts, so each makes shops of
 * its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = {
            Artify.class,
            Lamp.class,
            ObedientEngine.class,
            TestStores.class,
            MappedShop.class,
            ShopFixture.class,
            Shopper.class
        },
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "artify.profile=production",
            "artify.shopify.client-id=test-client",
            "artify.shopify.client-secret=test-secret",
            "artify.public-url=https://artify.test",
            "artify.alerts.private-addresses=true",
            "artify.jobs.poll=200ms",
            "artify.jobs.quick-threads=4",
            "vaadin.launch-browser=false"
        })
@ActiveProfiles("production")
public @interface ArtifyTest {}
