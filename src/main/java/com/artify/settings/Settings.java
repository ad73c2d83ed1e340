package com.artify.settings;

import com.artify.activity.Activities;
import com.artify.activity.Deed;
import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.JsonDoc;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes what shops have decided. */
@Service
@Transactional
public class Settings {
    /** The kind of {@link Changes.Change} that is announced. */
    public static final String KIND = "settings";

    private final SettingsRepository settings;
    private final Activities activities;
    private final Changes changes;
    private final Clock clock;

    Settings(SettingsRepository settings, Activities activities, Changes changes, Clock clock) {
        this.settings = settings;
        this.activities = activities;
        this.changes = changes;
        this.clock = clock;
    }

    /** The shop's settings as they are now. */
    @Transactional(readOnly = true)
    public ShopSettings of(ShopDomain shop) {
        return settings.findByShopId(shop)
                .map(stored -> SettingsJson.read(stored.settings()))
                .orElse(ShopSettings.DEFAULTS);
    }

    /** Replaces one part, provided that it still is as it was {@code seen}, and records that. */
    public <P extends SettingsPart> ChangeResult change(ShopDomain shop, P seen, P wanted) {
        if (!replace(shop, seen, wanted)) {
            return new ChangeResult.Stale(of(shop));
        }
        return new ChangeResult.Changed(activities.record(shop, deed(seen, wanted)));
    }

    /** Replaces a part without a record; false if it no longer is as it was seen. */
    boolean replace(ShopDomain shop, SettingsPart seen, SettingsPart wanted) {
        StoredSettings stored =
                settings.findByShopId(shop)
                        .orElseGet(() ->
                                new StoredSettings(shop, null, JsonDoc.EMPTY, clock.instant()));
        ShopSettings now = SettingsJson.read(stored.settings());
        if (!now.like(seen).equals(seen)) {
            return false;
        }
        settings.save(stored.with(SettingsJson.write(now.with(wanted)), clock.instant()));
        changes.announce(new Changes.Change(shop, KIND, SettingsJson.name(wanted)));
        return true;
    }

    private static Deed deed(SettingsPart seen, SettingsPart wanted) {
        String name = SettingsJson.name(wanted);
        return new Deed(
                KIND + "." + name,
                KIND,
                name,
                name,
                SettingsJson.values(seen),
                SettingsJson.values(wanted));
    }
}
