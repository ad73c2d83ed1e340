package com.artify.generation.review;

import com.artify.base.ShopDomain;
import com.artify.generation.Moderation;
import com.artify.generation.ReviewState;
import com.artify.settings.ReviewRule;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The part of a final's row that review owns. It shares the generation's version, so that whoever
 * changes either sees the other's change.
 */
@Table("generations")
final class Review {
    @Id private final UUID id;
    @Version private @Nullable Integer version;
    private final ShopDomain shopId;
    private final @Nullable Long orderLineId;
    private final Moderation moderationVerdict;
    private final @Nullable Instant supersededAt;
    private ReviewState reviewState;
    private @Nullable RejectReason reviewReason;
    private @Nullable String reviewNote;
    private @Nullable UUID reviewedBy;
    private @Nullable Instant reviewedAt;
    private @Nullable UUID reviewAssigneeId;
    private double reviewDoubt;

    @Column("review_image_url")
    private @Nullable String pictureKey;

    private @Nullable Instant comparedAt;

    @Embedded.Nullable(prefix = "compared_")
    private @Nullable Comparison comparison;

    Review(
            UUID id,
            ShopDomain shopId,
            @Nullable Long orderLineId,
            Moderation moderationVerdict,
            @Nullable Instant supersededAt,
            ReviewState reviewState) {
        this.id = id;
        this.shopId = shopId;
        this.orderLineId = orderLineId;
        this.moderationVerdict = moderationVerdict;
        this.supersededAt = supersededAt;
        this.reviewState = reviewState;
    }

    /**
     * The final was compared, or could not be; {@code picture} shows it at the size of a screen.
     */
    void compared(Comparison found, @Nullable String picture, Instant now) {
        comparison = found;
        comparedAt = now;
        reviewDoubt = found.doubt();
        pictureKey = picture == null ? pictureKey : picture;
    }

    /** Whether the shop's rule lets the final pass without a person. */
    boolean passes(ReviewRule rule) {
        return switch (rule.mode()) {
            case EVERY -> false;
            case DOUBTFUL ->
                    moderationVerdict == Moderation.CLEAR
                            && comparison != null
                            && comparison.certain(rule);
            case NONE -> true;
        };
    }

    /** By a staff member, or by the rule where none is named. */
    void approve(@Nullable UUID staff, Instant now) {
        decide(ReviewState.APPROVED, staff, now);
    }

    void reject(RejectReason reason, @Nullable String note, @Nullable UUID staff, Instant now) {
        decide(ReviewState.REJECTED, staff, now);
        reviewReason = reason;
        reviewNote = note;
    }

    /** Takes a decision back. */
    void reopen() {
        if (!decided()) {
            throw new IllegalStateException(id + " was not decided");
        }
        reviewState = ReviewState.AWAITING;
        reviewReason = null;
        reviewNote = null;
        reviewedBy = null;
        reviewedAt = null;
    }

    private void decide(ReviewState decision, @Nullable UUID staff, Instant now) {
        if (!waits()) {
            throw new IllegalStateException(id + " is " + reviewState);
        }
        reviewState = decision;
        reviewedBy = staff;
        reviewedAt = now;
    }

    /** To nobody where {@code staff} is null. */
    void assign(@Nullable UUID staff) {
        reviewAssigneeId = staff;
    }

    /** Whether somebody has to decide. */
    boolean waits() {
        return reviewState == ReviewState.AWAITING && supersededAt == null;
    }

    /** Whether somebody, or the rule, has decided. */
    boolean decided() {
        return reviewState == ReviewState.APPROVED || reviewState == ReviewState.REJECTED;
    }

    /** Whether another final has taken its place. */
    boolean superseded() {
        return supersededAt != null;
    }

    UUID id() {
        return id;
    }

    ShopDomain shop() {
        return shopId;
    }

    Optional<Long> orderLineId() {
        return Optional.ofNullable(orderLineId);
    }

    ReviewState state() {
        return reviewState;
    }

    Optional<UUID> reviewedBy() {
        return Optional.ofNullable(reviewedBy);
    }

    Optional<UUID> assignee() {
        return Optional.ofNullable(reviewAssigneeId);
    }

    Optional<Comparison> comparison() {
        return Optional.ofNullable(comparison);
    }

    boolean compared() {
        return comparedAt != null;
    }
}
