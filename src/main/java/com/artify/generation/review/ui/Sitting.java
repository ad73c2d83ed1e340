package com.artify.generation.review.ui;

import com.artify.activity.Activities;
import com.artify.activity.UndoResult;
import com.artify.base.ShopDomain;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;

/** What a reviewer has done since they sat down, to be counted and taken back step by step. */
final class Sitting {
    private final Activities activities;
    private final ShopDomain shop;
    private final Deque<Step> steps = new ArrayDeque<>();
    private int decided;

    private record Step(UUID activity, UUID item, boolean decision) {}

    Sitting(Activities activities, ShopDomain shop) {
        this.activities = activities;
        this.shop = shop;
    }

    void decided(UUID item, UUID activity) {
        steps.push(new Step(activity, item, true));
        decided++;
    }

    void assigned(UUID item, UUID activity) {
        steps.push(new Step(activity, item, false));
    }

    boolean undoable() {
        return !steps.isEmpty();
    }

    /** How many decisions of this sitting stand. */
    int decided() {
        return decided;
    }

    /** Takes the last step back; empty where its item has changed since. */
    Optional<UUID> undo() {
        Step last = steps.pop();
        if (activities.undo(shop, last.activity()) != UndoResult.UNDONE) {
            return Optional.empty();
        }
        decided -= last.decision() ? 1 : 0;
        return Optional.of(last.item());
    }
}
