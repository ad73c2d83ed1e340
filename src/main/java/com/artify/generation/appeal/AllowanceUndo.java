package com.artify.generation.appeal;

import com.artify.activity.Activity;
import com.artify.activity.UndoHandler;
import com.artify.activity.UndoResult;
import com.artify.base.Changes;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes allowances back; what was made of the photo meanwhile stays. */
@Component
class AllowanceUndo implements UndoHandler {
    private final RefusedRows rows;
    private final Changes changes;

    AllowanceUndo(RefusedRows rows, Changes changes) {
        this.rows = rows;
        this.changes = changes;
    }

    @Override
    public Set<String> actions() {
        return Set.of(RefusedPhotos.ALLOWED);
    }

    @Override
    public UndoResult undo(ShopDomain shop, Activity activity) {
        boolean done =
                Ids.parse(activity.subjectId())
                        .filter(photo -> rows.forbid(shop, photo, activity.id()))
                        .isPresent();
        if (!done) {
            return UndoResult.CHANGED_SINCE;
        }
        changes.announce(new Changes.Change(shop, RefusedPhotos.KIND, activity.subjectId()));
        return UndoResult.UNDONE;
    }
}
