package com.artify.generation;

import com.artify.base.ShopDomain;
import com.artify.engine.ModelChoice;
import com.artify.storage.ObjectKey;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A preview or a final from its admission to its end. Its verbs guard the order of states. */
@Table("generations")
public final class Generation {
    @Id private final UUID id;
    @Version private @Nullable Integer version;
    private final ShopDomain shopId;
    @Embedded.Empty private final Subject subject;
    @Embedded.Empty private Recipe recipe;

    @Embedded.Empty(prefix = "print_")
    private final PrintTarget print;

    private final UUID uploadId;

    @Column("input_image_url")
    private final String inputKey;

    private final GenerationType generationType;
    private final Moderation moderationVerdict;
    private final Instant createdAt;

    @Embedded.Empty private Purchase purchase;
    @Embedded.Empty private Asker asker;
    @Embedded.Empty private StoredPictures pictures;
    @Embedded.Empty private Enlargement enlargement;
    @Embedded.Empty private Course course;
    private @Nullable UUID cachedFromId;
    private boolean quotaReserved;
    private long estimateMicros;
    private long costMicros;
    private ReviewState reviewState;
    private @Nullable Instant supersededAt;
    private Instant updatedAt;

    Generation(
            UUID id,
            ShopDomain shopId,
            Subject subject,
            Recipe recipe,
            PrintTarget print,
            UUID uploadId,
            String inputKey,
            GenerationType generationType,
            Moderation moderationVerdict,
            Instant createdAt) {
        this.id = id;
        this.shopId = shopId;
        this.subject = subject;
        this.recipe = recipe;
        this.print = print;
        this.uploadId = uploadId;
        this.inputKey = inputKey;
        this.generationType = generationType;
        this.moderationVerdict = moderationVerdict;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
        this.purchase = Purchase.NONE;
        this.asker = Asker.NOBODY;
        this.course = Course.WAITING;
        this.pictures = StoredPictures.NONE;
        this.enlargement = Enlargement.NONE;
        this.reviewState = ReviewState.NONE;
    }

    /** Notes whose request it was; for limits and for redaction. */
    Generation askedBy(@Nullable String customer, @Nullable String visitor) {
        asker = new Asker(customer, visitor);
        return this;
    }

    /** Belongs to whoever asked for the other. */
    Generation askedLike(Generation other) {
        asker = other.asker;
        return this;
    }

    /** Notes that it was taken out of the quota, to be given back if it fails. */
    Generation reserved() {
        quotaReserved = true;
        return this;
    }

    /** Notes what it is expected to cost, in micro-dollars. */
    Generation estimated(long micros) {
        estimateMicros = micros;
        return this;
    }

    /** Uses the art of an equal generation instead of asking a provider. */
    Generation cachedFrom(UUID equal) {
        cachedFromId = equal;
        return this;
    }

    /** Makes this final the one of an order line. */
    Generation paidBy(UUID preview, String order, long line) {
        purchase = new Purchase(preview, order, line);
        enlargement = Enlargement.WANTED;
        return this;
    }

    /** The shop's slot is taken; a worker will come. */
    void handOver(Instant now) {
        course = course.handedOver(now);
        updatedAt = now;
    }

    /** A worker begins, or takes up what a dead one had begun. */
    void start(Instant now) {
        course = course.started(now);
        updatedAt = now;
    }

    /** The art of this size in pixels is stored, made by that model. */
    void painted(ObjectKey art, int width, int height, ModelChoice maker, long cost, Instant now) {
        course.require(GenerationStatus.PROCESSING);
        recipe = recipe.madeBy(maker);
        pictures = pictures.withArt(art);
        enlargement = enlargement.painted(width, height);
        costMicros = cost;
        updatedAt = now;
    }

    void startUpscale(Instant now) {
        course.require(GenerationStatus.PROCESSING);
        enlargement = enlargement.begun(now);
        updatedAt = now;
    }

