package com.artify.testing;

import com.artify.activity.Activity;
import com.artify.activity.UndoHandler;
import com.artify.activity.UndoResult;
import com.artify.base.ShopDomain;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Something to switch and to switch back. */
@Component
public class Lamp implements UndoHandler {
    private String state = "on";

    public void turn(String wanted) {
        state = wanted;
    }

    public String state() {
        return state;
    }

    @Override
    public Set<String> actions() {
        return Set.of("lamp.switched");
    }

    @Override
    public UndoResult undo(ShopDomain shop, Activity activity) {
        if (!state.equals(activity.after().get("state"))) {
            return UndoResult.CHANGED_SINCE;
        }
        state = (String) activity.before().get("state");
        return UndoResult.UNDONE;
    }
}
