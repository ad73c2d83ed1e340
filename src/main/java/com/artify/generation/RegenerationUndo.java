package com.artify.generation;

import com.artify.activity.Activity;
import com.artify.activity.UndoHandler;
import com.artify.activity.UndoResult;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Stops what was to be made again. Where a final was replaced the earlier one stands again, unless
 * the new one was approved.
 */
@Component
class RegenerationUndo implements UndoHandler {
    private final GenerationRepository generations;
    private final Lifecycle lifecycle;
    private final Finals finals;
    private final ApplicationEventPublisher events;

    RegenerationUndo(
            GenerationRepository generations,
            Lifecycle lifecycle,
            Finals finals,
            ApplicationEventPublisher events) {
        this.generations = generations;
        this.lifecycle = lifecycle;
        this.finals = finals;
        this.events = events;
    }

    @Override
    public Set<String> actions() {
        return Set.of(Regenerations.PREVIEW, Regenerations.FINAL);
    }

    @Override
    public UndoResult undo(ShopDomain shop, Activity activity) {
        Optional<Generation> made = generation(shop, activity.after());
        if (made.isEmpty()) {
            return UndoResult.NOT_POSSIBLE;
        }
        return activity.action().equals(Regenerations.PREVIEW)
                ? stop(made.get())
                : takeBack(made.get(), generation(shop, activity.before()).orElseThrow());
    }

    private UndoResult stop(Generation made) {
        if (made.status().ended()) {
            return UndoResult.CHANGED_SINCE;
        }
        lifecycle.fail(made.id(), FailureCode.CANCELLED, "staff took the wish back");
        return UndoResult.UNDONE;
    }

    private UndoResult takeBack(Generation made, Generation earlier) {
        boolean possible =
                !made.superseded()
                        && made.review() != ReviewState.APPROVED
                        && earlier.status() == GenerationStatus.COMPLETED;
        if (!possible) {
            return UndoResult.CHANGED_SINCE;
        }
        finals.reinstate(earlier);
        events.publishEvent(
                new FinalReplaced(
                        made.shop(), made.orderLineId().orElseThrow(), made.id(), earlier.id()));
        return UndoResult.UNDONE;
    }

    private Optional<Generation> generation(ShopDomain shop, Map<String, Object> values) {
        return Optional.ofNullable(values.get("generation"))
                .map(Object::toString)
                .flatMap(Ids::parse)
                .flatMap(id -> generations.findByShopIdAndId(shop, id));
    }
}
