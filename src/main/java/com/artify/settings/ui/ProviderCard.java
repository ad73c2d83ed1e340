package com.artify.settings.ui;

import com.artify.activity.Activities;
import com.artify.base.ShopDomain;
import com.artify.base.ui.RelativeTime;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Surface;
import com.artify.base.ui.Toast;
import com.artify.base.ui.Tone;
import com.artify.engine.KeyVerdict;
import com.artify.settings.KeyResult;
import com.artify.settings.KeyState;
import com.artify.settings.ProviderKeys;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** One provider: what it works with, and where its key is entered. Keys are never shown. */
final class ProviderCard extends Section {
    private final String provider;
    private final String name;
    private final transient ProviderKeys keys;
    private final transient Activities activities;
    private final ShopDomain shop;
    private final Div state = new Div();
    private final PasswordField field = new PasswordField(getTranslation("settings.key.field"));
    private final Button test = new Button(getTranslation("settings.key.test"), click -> test());
    private final Button remove =
            new Button(getTranslation("settings.key.remove"), click -> remove());
    private final Div buttons = new Div(test, remove);
    private final Div entry = new Div();

    ProviderCard(
            String provider,
            String name,
            List<String> models,
            ProviderKeys keys,
            Activities activities,
            ShopDomain shop,
            Runnable edited) {
        this.provider = provider;
        this.name = name;
        this.keys = keys;
        this.activities = activities;
        this.shop = shop;
        addClassName("settings-group");
        Paragraph offered =
                new Paragraph(
                        getTranslation("settings.providers.models", String.join(", ", models)));
        offered.addClassName("secondary");
        state.addClassName("provider-state");
        Surface card = new Surface(state);
        card.addClassName("stack");
        if (!(keys.state(shop, provider) instanceof KeyState.NotNeeded)) {
            prepareEntry(edited);
            card.add(entry);
        }
        add(new Div(new H2(name), offered), card);
        refresh();
    }

    private void prepareEntry(Runnable edited) {
        // So that browsers offer no password of the shop's admin here.
        field.getElement().setAttribute("autocomplete", "new-password");
        field.setRevealButtonVisible(false);
        field.setHelperText(getTranslation("settings.key.hint"));
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(event -> {
            field.setInvalid(false);
            edited.run();
        });
        remove.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        buttons.addClassName("buttons");
        entry.addClassName("stack");
        entry.add(field, buttons);
    }

    /** Shows what the provider works with now. */
    void refresh() {
        KeyState now = keys.state(shop, provider);
        state.removeAll();
        switch (now) {
            case KeyState.NotNeeded _ -> say(Tone.SUCCESS, "settings.key.not-needed");
            case KeyState.Missing _ -> say(Tone.CAUTION, "settings.key.missing");
            case KeyState.OfInstallation installation -> {
                say(Tone.SUCCESS, "settings.key.installation");
                state.add(tail(installation.tail()));
            }
            case KeyState.Own own -> {
                say(tone(own.verdict()), "settings.key.verdict." + written(own.verdict()));
                state.add(tail(own.tail()), new RelativeTime(own.testedAt()));
            }
        }
        test.setVisible(now instanceof KeyState.Own || now instanceof KeyState.OfInstallation);
        remove.setVisible(now instanceof KeyState.Own);
        buttons.setVisible(test.isVisible());
    }

    private void say(Tone tone, String text) {
        state.add(new StatusBadge(tone, getTranslation(text)));
    }

    private Span tail(String tail) {
        Span shown = new Span(getTranslation("settings.key.tail", tail));
        shown.addClassName("mono");
        return shown;
    }

    /** Whether a key was typed that is not kept yet. */
    boolean changed() {
        return !field.isEmpty();
    }

    void discard() {
        field.clear();
    }

    /** Keeps the key that was typed; where it cannot be kept, it stays with the reason. */
    void save() {
        KeyResult result = keys.set(shop, provider, field.getValue());
        field.setInvalid(false);
        switch (result) {
            case KeyResult.Done(UUID activity, KeyVerdict verdict) -> {
                field.clear();
                done("settings.key.saved." + written(verdict), activity);
            }
            case KeyResult.Tested _ -> wrong("settings.key.refused");
            case KeyResult.Malformed _ -> wrong("settings.key.malformed");
            case KeyResult.NotPossible _ -> wrong("settings.key.not-possible");
        }
        refresh();
    }

    private void test() {
        if (keys.test(shop, provider) instanceof KeyResult.Tested(KeyVerdict verdict)) {
            Toast.say(getTranslation("settings.key.tested." + written(verdict), name));
        }
        refresh();
    }

    private void remove() {
        if (keys.remove(shop, provider) instanceof KeyResult.Done(UUID activity, KeyVerdict _)) {
            done("settings.key.removed", activity);
        }
        refresh();
    }

    private void done(String text, UUID activity) {
        Toast.undoable(
                getTranslation(text, name),
                getTranslation("activity.undo"),
                () -> {
                    activities.undo(shop, activity);
                    refresh();
                });
    }

    private void wrong(String text) {
        field.setErrorMessage(getTranslation(text));
        field.setInvalid(true);
    }

    private static Tone tone(KeyVerdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> Tone.SUCCESS;
            case REFUSED -> Tone.CRITICAL;
            case UNREACHABLE -> Tone.CAUTION;
        };
    }

    private static String written(KeyVerdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