    /** The watermarked preview is stored. */
    void completePreview(ObjectKey preview, ObjectKey thumb, Instant now) {
        pictures = pictures.withPreview(preview, thumb);
        complete(now);
    }

    /** The print file of this size in pixels is stored. */
    void completeFinal(
            ObjectKey file,
            ObjectKey thumb,
            int width,
            int height,
            long bytes,
            long cost,
            Instant now) {
        pictures = pictures.withFile(file, thumb);
        costMicros = cost;
        enlargement = enlargement.done(width, height, bytes, now);
        reviewState = ReviewState.AWAITING;
        complete(now);
    }

    /** Somebody is to look at the final, whatever was decided before. */
    void awaitReview(Instant now) {
        if (!reviewable()) {
            throw new IllegalStateException(id + " is no final to review");
        }
        reviewState = ReviewState.AWAITING;
        updatedAt = now;
    }

    /** Takes the wish for a review back. */
    void reviewed(ReviewState earlier, Instant now) {
        reviewState = earlier;
        updatedAt = now;
    }

    private void complete(Instant now) {
        course = course.completed(now);
        updatedAt = now;
    }

    /** Ends without a picture: a code for the shopper, a message for staff. */
    void fail(FailureCode code, String message, Instant now) {
        course = course.failed(code, message, now);
        enlargement = enlargement.broken();
        updatedAt = now;
    }

    /** Another final takes its place at the order line; the files stay. */
    void supersede(Instant now) {
        supersededAt = now;
        updatedAt = now;
    }

    /** Takes its place at the order line again. */
    void reinstate(Instant now) {
        course.require(GenerationStatus.COMPLETED);
        supersededAt = null;
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public ShopDomain shop() {
        return shopId;
    }

    Subject subject() {
        return subject;
    }

    Recipe recipe() {
        return recipe;
    }

    public PrintTarget print() {
        return print;
    }

    public UUID uploadId() {
        return uploadId;
    }

    public GenerationType type() {
        return generationType;
    }

    public GenerationStatus status() {
        return course.status();
    }

    public Moderation moderation() {
        return moderationVerdict;
    }

    public long productId() {
        return subject.productId();
    }

    public String shopifyVariantId() {
        return subject.shopifyVariantId();
    }

    Optional<UUID> previewId() {
        return Optional.ofNullable(purchase.previewId());
    }

    Optional<String> orderId() {
        return Optional.ofNullable(purchase.orderId());
    }

    public Optional<Long> orderLineId() {
        return Optional.ofNullable(purchase.orderLineId());
    }

    /** 0 to 1 as of the last time it was written down. */
    public double progress() {
        return course.progress();
    }

    public Optional<FailureCode> failure() {
        return Optional.ofNullable(course.errorCode());
    }

    public ReviewState review() {
        return reviewState;
    }

    /** A finished final that stands at its order line. */
    boolean reviewable() {
        return generationType == GenerationType.FINAL
                && status() == GenerationStatus.COMPLETED
                && supersededAt == null;
    }

    public ObjectKey photoKey() {
        return new ObjectKey(inputKey);
    }

    Optional<ObjectKey> artKey() {
        return Optional.ofNullable(pictures.art()).map(ObjectKey::new);
    }

    /** The watermarked preview in the store. */
    public Optional<ObjectKey> previewKey() {
        return Optional.ofNullable(pictures.preview()).map(ObjectKey::new);
    }

    /** The print file in the store. */
    public Optional<ObjectKey> finalKey() {
        return Optional.ofNullable(pictures.file()).map(ObjectKey::new);
    }

    Optional<UUID> cachedFromId() {
        return Optional.ofNullable(cachedFromId);
    }

    boolean quotaReserved() {
        return quotaReserved;
    }

    Course course() {
        return course;
    }

    boolean handedOver() {
        return course.handedOverAt() != null;
    }

    /** Whether another final has taken its place at the order line. */
    public boolean superseded() {
        return supersededAt != null;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
