package com.artify.settings;

import com.artify.activity.Activity;
import com.artify.activity.UndoHandler;
import com.artify.activity.UndoResult;
import com.artify.base.ShopDomain;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes changes of settings back. */
@Component
class SettingsUndo implements UndoHandler {
    private final Settings settings;

    SettingsUndo(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Set<String> actions() {
        return SettingsJson.names().stream()
                .map(name -> Settings.KIND + "." + name)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public UndoResult undo(ShopDomain shop, Activity activity) {
        Optional<SettingsPart> before = SettingsJson.part(activity.subjectId(), activity.before());
        Optional<SettingsPart> after = SettingsJson.part(activity.subjectId(), activity.after());
        if (before.isEmpty() || after.isEmpty()) {
            return UndoResult.NOT_POSSIBLE;
        }
        return settings.replace(shop, after.get(), before.get())
                ? UndoResult.UNDONE
                : UndoResult.CHANGED_SINCE;
    }
}
