package com.artify.settings.ui;

import com.artify.base.ShopDomain;
import com.artify.base.ui.Notice;
import com.artify.base.ui.SettingsGroup;
import com.artify.base.ui.Tone;
import com.artify.settings.ChangeResult;
import com.artify.settings.Settings;
import com.artify.settings.SettingsPart;
import com.artify.settings.ShopSettings;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Function;

/** The fields of one part of the settings. */
abstract class PartForm<P extends SettingsPart> extends SettingsGroup {
    private final transient Function<ShopSettings, P> part;
    private final Runnable edited;
    private Optional<Notice> stale = Optional.empty();
    private P seen;

    PartForm(String area, Function<ShopSettings, P> part, Runnable edited) {
        super(area);
        this.part = part;
        this.edited = edited;
        this.seen = part.apply(ShopSettings.DEFAULTS);
    }

    /** Shows the part in the fields. */
    abstract void fill(P shown);

    /** What the fields say, or empty while one of them is wrong and says so. */
    abstract Optional<P> read();

    /** Shows what holds now, and forgets what was entered. */
    final void show(ShopSettings settings) {
        seen = part.apply(settings);
        fill(seen);
        stale.ifPresent(notice -> notice.getElement().removeFromParent());
        stale = Optional.empty();
        read();
    }

    /** Whether the fields say anything else than what was shown. */
    final boolean changed() {
        return !read().equals(Optional.of(seen));
    }

    /** Saves what was entered, which must be right; what somebody else saved meanwhile wins. */
    final ChangeResult save(Settings settings, ShopDomain shop) {
        ChangeResult result = settings.change(shop, seen, read().orElseThrow());
        if (result instanceof ChangeResult.Stale(ShopSettings now)) {
            warn(now);
        }
        return result;
    }

    private void warn(ShopSettings now) {
        stale.ifPresent(notice -> notice.getElement().removeFromParent());
        Notice notice =
                new Notice(
                        Tone.CAUTION,
                        new Span(getTranslation("settings.stale")),
                        new Button(
                                getTranslation("settings.stale.theirs"),
                                click -> {
                                    show(now);
                                    edited.run();
                                }),
                        new Button(
                                getTranslation("settings.stale.mine"),
                                click -> {
                                    seen = part.apply(now);
                                    notice().ifPresent(
                                                    shown -> shown.getElement().removeFromParent());
                                    edited.run();
                                }));
        stale = Optional.of(notice);
        card().addComponentAsFirst(notice);
    }

    private Optional<Notice> notice() {
        return stale;
    }

    /** Makes a field tell the page that it was edited. */
    final <F extends HasValue<?, ?>> F watched(F field) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                edited.run();
            }
        });
        return field;
    }

    /** Says beside a field what is wrong with it, or that nothing is. */
    static boolean check(HasValidation field, boolean right, String problem) {
        field.setInvalid(!right);
        field.setErrorMessage(right ? "" : problem);
        return right;
    }
}
