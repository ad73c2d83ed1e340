package com.artify.activity;

import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.shop.CurrentStaff;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what was done, in the transaction that does it, and takes it back on request. */
@Service
public class Activities {
    static final String UNDONE = "activity.undone";

    private final ActivityRepository activities;
    private final CurrentStaff currentStaff;
    private final Changes changes;
    private final Clock clock;
    private final ObjectProvider<UndoHandler> handlers;

    Activities(
            ActivityRepository activities,
            CurrentStaff currentStaff,
            Changes changes,
            Clock clock,
            ObjectProvider<UndoHandler> handlers) {
        this.activities = activities;
        this.currentStaff = currentStaff;
        this.changes = changes;
        this.clock = clock;
        // Asked for when they are needed: handlers use the services that record here.
        this.handlers = handlers;
    }

    /** Records a deed of the staff member at work, or of the program in jobs and webhooks. */
    @Transactional
    public UUID record(ShopDomain shop, Deed deed) {
        Activity activity = Activity.of(shop, deed, currentStaff.find(), clock.instant());
        activities.save(activity);
        announce(activity);
        return activity.id();
    }

    /** Whether this kind of deed can be taken back at all. */
    public boolean undoable(Activity activity) {
        return !activity.undone() && handler(activity).isPresent();
    }

    /** Takes a deed back, and records that. */
    @Transactional
    public UndoResult undo(ShopDomain shop, UUID id) {
        Optional<Activity> found = activities.findByShopIdAndId(shop, id);
        if (found.isEmpty()) {
            return UndoResult.NOT_POSSIBLE;
        }
        Activity activity = found.get();
        if (activity.undone()) {
            return UndoResult.ALREADY_UNDONE;
        }
        UndoResult result =
                handler(activity)
                        .map(handler -> handler.undo(shop, activity))
                        .orElse(UndoResult.NOT_POSSIBLE);
        if (result == UndoResult.UNDONE) {
            activity.undoneBy(record(shop, undoing(activity)));
            activities.save(activity);
            announce(activity);
        }
        return result;
    }

    private Optional<UndoHandler> handler(Activity activity) {
        return handlers.stream()
                .filter(handler -> handler.actions().contains(activity.action()))
                .findFirst();
    }

    private static Deed undoing(Activity activity) {
        Map<String, Object> before = new HashMap<>(activity.after());
        Map<String, Object> after = new HashMap<>(activity.before());
        after.put("action", activity.action());
        return new Deed(
                UNDONE,
                activity.subjectKind(),
                activity.subjectId(),
                activity.subjectName(),
                before,
                after);
    }

    private void announce(Activity activity) {
        changes.announce(new Changes.Change(activity.shop(), "activity", activity.id().toString()));
    }
}
