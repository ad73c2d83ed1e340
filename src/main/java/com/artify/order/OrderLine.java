package com.artify.order;

import com.artify.base.Ids;
import com.artify.base.Money;
import com.artify.base.ShopDomain;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One line of an order, from the payment to its print file. */
@Table("order_lines")
public final class OrderLine {
    @Id private @Nullable Long id;
    @Version private @Nullable Integer version;
    private final UUID uuid;
    private final ShopDomain shopId;
    private final long orderId;
    private final String shopifyLineId;
    private @Nullable Long shopifyProductId;
    private @Nullable String shopifyVariantId;
    private String title;
    private @Nullable String variantTitle;
    private @Nullable String sku;
    private int quantity;
    private @Nullable Long price;
    private @Nullable String claimedGenerationId;
    private @Nullable UUID previewGenerationId;
    private @Nullable UUID finalGenerationId;
    private LineState state;
    private @Nullable LineReason reason;
    private @Nullable Instant heldAt;
    private @Nullable String note;
    private final Instant createdAt;
    private Instant updatedAt;

    OrderLine(
            UUID uuid,
            ShopDomain shopId,
            long orderId,
            String shopifyLineId,
            String title,
            int quantity,
            LineState state,
            Instant createdAt) {
        this.uuid = uuid;
        this.shopId = shopId;
        this.orderId = orderId;
        this.shopifyLineId = shopifyLineId;
        this.title = title;
        this.quantity = quantity;
        this.state = state;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
    }

    static OrderLine of(Order order, OrderFacts.Line facts, Instant now) {
        OrderLine line =
                new OrderLine(
                        Ids.next(),
                        order.shop(),
                        order.id(),
                        facts.shopifyLineId(),
                        facts.title(),
                        facts.quantity(),
                        LineState.AWAITING_PAYMENT,
                        now);
        line.shopifyProductId = facts.shopifyProductId();
        line.shopifyVariantId = facts.shopifyVariantId();
        line.variantTitle = facts.variantTitle();
        line.sku = facts.sku();
        Money unitPrice = facts.price();
        line.price = unitPrice == null ? null : unitPrice.minor();
        line.claimedGenerationId = facts.generationId();
        return line;
    }

    /** The final is being made after this preview. */
    void make(UUID preview, UUID finalGeneration, Instant now) {
        previewGenerationId = preview;
        finalGenerationId = finalGeneration;
        become(LineState.MAKING, null, now);
    }

    void ready(Instant now) {
        become(LineState.READY, null, now);
    }

    void needsAttention(LineReason why, Instant now) {
        become(LineState.NEEDS_ATTENTION, why, now);
    }

    void notPersonalised(Instant now) {
        become(LineState.NOT_PERSONALISED, null, now);
    }

    /** A finished print file is kept. */
    void cancel(Instant now) {
        if (state != LineState.READY) {
            become(LineState.CANCELLED, null, now);
        }
    }

    /** Keeps the line from being handed on to print, whatever is made meanwhile. */
    void hold(String why, Instant now) {
        heldAt = now;
        note = why.isBlank() ? null : why;
        updatedAt = now;
    }

    /** Hands the line on again; the note stays, should it be held again. */
    void release(Instant now) {
        heldAt = null;
        updatedAt = now;
    }

    /** Dealt with outside of the program, as the note says. */
    void settle(String how, Instant now) {
        become(LineState.SETTLED, null, now);
        note = how;
    }

    private void become(LineState next, @Nullable LineReason why, Instant now) {
        state = next;
        reason = why;
        updatedAt = now;
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

    public long orderId() {
        return orderId;
    }

    public String shopifyLineId() {
        return shopifyLineId;
    }

    public @Nullable Long shopifyProductId() {
        return shopifyProductId;
    }

    public @Nullable String shopifyVariantId() {
        return shopifyVariantId;
    }

    public String title() {
        return title;
    }

    public @Nullable String variantTitle() {
        return variantTitle;
    }

    public int quantity() {
        return quantity;
    }

    /** Minor units of the order's currency for one piece. */
    public @Nullable Long price() {
        return price;
    }

    /** What the cart said, unchecked. */
    Optional<String> claimedGeneration() {
        return Optional.ofNullable(claimedGenerationId);
    }

    public Optional<UUID> preview() {
        return Optional.ofNullable(previewGenerationId);
    }

    public Optional<UUID> finalGeneration() {
        return Optional.ofNullable(finalGenerationId);
    }

    /** The merchant's own number of what was sold. */
    public Optional<String> sku() {
        return Optional.ofNullable(sku);
    }

    /** Kept from print until someone releases it. */
    public boolean held() {
        return heldAt != null;
    }

    /** Whether there is something left to hold. */
    boolean holdable() {
        return switch (state) {
            case AWAITING_PAYMENT, MAKING, READY -> true;
            case NOT_PERSONALISED, NEEDS_ATTENTION, SETTLED, CANCELLED -> false;
        };
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public LineState state() {
        return state;
    }

    public Optional<LineReason> reason() {
        return Optional.ofNullable(reason);
    }
}
