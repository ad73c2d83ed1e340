package com.artify.settings.ui;

import com.artify.activity.Activities;
import com.artify.alert.Alerts;
import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.base.mail.Mails;
import com.artify.base.ui.LiveUpdates;
import com.artify.base.ui.Masthead;
import com.artify.base.ui.Notice;
import com.artify.base.ui.PageFrame;
import com.artify.base.ui.PageHeader;
import com.artify.base.ui.SaveBar;
import com.artify.base.ui.SettingsTab;
import com.artify.base.ui.SettingsTabs;
import com.artify.base.ui.Toast;
import com.artify.base.ui.Tone;
import com.artify.engine.ImageGenerators;
import com.artify.engine.Upscalers;
import com.artify.settings.ChangeResult;
import com.artify.settings.LatestScores;
import com.artify.settings.ProviderKeys;
import com.artify.settings.Settings;
import com.artify.settings.ShopSettings;
import com.artify.shop.CurrentShop;
import com.artify.shop.CurrentStaff;
import com.artify.shop.Staff;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the shop decides for itself, saved together. */
@Route(SettingsView.ROUTE)
@SettingsTab(title = "settings.tab.general", order = 1)
@Menu(title = "settings.title", order = 90, icon = "settings")
final class SettingsView extends PageFrame implements HasDynamicTitle {
    static final String ROUTE = "settings";

    private final transient Settings settings;
    private final transient Activities activities;
    private final ShopDomain shop;
    private final SaveBar bar = new SaveBar(this::save, this::discard);
    private final Div notices = new Div();
    private final List<PartForm<?>> forms;
    private ShopSettings shown;

    SettingsView(
            Settings settings,
            Activities activities,
            ImageGenerators generators,
            Upscalers upscalers,
            ProviderKeys keys,
            Mails mails,
            Alerts alerts,
            LatestScores scores,
            Staff staff,
            Changes changes,
            Masthead masthead,
            CurrentShop currentShop,
            CurrentStaff currentStaff) {
        super(Width.NARROW);
        this.settings = settings;
        this.activities = activities;
        this.shop = currentShop.require();
        this.shown = settings.of(shop);
        Runnable edited = this::edited;
        forms =
                List.of(
                        new ConventionsForm(edited),
                        new DefaultsForm(
                                generators,
                                provider -> keys.missing(shop, provider),
                                shown.unit(),
                                edited),
                        new PrintFilesForm(edited),
                        new EnlargingForm(
                                upscalers, provider -> keys.missing(shop, provider), edited),
                        new OrderMarksForm(edited),
                        new BudgetForm(edited),
                        new RetentionForm(edited),
                        new PhotoSafetyForm(scores.of(shop), edited),
                        new ReviewForm(edited),
                        new NotificationsForm(mails, alerts, shop, edited));
        add(
                new PageHeader(getTranslation("settings.title")),
                new SettingsTabs(ROUTE, masthead),
                bar,
                notices);
        forms.forEach(this::add);
        add(new OwnLanguage(staff, currentStaff.require()));
        discard();
        LiveUpdates.of(this, changes, shop, this::changed);
    }

    private void edited() {
        notices.removeAll();
        bar.changed(forms.stream().anyMatch(PartForm::changed));
    }

    private void discard() {
        notices.removeAll();
        shown = settings.of(shop);
        forms.forEach(form -> form.show(shown));
        bar.changed(false);
    }

    /** Parts that one is editing stay as they are; saving them tells of the other's change. */
    private void changed(Changes.Change change) {
        if (Settings.KIND.equals(change.kind())) {
            catchUp();
        }
    }

    private void catchUp() {
        ShopSettings now = settings.of(shop);
        forms.stream().filter(form -> !form.changed()).forEach(form -> form.show(now));
    }

    private void save() {
        notices.removeAll();
        List<PartForm<?>> edited = forms.stream().filter(PartForm::changed).toList();
        if (edited.stream().anyMatch(form -> form.read().isEmpty())) {
            notices.add(new Notice(Tone.CRITICAL, new Span(getTranslation("settings.wrong"))));
            return;
        }
        List<UUID> done = new ArrayList<>();
        for (PartForm<?> form : edited) {
            if (form.save(settings, shop) instanceof ChangeResult.Changed(UUID activity)) {
                form.show(settings.of(shop));
                done.add(activity);
            }
        }
        edited();
        if (!done.isEmpty()) {
            Toast.undoable(
                    getTranslation("settings.saved"),
                    getTranslation("activity.undo"),
                    () -> undo(done.reversed()));
            speakAsDecided();
        }
    }

    private void undo(List<UUID> done) {
        done.forEach(activity -> activities.undo(shop, activity));
        catchUp();
        speakAsDecided();
    }

    /** A new language, or a new unit, shows everywhere once the page is loaded again. */
    private void speakAsDecided() {
        ShopSettings now = settings.of(shop);
        if (!bar.changed() && !now.conventions().equals(shown.conventions())) {
            UI.getCurrent().getPage().reload();
        }
        shown = now;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.app.title", getTranslation("settings.title"));
    }
}
