package com.artify.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.activity.Activities;
import com.artify.activity.UndoResult;
import com.artify.base.EmailAddress;
import com.artify.base.LengthUnit;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.JsonDoc;
import com.artify.settings.Notifications.Recipients;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What shops decide for themselves, alike on every database. */
@ArtifyTest
abstract class SettingsContract {
    @Autowired private ShopFixture fixture;
    @Autowired private Settings settings;
    @Autowired private Activities activities;

    private ShopDomain shop;

    @BeforeEach
    void install() {
        shop = fixture.emptyShop();
    }

    @Test
    void aShopThatDecidedNothingHasTheDefaults() {
        assertThat(settings.of(shop)).isEqualTo(ShopSettings.DEFAULTS);
    }

    @Test
    void aChangeHoldsForItsShopAlone() {
        Retention week = new Retention(7);
        settings.change(shop, ShopSettings.DEFAULTS.retention(), week);

        assertThat(settings.of(shop)).isEqualTo(ShopSettings.DEFAULTS.with(week));
        assertThat(settings.of(fixture.emptyShop())).isEqualTo(ShopSettings.DEFAULTS);
    }

    @Test
    void everyPartIsReadAsItWasWritten() {
        ShopSettings wanted =
                new ShopSettings(
                        new Conventions(Language.FRENCH, LengthUnit.IN),
                        new Defaults("other", "model", Defaults.NewProductStyles.NONE, 150, 2.5),
                        new Retention(90),
                        new PhotoSafety(0.3, 0.77),
                        new ReviewRule(ReviewRule.Mode.EVERY, 0.9, 3, false),
                        new PrintFiles("{date}/{order} {line}"),
                        new Enlarging("replicate", "nightmareai/real-esrgan"),
                        new OrderMarks(false),
                        new Budget(true, 12.5),
                        new Notifications(
                                Map.of(
                                        Occasion.FINAL_FAILED,
                                        new Recipients(
                                                false, List.of(new EmailAddress("a@b.test")))),
                                "https://alerts.test/artify"));
        ShopSettings seen = ShopSettings.DEFAULTS;
        settings.change(shop, seen.conventions(), wanted.conventions());
        settings.change(shop, seen.budget(), wanted.budget());
        settings.change(shop, seen.defaults(), wanted.defaults());
        settings.change(shop, seen.retention(), wanted.retention());
        settings.change(shop, seen.photoSafety(), wanted.photoSafety());
        settings.change(shop, seen.review(), wanted.review());
        settings.change(shop, seen.printFiles(), wanted.printFiles());
        settings.change(shop, seen.enlarging(), wanted.enlarging());
        settings.change(shop, seen.orderMarks(), wanted.orderMarks());
        settings.change(shop, seen.notifications(), wanted.notifications());

        ShopSettings now = settings.of(shop);
        assertThat(now.with(seen.notifications())).isEqualTo(wanted.with(seen.notifications()));
        assertThat(now.notifications().webhook()).isEqualTo("https://alerts.test/artify");
        assertThat(now.notifications().of(Occasion.FINAL_FAILED))
                .isEqualTo(wanted.notifications().of(Occasion.FINAL_FAILED));
        assertThat(now.notifications().of(Occasion.QUOTA_LOW).inApp()).isTrue();
    }

    @Test
    void whoChangesWhatAnotherChangedMeanwhileIsToldAndOverwritesNothing() {
        Retention seen = ShopSettings.DEFAULTS.retention();
        settings.change(shop, seen, new Retention(7));

        assertThat(settings.change(shop, seen, new Retention(14)))
                .isEqualTo(new ChangeResult.Stale(settings.of(shop)));
        assertThat(settings.of(shop).retention()).isEqualTo(new Retention(7));
    }

    @Test
    void aChangeIsRecordedAndCanBeUndone() {
        ChangeResult.Changed changed =
                (ChangeResult.Changed)
                        settings.change(shop, ShopSettings.DEFAULTS.retention(), new Retention(7));

        assertThat(activities.undo(shop, changed.activity())).isEqualTo(UndoResult.UNDONE);
        assertThat(settings.of(shop)).isEqualTo(ShopSettings.DEFAULTS);
    }

    @Test
    void aChangeThatAnotherFollowedIsNotUndone() {
        ReviewRule every = new ReviewRule(ReviewRule.Mode.EVERY, 0.5, 4, false);
        ReviewRule none = new ReviewRule(ReviewRule.Mode.NONE, 0.5, 4, false);
        ChangeResult.Changed changed =
                (ChangeResult.Changed) settings.change(shop, ShopSettings.DEFAULTS.review(), every);
        settings.change(shop, every, none);

        assertThat(activities.undo(shop, changed.activity())).isEqualTo(UndoResult.CHANGED_SINCE);
        assertThat(settings.of(shop).review()).isEqualTo(none);
    }

    @Test
    void twoPeopleMayChangeDifferentParts() {
        settings.change(shop, ShopSettings.DEFAULTS.retention(), new Retention(7));
        Conventions inches = new Conventions(Language.BROWSER, LengthUnit.IN);

        assertThat(settings.change(shop, ShopSettings.DEFAULTS.conventions(), inches))
                .isInstanceOf(ChangeResult.Changed.class);
        assertThat(settings.of(shop).retention()).isEqualTo(new Retention(7));
    }

    @Test
    void whatAnOlderProgramStoredIsCompletedByTheDefaults() {
        JsonDoc old =
                new JsonDoc(
                        Map.of(
                                "retention", Map.of("photoDays", 9),
                                "forgotten", Map.of("any", "thing"),
                                "review", Map.of("mode", "EVERY")));

        assertThat(SettingsJson.read(old))
                .isEqualTo(
                        ShopSettings.DEFAULTS
                                .with(new Retention(9))
                                .with(new ReviewRule(ReviewRule.Mode.EVERY, 0.7, 8, true)));
    }
}
