package com.artify.shopify;

import com.artify.base.Secrets;
import com.artify.shop.Shops;
import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;

/** As much of the program as the webhooks need; no configuration of its own for others to find. */
@EnableAutoConfiguration(exclude = SpringBootAutoConfiguration.class)
@ComponentScan(basePackageClasses = {Secrets.class, Shops.class, WebhookController.class})
@ConfigurationPropertiesScan(basePackageClasses = {Secrets.class, WebhookController.class})
@EnableJdbcRepositories(basePackageClasses = Shops.class)
final class Doors {}
