package com.artify.watermark;

import com.artify.activity.Activity;
import com.artify.activity.UndoHandler;
import com.artify.activity.UndoResult;
import com.artify.base.ShopDomain;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes back what was done to a watermark, as long as it still is what it became then. */
@Component
class WatermarkUndo implements UndoHandler {
    private final Watermarks watermarks;

    WatermarkUndo(Watermarks watermarks) {
        this.watermarks = watermarks;
    }

    @Override
    public Set<String> actions() {
        return Set.of(Watermarks.CHANGED, Watermarks.REMOVED);
    }

    @Override
    public UndoResult undo(ShopDomain shop, Activity activity) {
        if (!watermarks.active(shop).equals(design(activity.after()))) {
            return UndoResult.CHANGED_SINCE;
        }
        design(activity.before())
                .ifPresentOrElse(
                        before -> watermarks.set(shop, before),
                        () -> watermarks.find(shop).ifPresent(watermarks::removed));
        return UndoResult.UNDONE;
    }

    private static Optional<WatermarkDesign> design(Map<String, Object> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(WatermarkDesign.read(values));
    }
}
