package com.artify.settings;

import com.artify.activity.Activity;
import com.artify.activity.UndoHandler;
import com.artify.activity.UndoResult;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Brings the key back that was there before, for as long as it is kept. */
@Component
class KeyUndo implements UndoHandler {
    private final KeySafe safe;
    private final ProviderKeys keys;

    KeyUndo(KeySafe safe, ProviderKeys keys) {
        this.safe = safe;
        this.keys = keys;
    }

    @Override
    public Set<String> actions() {
        return Set.of("provider-key.set", "provider-key.removed");
    }

    @Override
    public UndoResult undo(ShopDomain shop, Activity activity) {
        String provider = activity.subjectId();
        if (!keys.allowed(shop)) {
            return UndoResult.NOT_POSSIBLE;
        }
        if (!safe.active(shop, provider).map(ProviderKey::id).equals(id(activity.after()))) {
            return UndoResult.CHANGED_SINCE;
        }
        return safe.restore(shop, provider, id(activity.before()))
                ? UndoResult.UNDONE
                : UndoResult.NOT_POSSIBLE;
    }

    private static Optional<UUID> id(Map<String, Object> values) {
        return Optional.ofNullable(values.get("keyId")).map(Object::toString).flatMap(Ids::parse);
    }
}
