package com.artify.generation.review;

import com.artify.activity.Activity;
import com.artify.activity.UndoHandler;
import com.artify.activity.UndoResult;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.StoredEnums;
import com.artify.generation.FinalReplaced;
import com.artify.generation.Finals;
import com.artify.generation.Generation;
import com.artify.generation.GenerationStatus;
import com.artify.generation.Generations;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes a reviewer's deeds back: the final waits again, or is assigned as it was. */
@Component
class ReviewUndo implements UndoHandler {
    private final ReviewRepository reviews;
    private final ReviewLog log;
    private final Generations generations;
    private final Finals finals;
    private final ApplicationEventPublisher events;

    ReviewUndo(
            ReviewRepository reviews,
            ReviewLog log,
            Generations generations,
            Finals finals,
            ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.log = log;
        this.generations = generations;
        this.finals = finals;
        this.events = events;
    }

    @Override
    public Set<String> actions() {
        return Set.of(
                ReviewLog.APPROVED,
                ReviewLog.REJECTED,
                ReviewLog.PASSED,
                ReviewLog.ASSIGNED,
                ReviewLog.MADE_AGAIN);
    }

    @Override
    public UndoResult undo(ShopDomain shop, Activity activity) {
        Optional<Review> found =
                Ids.parse(activity.subjectId()).flatMap(id -> reviews.findByShopIdAndId(shop, id));
        if (found.isEmpty()) {
            return UndoResult.NOT_POSSIBLE;
        }
        return switch (activity.action()) {
            case ReviewLog.ASSIGNED -> assignBack(found.get(), activity);
            case ReviewLog.MADE_AGAIN -> takeBack(found.get(), activity);
            default -> reopen(found.get(), activity);
        };
    }

    private UndoResult reopen(Review review, Activity activity) {
        boolean same =
                StoredEnums.text(review.state()).equals(activity.after().get("state"))
                        && !review.superseded();
        if (!same) {
            return UndoResult.CHANGED_SINCE;
        }
        review.reopen();
        log.announce(reviews.save(review));
        return UndoResult.UNDONE;
    }

    /** The other final gives way, unless it is finished, and may be in review or print already. */
    private UndoResult takeBack(Review review, Activity activity) {
        Optional<Generation> other =
                id(activity.after(), "final").flatMap(id -> generations.find(review.shop(), id));
        boolean unfinished =
                other.filter(made ->
                                made.status() != GenerationStatus.COMPLETED && !made.superseded())
                        .isPresent();
        if (!unfinished || !review.superseded()) {
            return UndoResult.CHANGED_SINCE;
        }
        review.reopen();
        reviews.save(review);
        Generation earlier = generations.find(review.shop(), review.id()).orElseThrow();
        finals.reinstate(earlier);
        review.orderLineId()
                .ifPresent(line ->
                        events.publishEvent(
                                new FinalReplaced(
                                        review.shop(),
                                        line,
                                        other.orElseThrow().id(),
                                        review.id())));
        log.announce(review);
        return UndoResult.UNDONE;
    }

    private UndoResult assignBack(Review review, Activity activity) {
        if (!review.waits() || !review.assignee().equals(id(activity.after(), "assignee"))) {
            return UndoResult.CHANGED_SINCE;
        }
        review.assign(id(activity.before(), "assignee").orElse(null));
        log.changed(reviews.save(review));
        return UndoResult.UNDONE;
    }

    private static Optional<UUID> id(Map<String, Object> values, String name) {
        return Optional.ofNullable(values.get(name)).map(Object::toString).flatMap(Ids::parse);
    }
}
