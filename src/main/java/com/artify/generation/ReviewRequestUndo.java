package com.artify.generation;

import com.artify.activity.Activity;
import com.artify.activity.UndoHandler;
import com.artify.activity.UndoResult;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.StoredEnums;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes finals out of review again that nobody has looked at. */
@Component
class ReviewRequestUndo implements UndoHandler {
    private final ReviewRequests requests;

    ReviewRequestUndo(ReviewRequests requests) {
        this.requests = requests;
    }

    @Override
    public Set<String> actions() {
        return Set.of(ReviewRequests.SENT);
    }

    @Override
    public UndoResult undo(ShopDomain shop, Activity activity) {
        ReviewState earlier =
                StoredEnums.read(ReviewState.class, String.valueOf(activity.before().get("state")));
        return Ids.parse(activity.subjectId())
                        .filter(id -> requests.takeBack(shop, id, earlier))
                        .isPresent()
                ? UndoResult.UNDONE
                : UndoResult.CHANGED_SINCE;
    }
}
