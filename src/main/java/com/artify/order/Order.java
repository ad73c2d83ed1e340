package com.artify.order;

import com.artify.base.Ids;
import com.artify.base.Money;
import com.artify.base.ShopDomain;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A Shopify order that holds personalised products. */
@Table("orders")
public final class Order {
    @Id private @Nullable Long id;
    @Version private @Nullable Integer version;
    private final UUID uuid;
    private final ShopDomain shopId;
    private final String shopifyOrderId;
    private @Nullable String customerId;
    private @Nullable String customerName;
    private @Nullable String orderNumber;
    private @Nullable String searchText;
    private @Nullable Long totalPrice;
    private String currency;
    private @Nullable String status;
    private @Nullable Instant placedAt;
    private @Nullable Instant paidAt;
    private @Nullable Instant cancelledAt;
    private @Nullable Instant shopifyUpdatedAt;
    private @Nullable Instant shopifyToldAt;
    private @Nullable Instant redactedAt;
    private final Instant createdAt;
    private Instant updatedAt;

    Order(UUID uuid, ShopDomain shopId, String shopifyOrderId, String currency, Instant createdAt) {
        this.uuid = uuid;
        this.shopId = shopId;
        this.shopifyOrderId = shopifyOrderId;
        this.currency = currency;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
    }

    static Order place(ShopDomain shop, OrderFacts facts, Instant now) {
        return new Order(Ids.next(), shop, facts.shopifyOrderId(), facts.currency(), now);
    }

    /**
     * Takes over what Shopify says; false if something newer was taken over before. Payment and
     * cancellation are never taken back.
     */
    boolean update(OrderFacts facts, Instant now) {
        if (facts.paid()) {
            pay(now);
        }
        Instant cancelled = facts.cancelledAt();
        if (cancelled != null) {
            cancel(cancelled, now);
        }
        if (older(facts)) {
            return false;
        }
        takeOver(facts);
        updatedAt = now;
        return true;
    }

    private boolean older(OrderFacts facts) {
        Instant seen = shopifyUpdatedAt;
        if (seen == null || facts.updatedAt().isAfter(seen)) {
            return false;
        }
        Instant told = shopifyToldAt;
        return facts.updatedAt().isBefore(seen) || told != null && facts.toldAt().isBefore(told);
    }

    private void takeOver(OrderFacts facts) {
        OrderFacts.Customer customer = redactedAt == null ? facts.customer() : null;
        customerId = customer == null ? null : customer.id();
        customerName = customer == null ? null : customer.name();
        orderNumber = facts.number();
        searchText = searchText();
        Money total = facts.total();
        totalPrice = total == null ? null : total.minor();
        currency = facts.currency();
        status = facts.financialStatus();
        placedAt = facts.placedAt();
        shopifyUpdatedAt = facts.updatedAt();
        shopifyToldAt = facts.toldAt();
    }

    private String searchText() {
        return Stream.of(orderNumber, customerName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    /** A payment is never undone by an older or repeated message. */
    void pay(Instant now) {
        if (paidAt == null) {
            paidAt = now;
            updatedAt = now;
        }
    }

    void cancel(Instant when, Instant now) {
        if (cancelledAt == null) {
            cancelledAt = when;
            updatedAt = now;
        }
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public UUID uuid() {
        return uuid;
    }

    public ShopDomain shop() {
        return shopId;
    }

    public String shopifyOrderId() {
        return shopifyOrderId;
    }

    /** The number that people know, such as #1001. */
    public String number() {
        return orderNumber == null ? shopifyOrderId : orderNumber;
    }

    public @Nullable String customerId() {
        return customerId;
    }

    public Optional<Money> total() {
        return Optional.ofNullable(totalPrice)
                .map(minor -> new Money(minor, Currency.getInstance(currency)));
    }

    /** Shopify's word for the state of the payment. */
    public @Nullable String financialStatus() {
        return status;
    }

    public @Nullable Instant placedAt() {
        return placedAt;
    }

    public boolean paid() {
        return paidAt != null;
    }

    /** Whether all of the money went back, or will never come. */
    boolean refunded() {
        return "refunded".equals(status) || "voided".equals(status);
    }

    public boolean cancelled() {
        return cancelledAt != null;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
