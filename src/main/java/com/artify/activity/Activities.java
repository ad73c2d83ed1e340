package com.artify.activity;

import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.shop.CurrentStaff;
import com.artify.shop.Role;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Writes down what was done, in the transaction that does it, and takes it back on request. */
@Service
public class Activities {
    static final String UNDONE = "activity.undone";

    /** Where the parts of the deed at work gather. */
    private static final ScopedValue<List<Activity>> PARTS = ScopedValue.newInstance();

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
        if (PARTS.isBound()) {
            PARTS.get().add(activity);
        }
        return activity.id();
    }

    /**
     * Records what {@code work} records as parts of one deed, which is listed and taken back as a
     * whole and shows what its parts changed. Of a single part no whole is made. Answers the
     * activity that undoes all of it, or empty if the work recorded nothing.
     */
    @Transactional
    public Optional<UUID> together(ShopDomain shop, Deed whole, Runnable work) {
        List<Activity> parts = new ArrayList<>();
        ScopedValue.where(PARTS, parts).run(work);
        if (parts.size() <= 1) {
            return parts.stream().map(Activity::id).findFirst();
        }
        Activity activity =
                Activity.of(
                        shop,
                        whole.with(
                                values(whole.before(), parts, Activity::before),
                                values(whole.after(), parts, Activity::after)),
                        currentStaff.find(),
                        clock.instant());
        activity.partOf(activity);
        activities.save(activity);
        for (Activity part : parts) {
            part.partOf(activity);
            activities.save(part);
        }
        announce(activity);
        return Optional.of(activity.id());
    }

    /** What one reads of the parts; how to take each back stays with it. */
    private static Map<String, Object> values(
            Map<String, Object> own,
            List<Activity> parts,
            Function<Activity, Map<String, Object>> side) {
        Map<String, Object> all = new LinkedHashMap<>(own);
        parts.forEach(part ->
                side.apply(part)
                        .forEach((name, value) -> {
                            if (!name.startsWith(Deed.UNDO)) {
                                all.merge(name, value, Activities::both);
                            }
                        }));
        return all;
    }

    private static Object both(Object one, Object other) {
        if (one instanceof Map<?, ?> first && other instanceof Map<?, ?> second) {
            Map<Object, Object> all = new LinkedHashMap<>(first);
            second.forEach((name, value) -> all.merge(name, value, Activities::both));
            return all;
        }
        return one.equals(other) ? one : List.of(one, other);
    }

    /** Whether this kind of deed can be taken back at all. */
    public boolean undoable(Activity activity) {
        return !activity.undone() && (activity.whole() || handler(activity).isPresent());
    }

    /** Takes a deed back, and records that. */
    @Transactional
    public UndoResult undo(ShopDomain shop, UUID id) {
        Optional<Activity> found = activities.findByShopIdAndId(shop, id);
        if (found.isEmpty()) {
            return UndoResult.NOT_POSSIBLE;
        }
        Activity activity = found.get();
        if (!mayUndo(activity)) {
            return UndoResult.NOT_POSSIBLE;
        }
        if (activity.undone()) {
            return UndoResult.ALREADY_UNDONE;
        }
        UndoResult result = activity.whole() ? takePartsBack(activity) : takeBack(activity);
        if (result == UndoResult.UNDONE) {
            activity.undoneBy(record(shop, undoing(activity)));
            activities.save(activity);
            announce(activity);
        }
        return result;
    }

    /** Reviewers take back what they did themselves. */
    private boolean mayUndo(Activity activity) {
        return currentStaff.allows(activity.shop(), Role.MANAGER)
                || currentStaff.find().filter(member -> activity.by(member.uuid())).isPresent();
    }

    private UndoResult takeBack(Activity activity) {
        return handler(activity)
                .map(handler -> handler.undo(activity.shop(), activity))
                .orElse(UndoResult.NOT_POSSIBLE);
    }

    /** All of them or none: what was taken back goes with the transaction when one cannot be. */
    private UndoResult takePartsBack(Activity whole) {
        List<Activity> parts =
                activities.findByShopIdAndWholeId(whole.shop(), whole.id()).stream()
                        .filter(part -> !part.whole())
                        .sorted(Comparator.comparing((Activity part) -> part.id()).reversed())
                        .toList();
        for (Activity part : parts) {
            UndoResult result = takeBack(part);
            if (result != UndoResult.UNDONE) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return result;
            }
        }
        return UndoResult.UNDONE;
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
