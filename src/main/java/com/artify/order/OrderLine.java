package com.artify.order;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
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
    @Embedded.Empty private Goods goods;
    private @Nullable Integer wanted;
    private @Nullable Withdrawal withdrawn;
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
            Goods goods,
            LineState state,
            Instant createdAt) {
        this.uuid = uuid;
        this.shopId = shopId;
        this.orderId = orderId;
        this.shopifyLineId = shopifyLineId;
        this.goods = goods;
        this.state = state;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
    }

    static OrderLine of(Order order, OrderFacts.Line facts, Instant now) {
        return new OrderLine(
                Ids.next(),
                order.shop(),
                order.id(),
                facts.shopifyLineId(),
                Goods.of(facts),
                LineState.AWAITING_PAYMENT,
                now);
    }

    /** Takes over what the newest state of the order says. */
    void update(OrderFacts.Line facts, Instant now) {
        goods = Goods.of(facts).after(goods);
        updatedAt = now;
    }

    /** The newest state of the order does not hold the line. */
    void gone(Instant now) {
        goods = goods.gone();
        updatedAt = now;
    }

    /** Learns what the cart said, once: the property cannot be changed afterwards. */
    void claim(@Nullable String generation, Instant now) {
        if (claimedGenerationId == null && generation != null) {
            claimedGenerationId = generation;
            if (state == LineState.NOT_PERSONALISED || reason == LineReason.NO_PREVIEW) {
                become(LineState.AWAITING_PAYMENT, null, now);
            }
        }
    }

    /** What the newest state holds of the line, without what was refunded. */
    int left(int refunded) {
        return goods.left(refunded);
    }

    /** So many pieces are wanted; a line that was withdrawn comes back. */
    void want(int pieces, Instant now) {
        wanted = pieces;
        if (withdrawn != null) {
            withdrawn = null;
            if (state == LineState.CANCELLED) {
                become(LineState.AWAITING_PAYMENT, null, now);
            }
        }
    }

    /** Nothing of it is wanted any more; a finished print file is kept. */
    void withdraw(Withdrawal why, Instant now) {
        withdrawn = why;
        wanted = 0;
        switch (state) {
            case AWAITING_PAYMENT, MAKING, NEEDS_ATTENTION ->
                    become(LineState.CANCELLED, null, now);
            case NOT_PERSONALISED, READY, SETTLED, CANCELLED -> updatedAt = now;
        }
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
        return goods.shopifyProductId();
    }

    public @Nullable String shopifyVariantId() {
        return goods.shopifyVariantId();
    }

    public String title() {
        return goods.title();
    }

    public @Nullable String variantTitle() {
        return goods.variantTitle();
    }

    /** How many pieces were ordered at first. */
    int ordered() {
        return goods.quantity();
    }

    /** How many pieces are wanted now. */
    int wanted() {
        return wanted == null ? goods.quantity() : wanted;
    }

    Optional<Withdrawal> withdrawn() {
        return Optional.ofNullable(withdrawn);
    }

    /** Minor units of the order's currency for one piece. */
    public @Nullable Long price() {
        return goods.price();
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
        return Optional.ofNullable(goods.sku());
    }

    /** Kept from print until someone releases it. */
    public boolean held() {
        return heldAt != null;
    }

    /** Whether there is something left to hold. */
    boolean holdable() {
        return switch (state) {
            case AWAITING_PAYMENT, MAKING, READY -> withdrawn == null;
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
