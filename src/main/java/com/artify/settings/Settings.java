package com.artify.settings;

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
    private final Changes changes;
    private final Clock clock;

    Settings(SettingsRepository settings, Changes changes, Clock clock) {
        this.settings = settings;
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

    /** Replaces one part, provided that it still is as it was {@code seen}. */
    public <P extends SettingsPart> ChangeResult change(ShopDomain shop, P seen, P wanted) {
        StoredSettings stored =
                settings.findByShopId(shop)
                        .orElseGet(() ->
                                new StoredSettings(shop, null, JsonDoc.EMPTY, clock.instant()));
        ShopSettings now = SettingsJson.read(stored.settings());
        if (!now.like(seen).equals(seen)) {
            return new ChangeResult.Stale(now);
        }
        ShopSettings changed = now.with(wanted);
        settings.save(stored.with(SettingsJson.write(changed), clock.instant()));
        changes.announce(new Changes.Change(shop, KIND, wanted.getClass().getSimpleName()));
        return new ChangeResult.Changed(changed);
    }
}
