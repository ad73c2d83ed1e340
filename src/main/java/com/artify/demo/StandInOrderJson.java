package com.artify.demo;

import com.artify.base.Money;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** An order as Shopify's webhooks carry it, as far as an app for products reads it. */
@JsonNaming(SnakeCaseStrategy.class)
record StandInOrderJson(
        long id,
        String adminGraphqlApiId,
        String name,
        long orderNumber,
        Instant createdAt,
        Instant updatedAt,
        String currency,
        String totalPrice,
        String subtotalPrice,
        String financialStatus,
        boolean test,
        Customer customer,
        List<Line> lineItems) {
    private static final Customer CUSTOMER =
            new Customer(
                    7_300_000_000_001L,
                    "gid://shopify/Customer/7300000000001",
                    "shopper@artify-demo.example",
                    "Sam",
                    "Shopper");

    static StandInOrderJson of(StandInOrder order, String financialStatus, Instant updatedAt) {
        String total =
                new Money(order.total(), Currency.getInstance(order.currency()))
                        .decimal()
                        .toPlainString();
        return new StandInOrderJson(
                order.id(),
                "gid://shopify/Order/" + order.id(),
                order.name(),
                order.number(),
                order.createdAt().truncatedTo(ChronoUnit.SECONDS),
                updatedAt.truncatedTo(ChronoUnit.SECONDS),
                order.currency(),
                total,
                total,
                financialStatus,
                true,
                CUSTOMER,
                IntStream.range(0, order.lines().size())
                        .mapToObj(index -> Line.of(order.lineId(index), order.lines().get(index)))
                        .toList());
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Customer(
            long id, String adminGraphqlApiId, String email, String firstName, String lastName) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Line(
            long id,
            String adminGraphqlApiId,
            long productId,
            long variantId,
            String title,
            String variantTitle,
            String name,
            String sku,
            int quantity,
            String price,
            boolean requiresShipping,
            List<Property> properties) {
        static Line of(long id, StandInCart.Line line) {
            return new Line(
                    id,
                    "gid://shopify/LineItem/" + id,
                    line.item().id(),
                    line.variant().id(),
                    line.item().title(),
                    line.variant().title(),
                    line.item().title() + " - " + line.variant().title(),
                    line.variant().sku(),
                    line.quantity(),
                    line.variant().price(),
                    true,
                    line.properties().entrySet().stream()
                            .map(entry -> new Property(entry.getKey(), entry.getValue()))
                            .toList());
        }
    }

    record Property(String name, String value) {}
}
