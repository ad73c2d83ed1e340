package com.artify.generation.review;

import com.artify.base.ShopDomain;
import com.artify.generation.FinalReplaced;
import com.artify.generation.Finals;
import com.artify.generation.Generation;
import com.artify.generation.Generations;
import com.artify.shop.CurrentStaff;
import com.artify.shop.Role;
import com.artify.shop.Staff;
import com.artify.shop.StaffMember;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What staff decide of finals. Each final is decided once: whoever comes second learns what the
 * first decided, and changes nothing. Every role may review; the program's own jobs may as well.
 * Call it outside transactions.
 */
@Service
public class Reviews {
    /** The kind of change that open views are told of. */
    public static final String KIND = "review";

    private static final int TRIES = 5;

    private final ReviewRepository reviews;
    private final ReviewLog log;
    private final Generations generations;
    private final Finals finals;
    private final Staff staff;
    private final CurrentStaff currentStaff;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reviews(
            ReviewRepository reviews,
            ReviewLog log,
            Generations generations,
            Finals finals,
            Staff staff,
            CurrentStaff currentStaff,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.reviews = reviews;
        this.log = log;
        this.generations = generations;
        this.finals = finals;
        this.staff = staff;
        this.currentStaff = currentStaff;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The final may be printed. */
    public ReviewResult approve(ShopDomain shop, UUID id) {
        return decide(
                shop,
                id,
                review -> {
                    review.approve(reviewer(), clock.instant());
                    return log.decided(reviews.save(review), ReviewLog.APPROVED);
                });
    }

    /** The final must not be printed; {@code note} is for staff. */
    public ReviewResult reject(
            ShopDomain shop, UUID id, RejectReason reason, @Nullable String note) {
        return decide(
                shop,
                id,
                review -> {
                    review.reject(reason, note, reviewer(), clock.instant());
                    return log.decided(
                            reviews.save(review), ReviewLog.REJECTED, words(reason, note));
                });
    }

    /** Rejects the final and has another one made for its line, with another seed. */
    public ReviewResult makeAgain(ShopDomain shop, UUID id) {
        return decide(
                shop,
                id,
                review -> {
                    review.reject(RejectReason.MADE_AGAIN, null, reviewer(), clock.instant());
                    Review rejected = reviews.save(review);
                    Generation another = another(rejected);
                    return log.decided(
                            rejected,
                            ReviewLog.MADE_AGAIN,
                            Map.of("final", another.id().toString()));
                });
    }

    /** Makes it the staff member's to decide, or nobody's; others may decide it nevertheless. */
    public ReviewResult assign(ShopDomain shop, UUID id, @Nullable UUID member) {
        if (member != null && staff.find(shop, member).filter(StaffMember::active).isEmpty()) {
            return new ReviewResult.NobodyThere();
        }
        return decide(
                shop,
                id,
                review -> {
                    Map<String, Object> before = assignee(shop, review.assignee());
                    review.assign(member);
                    Review saved = reviews.save(review);
                    return log.assigned(saved, before, assignee(shop, saved.assignee()));
                });
    }

    /** What was decided of a final; empty while it waits. */
    public Optional<ReviewResult.Decided> decision(ShopDomain shop, UUID id) {
        return reviews.findByShopIdAndId(shop, id).filter(Review::decided).map(this::decision);
    }

    private Generation another(Review rejected) {
        Generation present = generations.find(rejected.shop(), rejected.id()).orElseThrow();
        Generation another = finals.remake(present, Finals.Seed.NEW);
        rejected.orderLineId()
                .ifPresent(line ->
                        events.publishEvent(
                                new FinalReplaced(
                                        rejected.shop(), line, rejected.id(), another.id())));
        return another;
    }

    private ReviewResult decide(ShopDomain shop, UUID id, Function<Review, UUID> deed) {
        if (!currentStaff.allows(shop, Role.REVIEWER)) {
            return new ReviewResult.NotAllowed();
        }
        for (int tries = 1; ; tries++) {
            try {
                return transaction.execute(status -> once(shop, id, deed));
            } catch (ConcurrencyFailureException another) {
                // Somebody wrote the same row: look again at what it has become.
                if (tries == TRIES) {
                    throw another;
                }
            }
        }
    }

    private ReviewResult once(ShopDomain shop, UUID id, Function<Review, UUID> deed) {
        Optional<Review> found = reviews.findByShopIdAndId(shop, id);
        if (found.filter(Review::waits).isPresent()) {
            return new ReviewResult.Done(deed.apply(found.get()));
        }
        return found.filter(Review::decided)
                .<ReviewResult>map(this::decision)
                .orElseGet(ReviewResult.Gone::new);
    }

    private ReviewResult.Decided decision(Review review) {
        return new ReviewResult.Decided(
                review.state(),
                review.reviewedBy()
                        .flatMap(member -> staff.find(review.shop(), member))
                        .map(StaffMember::name));
    }

    private @Nullable UUID reviewer() {
        return currentStaff.find().map(StaffMember::uuid).orElse(null);
    }

    private static Map<String, Object> words(RejectReason reason, @Nullable String note) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("reason", reason.written());
        if (note != null) {
            words.put("note", note);
        }
        return words;
    }

    private Map<String, Object> assignee(ShopDomain shop, Optional<UUID> member) {
        return member.flatMap(id -> staff.find(shop, id))
                .<Map<String, Object>>map(
                        found -> Map.of("assignee", found.uuid().toString(), "name", found.name()))
                .orElse(Map.of());
    }
}
