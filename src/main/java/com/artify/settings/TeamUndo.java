package com.artify.settings;

import com.artify.activity.Activity;
import com.artify.activity.UndoHandler;
import com.artify.activity.UndoResult;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.shop.Role;
import com.artify.shop.StaffFacts;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes changes of the team back; who was added stops working there. */
@Component
class TeamUndo implements UndoHandler {
    private final Team team;

    TeamUndo(Team team) {
        this.team = team;
    }

    @Override
    public Set<String> actions() {
        return Set.of("staff.added", "staff.changed", "staff.removed");
    }

    @Override
    public UndoResult undo(ShopDomain shop, Activity activity) {
        StaffFacts after = facts(activity.after());
        StaffFacts before =
                activity.before().containsKey("name") ? facts(activity.before()) : gone(after);
        return Ids.parse(activity.subjectId())
                .map(id -> team.replace(shop, id, after, before))
                .map(result ->
                        switch (result) {
                            case DONE -> UndoResult.UNDONE;
                            case STALE, LAST_OWNER, EMAIL_TAKEN -> UndoResult.CHANGED_SINCE;
                            case NOT_ALLOWED, UNKNOWN -> UndoResult.NOT_POSSIBLE;
                        })
                .orElse(UndoResult.NOT_POSSIBLE);
    }

    private static StaffFacts gone(StaffFacts facts) {
        return new StaffFacts(facts.name(), facts.email(), facts.role(), false);
    }

    private static StaffFacts facts(Map<String, Object> values) {
        return new StaffFacts(
                String.valueOf(values.get("name")),
                Optional.ofNullable(values.get("email")).map(Object::toString),
                Role.valueOf(String.valueOf(values.get("role"))),
                Boolean.TRUE.equals(values.get("active")));
    }
}
