package com.artify;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.Money;
import com.artify.catalog.ProductBase;
import com.artify.catalog.ProductBases;
import com.artify.generation.Generation;
import com.artify.order.OrderFacts;
import com.artify.order.OrderFilter;
import com.artify.order.OrderQueries;
import com.artify.order.Orders;
import com.artify.shop.Staff;
import com.artify.shopify.ProxySignature;
import com.artify.testing.Admin;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ProxyClient;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks every view and endpoint whose address names something, with what belongs to another shop. A
 * new one fails here until {@link #ids} or {@link #endpoints} holds something that it finds.
 */
@ArtifyTest
abstract class TenancyContract {
    private static final Money PRICE = new Money(1900, Currency.getInstance("EUR"));
    private static final String NOTHING = "There is nothing at this address";

    @Autowired private ApplicationContext context;
    @Autowired private ShopFixture fixture;
    @Autowired private Shopper shopper;
    @Autowired private Orders orders;
    @Autowired private OrderQueries orderQueries;
    @Autowired private ProductBases bases;
    @Autowired private Staff staff;
    @Autowired private ProxySignature signature;
    @Autowired private JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @LocalServerPort private int port;

    private ReadyShop theirs;
    private ReadyShop ours;
    private Generation preview;

    @BeforeEach
    void openShops() {
        theirs = fixture.ready();
        ours = fixture.ready();
        preview = shopper.previewed(theirs);
        orders.place(theirs.shop(), facts());
        jdbc.sql("update ai_styles set example_image_url = :key where uuid = :style")
                .param("key", preview.previewKey().orElseThrow().value())
                .param("style", theirs.style().uuid().toString())
                .update();
    }

    /** What addresses can name, all of it the other shop's. */
    private List<UUID> ids() {
        ProductBase base = bases.all(theirs.shop()).getFirst();
        return List.of(
                theirs.product().uuid(),
                base.uuid(),
                theirs.style().uuid(),
                preview.id(),
                preview.uploadId(),
                orderQueries.newest(theirs.shop(), OrderFilter.ALL, 1).getFirst().uuid(),
                staff.owner(theirs.shop()).orElseThrow().uuid());
    }

    /** The shoppers' endpoints by pattern, each with an address that the other shop answers. */
    private Map<String, String> endpoints() {
        return Map.of(
                "/proxy/products/{shopifyProductId}",
                "/products/" + theirs.product().shopifyProductId(),
                "/proxy/styles/{id}/example",
                "/styles/" + theirs.style().uuid() + "/example",
                "/proxy/generations/{id}",
                "/generations/" + preview.id(),
                "/proxy/generations/{id}/preview",
                "/generations/" + preview.id() + "/preview");
    }

    @Test
    void everyViewOfSomethingIsFoundByItsShopAlone() {
        Set<String> templates = Set.of();
        try (Admin admin = Admin.open(context, theirs.shop())) {
            templates =
                    RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                            .map(RouteData::getTemplate)
                            .filter(template -> template.contains(":"))
                            .collect(Collectors.toSet());
            assertThat(templates)
                    .isNotEmpty()
                    .allSatisfy(template ->
                            assertThat(addresses(template))
                                    .as("%s opens for the shop itself", template)
                                    .anyMatch(address ->
                                            !admin.go(address).text().contains(NOTHING)));
        }
        try (Admin admin = Admin.open(context, ours.shop())) {
            assertThat(templates.stream().flatMap(this::addresses))
                    .allSatisfy(address ->
                            assertThat(admin.go(address).text()).as(address).contains(NOTHING));
        }
    }

    @Test
    void everyEndpointOfSomethingIsFoundByItsShopAlone() {
        ProxyClient them = new ProxyClient(port, theirs.shop(), signature::sign);
        ProxyClient us = new ProxyClient(port, ours.shop(), signature::sign);

        assertThat(patterns()).isEqualTo(endpoints().keySet());
        assertThat(endpoints().values())
                .allSatisfy(address -> {
                    assertThat(them.get(address).statusCode()).as(address).isEqualTo(200);
                    assertThat(us.get(address).statusCode()).as(address).isEqualTo(404);
                });
    }

    @Test
    void aGenerationOfAnythingOfAnotherShopIsRefused() {
        ProxyClient us = new ProxyClient(port, ours.shop(), signature::sign);
        String upload = shopper.previewed(ours).uploadId().toString();
        String product = "" + ours.product().shopifyProductId();
        String style = ours.style().uuid().toString();

        assertThat(wish(us, upload, product, style)).startsWith("202");
        String nothing = UUID.randomUUID().toString();
        assertThat(wish(us, preview.uploadId().toString(), product, style))
                .startsWith("422")
                .isEqualTo(wish(us, nothing, product, style));
        assertThat(wish(us, upload, "" + theirs.product().shopifyProductId(), style))
                .startsWith("404")
                .isEqualTo(wish(us, upload, "1", style));
        assertThat(wish(us, upload, product, theirs.style().uuid().toString()))
                .startsWith("404")
                .isEqualTo(wish(us, upload, product, nothing));
    }

    /** Status and body of the answer: another's things must look like none. */
    private String wish(ProxyClient client, String upload, String product, String style) {
        HttpResponse<byte[]> answer =
                client.post(
                        "/generations",
                        """
                        {"uploadId":"%s","productId":%s,"variantId":"%s","styleId":"%s"}\
                        """
                                .formatted(upload, product, ours.variant(), style),
                        null);
        return answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** The route with each id in the place of its parameters. */
    private Stream<String> addresses(String template) {
        return ids().stream().map(id -> template.replaceAll(":[^/]+", id.toString()));
    }

    /**
     * Signed links, tickets and invitations name nothing that could be another's: whoever holds one
     * may use it.
     */
    private Set<String> patterns() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> pattern.contains("{"))
                .filter(pattern -> !pattern.startsWith("/files/"))
                .filter(pattern -> !pattern.startsWith("/hooks/"))
                .filter(pattern -> !pattern.startsWith("/auth/invitation/"))
                .filter(pattern -> !pattern.startsWith("/uploads/"))
                .collect(Collectors.toSet());
    }

    private OrderFacts facts() {
        Instant now = Instant.now();
        OrderFacts.Line line =
                new OrderFacts.Line(
                        "line",
                        theirs.product().shopifyProductId(),
                        theirs.variant(),
                        "Poster",
                        "Tiny",
                        1,
                        PRICE,
                        preview.id().toString());
        return new OrderFacts(
                theirs.shop().value(),
                "#1",
                null,
                PRICE,
                "EUR",
                "paid",
                now,
                null,
                now,
                List.of(line));
    }
}
