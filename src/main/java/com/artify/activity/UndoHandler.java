package com.artify.activity;

import com.artify.base.ShopDomain;
import java.util.Set;

/** How a feature takes its own deeds back; declare a bean. */
public interface UndoHandler {
    /** The actions of {@link Deed#action()} that this handler takes back. */
    Set<String> actions();

    /**
     * Restores what the activity's {@code before} says, in the caller's transaction. It checks that
     * what it finds still is as {@code after} says; where it is not, it answers {@link
     * UndoResult#CHANGED_SINCE} and touches nothing. It records no activity of its own.
     */
    UndoResult undo(ShopDomain shop, Activity activity);
}
