package com.artify.generation.review;

import com.artify.activity.Activities;
import com.artify.activity.Deed;
import com.artify.base.Changes;
import com.artify.base.jdbc.StoredEnums;
import com.artify.generation.ReviewDecided;
import com.artify.generation.ReviewState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the activity list, the orders and open views of what became of a final. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewLog {
    static final String APPROVED = "review.approved";
    static final String REJECTED = "review.rejected";
    static final String PASSED = "review.passed";
    static final String ASSIGNED = "review.assigned";
    static final String MADE_AGAIN = "review.made-again";

    private final Activities activities;
    private final ReviewQueue queue;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    ReviewLog(
            Activities activities,
            ReviewQueue queue,
            Changes changes,
            ApplicationEventPublisher events) {
        this.activities = activities;
        this.queue = queue;
        this.changes = changes;
        this.events = events;
    }

    /** A decision on what waited. */
    UUID decided(Review review, String action) {
        return decided(review, action, Map.of());
    }

    UUID decided(Review review, String action, Map<String, Object> more) {
        Map<String, Object> after = new LinkedHashMap<>(more);
        after.put("state", StoredEnums.text(review.state()));
        announce(review);
        return record(
                review, action, Map.of("state", StoredEnums.text(ReviewState.AWAITING)), after);
    }

    /** A new assignee; the words are names, the ids say who. */
    UUID assigned(Review review, Map<String, Object> before, Map<String, Object> after) {
        changed(review);
        return record(review, ASSIGNED, before, after);
    }

    /** Says that the final's state is another one, without writing down a deed. */
    void announce(Review review) {
        events.publishEvent(
                new ReviewDecided(
                        review.shop(), review.id(), review.orderLineId(), review.state()));
        changed(review);
    }

    void changed(Review review) {
        changes.announce(new Changes.Change(review.shop(), Reviews.KIND, review.id().toString()));
        changes.announce(new Changes.Change(review.shop(), "generation", review.id().toString()));
    }

    private UUID record(
            Review review, String action, Map<String, Object> before, Map<String, Object> after) {
        return activities.record(
                review.shop(),
                new Deed(
                        action,
                        "generation",
                        review.id().toString(),
                        queue.name(review.shop(), review.id()),
                        before,
                        after));
    }
}
