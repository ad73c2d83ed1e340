package com.artify.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.EmailAddress;
import com.artify.base.LengthUnit;
import com.artify.base.ShopDomain;
import com.artify.base.ui.LengthField;
import com.artify.base.ui.SaveBar;
import com.artify.settings.Conventions;
import com.artify.settings.Enlarging;
import com.artify.settings.KeyState;
import com.artify.settings.Occasion;
import com.artify.settings.PhotoSafety;
import com.artify.settings.PhotoSafety.Strictness;
import com.artify.settings.ProviderKeys;
import com.artify.settings.Retention;
import com.artify.settings.Settings;
import com.artify.settings.ShopSettings;
import com.artify.shop.Role;
import com.artify.shop.SignedIn;
import com.artify.shop.Staff;
import com.artify.shop.StaffMember;
import com.artify.testing.Admin;
import com.artify.testing.AlertReceiver;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The settings as one sees and changes them, alike on every database. */
@ArtifyTest
abstract class SettingsViewsContract {
    private static final ShopSettings DEFAULTS = ShopSettings.DEFAULTS;

    @Autowired private ApplicationContext context;
    @Autowired private ShopFixture fixture;
    @Autowired private Settings settings;
    @Autowired private Staff staff;
    @Autowired private ProviderKeys keys;

    private ShopDomain shop;
    private Admin admin;

    @BeforeEach
    void signIn() {
        shop = fixture.emptyShop();
        admin = Admin.open(context, shop);
    }

    @AfterEach
    void leave() {
        admin.close();
    }

    @Test
    void theSaveBarShowsWhileSomethingIsUnsavedAndSavesIt() {
        admin.go("settings");
        assertThat(bar().changed()).isFalse();

        admin.enter(days(), 7);
        assertThat(bar().changed()).isTrue();
        save();

        assertThat(settings.of(shop).retention()).isEqualTo(new Retention(7));
        assertThat(bar().changed()).isFalse();
    }

    @Test
    void aDaysBudgetIsSetInDollars() {
        admin.go("settings");
        admin.enter(
                admin.all(Checkbox.class, box -> "Limit what a day may cost".equals(box.getLabel()))
                        .getFirst(),
                true);
        NumberField dollars =
                admin.all(NumberField.class, field -> "Budget of a day".equals(field.getLabel()))
                        .getFirst();
        admin.enter(dollars, -1.0);
        assertThat(dollars.getErrorMessage()).contains("100,000");
        admin.enter(dollars, 12.5);
        save();

        assertThat(settings.of(shop).budget().limited()).isTrue();
        assertThat(settings.of(shop).budget().dayMicros()).isEqualTo(12_500_000);
    }

    @Test
    void finalsAreEnlargedByWhomTheShopChoosesAndThePriceIsShown() {
        admin.go("settings");
        Select<Enlarging> upscaler =
                admin.all(Select.class, field -> "Finals are enlarged by".equals(field.getLabel()))
                        .getFirst();
        Enlarging sharp = new Enlarging("sharp", "usual");
        assertThat(upscaler.getItemLabelGenerator().apply(Enlarging.inside()))
                .isEqualTo("Artify itself, free");
        assertThat(upscaler.getItemLabelGenerator().apply(sharp))
                .isEqualTo("Usual at Sharp & Co, $0.02");
        assertThat(upscaler.getItemLabelGenerator().apply(new Enlarging("recraft", "crispUpscale")))
                .isEqualTo("Crisp Upscale at Recraft, $0.004 · needs a key");

        admin.enter(upscaler, sharp);
        save();
        assertThat(settings.of(shop).enlarging()).isEqualTo(sharp);
    }

    @Test
    void photosAreJudgedAsStrictlyAsTheShopChooses() {
        admin.go("settings");
        RadioButtonGroup<String> strictness =
                admin.all(
                                RadioButtonGroup.class,
                                group -> "Photos are judged".equals(group.getLabel()))
                        .getFirst();
        assertThat(strictness.getItemLabelGenerator().apply("strict"))
                .isEqualTo("Strictly: refused from 80%, shown to staff from 40%");
        assertThat(number("Refuse from").getParent())
                .hasValueSatisfying(one -> assertThat(one.isVisible()).isFalse());
        assertThat(admin.text()).contains("Once shoppers have sent photos");

        admin.enter(strictness, "strict");
        save();
        assertThat(settings.of(shop).photoSafety()).isEqualTo(Strictness.STRICT.limits());

        admin.enter(strictness, "own");
        admin.enter(number("Refuse from"), 100);
        assertThat(number("Refuse from").getErrorMessage()).contains("from 50 to 99");
        admin.enter(number("Refuse from"), 77);
        admin.enter(number("Show staff from"), 78);
        assertThat(number("Show staff from").isInvalid()).isTrue();
        admin.enter(number("Show staff from"), 30);
        save();
        assertThat(settings.of(shop).photoSafety()).isEqualTo(new PhotoSafety(0.3, 0.77));

        press(NotificationsKt.getNotifications().getLast(), "Undo");
        assertThat(settings.of(shop).photoSafety()).isEqualTo(Strictness.STRICT.limits());
        assertThat(strictness.getValue()).isEqualTo("strict");
    }

    @Test
    void undoingWhatWasSavedLeavesWhatIsEnteredSince() {
        admin.go("settings");
        admin.enter(days(), 7);
        save();
        admin.enter(field("Name pattern"), "{order}-{line} new");
        press(NotificationsKt.getNotifications().getLast(), "Undo");

        assertThat(settings.of(shop).retention()).isEqualTo(DEFAULTS.retention());
        assertThat(days().getValue()).isEqualTo(DEFAULTS.retention().photoDays());
        assertThat(field("Name pattern").getValue()).isEqualTo("{order}-{line} new");
        assertThat(bar().changed()).isTrue();
    }

    @Test
    void whatIsEnteredBackAsItWasNeedsNoSaving() {
        admin.go("settings");
        admin.enter(days(), 7);
        admin.enter(days(), DEFAULTS.retention().photoDays());

        assertThat(bar().changed()).isFalse();
    }

    @Test
    void discardingShowsWhatHolds() {
        admin.go("settings");
        admin.enter(days(), 7);
        admin.all(Button.class, button -> "Discard".equals(button.getText())).getFirst().click();

        assertThat(days().getValue()).isEqualTo(DEFAULTS.retention().photoDays());
        assertThat(bar().changed()).isFalse();
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingIsSaved() {
        admin.go("settings");
        admin.enter(days(), 0);
        admin.enter(field("Name pattern"), "{order}-{colour}");
        save();

        assertThat(days().getErrorMessage()).contains("1 to 365");
        assertThat(field("Name pattern").getErrorMessage()).contains("{colour}");
        assertThat(admin.text()).contains("Not saved: correct the marked fields first");
        assertThat(settings.of(shop)).isEqualTo(DEFAULTS);
        assertThat(bar().changed()).isTrue();
    }

    @Test
    void anAddressForAlertsIsTriedOutAndKept() throws IOException {
        try (AlertReceiver receiver = new AlertReceiver()) {
            admin.go("settings");
            admin.enter(field("Webhook address"), "example.com");
            assertThat(field("Webhook address").getErrorMessage()).contains("https://");

            admin.enter(field("Webhook address"), receiver.address());
            receiver.refuseNext(500);
            admin.all(Button.class, button -> "Send a test".equals(button.getText()))
                    .getFirst()
                    .click();
            admin.all(Button.class, button -> "Send a test".equals(button.getText()))
                    .getFirst()
                    .click();
            assertThat(receiver.received()).hasSize(2);
            assertThat(admin.text()).contains("Refused with HTTP 500", "Received (HTTP 204)");

            save();
            assertThat(settings.of(shop).notifications().webhook()).isEqualTo(receiver.address());
        }
    }

    @Test
    void aNamePatternIsJudgedAsPrintFilesAreNamed() {
        admin.go("settings");
        admin.enter(field("Name pattern"), "{order}//{line}");
        assertThat(field("Name pattern").getErrorMessage()).startsWith("// cannot stand");
        admin.enter(field("Name pattern"), "{order}");
        assertThat(field("Name pattern").getErrorMessage()).contains("{order} and {line}");

        admin.enter(field("Name pattern"), "{date}/{order}-{line}-{copy} {size}");
        assertThat(field("Name pattern").isInvalid()).isFalse();
        assertThat(admin.text()).contains("For example 2026-05-12/1042-1-1 297x420mm.jpg");
    }

    @Test
    void aStaleSaveSaysSoAndLosesNothing() {
        admin.go("settings");
        admin.enter(days(), 7);
        settings.change(shop, DEFAULTS.retention(), new Retention(90));
        admin.settle();
        save();

        assertThat(admin.text()).contains("Somebody else changed this meanwhile");
        assertThat(days().getValue()).isEqualTo(7);
        assertThat(settings.of(shop).retention()).isEqualTo(new Retention(90));

        press("Keep mine");
        save();
        assertThat(settings.of(shop).retention()).isEqualTo(new Retention(7));
    }

    @Test
    void whatAnotherChangesShowsWhereOneIsNotEditing() {
        admin.go("settings");
        settings.change(shop, DEFAULTS.retention(), new Retention(90));
        admin.settle();

        assertThat(days().getValue()).isEqualTo(90);
        assertThat(bar().changed()).isFalse();
    }

    @Test
    void lengthsAreEnteredInTheShopsUnitAndKeptInMillimetres() {
        settings.change(
                shop,
                DEFAULTS.conventions(),
                new Conventions(DEFAULTS.conventions().language(), LengthUnit.IN));
        admin.go("settings");
        LengthField bleed = admin.all(LengthField.class).getFirst();
        assertThat(bleed.getValue()).isEqualTo(0.118);

        admin.enter(bleed, 0.25);
        save();
        assertThat(settings.of(shop).defaults().bleedMm()).isEqualTo(6.35);
    }

    @Test
    void addressesThatGetMailsAreChecked() {
        admin.go("settings");
        TextField addresses =
                admin.all(TextField.class, field -> "E-mail addresses".equals(field.getLabel()))
                        .getFirst();
        admin.enter(addresses, "ann@shop.test, bob@");
        assertThat(addresses.getErrorMessage()).contains("bob@");

        admin.enter(addresses, "Ann@shop.test; bob@shop.test ann@shop.test");
        save();
        assertThat(settings.of(shop).notifications().of(Occasion.FINAL_FAILED).addresses())
                .containsExactly(
                        new EmailAddress("ann@shop.test"), new EmailAddress("bob@shop.test"));
    }

    @Test
    void theEmbeddedEngineNeedsNoKeyAndOthersNeverShowTheirs() {
        admin.go("settings/providers");
        assertThat(admin.text()).contains("Needs no key", "No key yet", "Oil painting");

        PasswordField field = keyOf("obedient");
        admin.enter(field, "good-key-1234");
        save();

        assertThat(admin.text()).contains("Key accepted", "ends in 1234").doesNotContain("good-");
        assertThat(field.getValue()).isEmpty();
        assertThat(keys.key(shop, "obedient")).contains("good-key-1234");
    }

    @Test
    void aTypedKeyIsAskedForBeforeItIsLostAndCanBeDiscarded() {
        admin.go("settings/providers");
        PasswordField field = keyOf("obedient");
        assertThat(bar().changed()).isFalse();
        admin.enter(field, "good-key-1234");
        assertThat(bar().changed()).isTrue();

        press("Discard");

        assertThat(bar().changed()).isFalse();
        assertThat(field.getValue()).isEmpty();
        assertThat(keys.state(shop, "obedient")).isEqualTo(new KeyState.Missing());
    }

    @Test
    void aProviderWithoutAKeyIsOfferedAsNeedingOne() {
        admin.go("settings");
        Select<String> provider =
                admin.all(Select.class, each -> "Provider of new styles".equals(each.getLabel()))
                        .getFirst();
        assertThat(label(provider, "openai")).isEqualTo("OpenAI · needs a key");
        assertThat(label(provider, "embedded")).isEqualTo("Artify");

        keys.set(shop, "obedient", "good-key-1234");
        assertThat(label(provider, "obedient")).isEqualTo("obedient");
    }

    @Test
    void aKeyThatTheProviderRefusesIsRefusedBesideItsField() {
        admin.go("settings/providers");
        PasswordField field = keyOf("obedient");
        admin.enter(field, "bad-key-1234");
        save();

        assertThat(field.getErrorMessage()).contains("refuses this key");
        assertThat(field.getValue()).isEqualTo("bad-key-1234");
        assertThat(keys.state(shop, "obedient")).isEqualTo(new KeyState.Missing());
    }

    @Test
    void aStaffMemberIsAddedThroughTheDialog() {
        admin.go("settings/staff");
        press("Add staff member");
        TextField name = LocatorJ._get(TextField.class, spec -> spec.withLabel("Name"));
        EmailField email = LocatorJ._get(EmailField.class);
        LocatorJ._click(
                LocatorJ._get(
                        Button.class,
                        spec ->
                                spec.withText("Add staff member")
                                        .withThemes("primary")
                                        .withPredicate(button -> button.getIcon() == null)));
        assertThat(name.getErrorMessage()).isEqualTo("Enter a name.");

        admin.enter(name, "Kim");
        admin.enter(email, "Kim@shop.test");
        LocatorJ._click(
                LocatorJ._get(
                        Button.class,
                        spec ->
                                spec.withText("Add staff member")
                                        .withPredicate(button -> button.getIcon() == null)));

        assertThat(admin.text()).contains("Kim", "kim@shop.test", "Reviewer");
    }

    @Test
    void theLastOwnerCannotBeRemoved() {
        admin.go("settings/staff");
        press("Remove Test shop");

        assertThat(staff.active(shop)).hasSize(1);
        assertThat(LocatorJ._get(Notification.class)).isNotNull();
    }

    @Test
    void staffAreSearchedFilteredAndSortedByTheAddress() {
        staff.add(shop, "Kim", "kim@print.test", Role.REVIEWER);
        staff.add(shop, "Ann", "ann@shop.test", Role.MANAGER);
        admin.go("settings/staff");
        assertThat(people()).containsExactly("Ann", "Kim", "Test shop");

        admin.go("settings/staff?sort=-role");
        assertThat(people()).containsExactly("Kim", "Ann", "Test shop");
        admin.go("settings/staff?role=manager");
        assertThat(people()).containsExactly("Ann");
        admin.go("settings/staff?q=PRINT.test");
        assertThat(people()).containsExactly("Kim");
        admin.go("settings/staff?q=print.test&role=owner");
        assertThat(admin.text()).contains("Nobody matches", "Clear filters");
    }

    @Test
    void chosenStaffAreRemovedTogetherAndBroughtBackByTheToast() {
        staff.add(shop, "Kim", "kim@print.test", Role.REVIEWER);
        staff.add(shop, "Ann", "ann@shop.test", Role.MANAGER);
        admin.go("settings/staff");
        admin.enter(box("Select all rows"), true);
        press("Remove");
        assertThat(people()).containsExactly("Test shop");
        assertThat(NotificationsKt.getNotifications())
                .anySatisfy(toast -> assertThat(said(toast)).contains("2 people removed"))
                .anySatisfy(toast -> assertThat(said(toast)).contains("needs an owner"));

        press(NotificationsKt.getNotifications().getFirst(), "Undo");
        assertThat(people()).containsExactly("Ann", "Kim", "Test shop");
    }

    private List<String> people() {
        admin.settle();
        return admin.all(Span.class, span -> span.hasClassName("strong")).stream()
                .map(Span::getText)
                .toList();
    }

    private Checkbox box(String label) {
        return admin.all(Checkbox.class, each -> label.equals(each.getAriaLabel().orElse("")))
                .getFirst();
    }

    private void press(Notification toast, String text) {
        LocatorJ._get(toast, Button.class, spec -> spec.withText(text)).click();
        admin.settle();
    }

    private static String said(Notification toast) {
        return LocatorJ._find(toast, Span.class).getFirst().getText();
    }

    @Test
    void aReviewerIsInvitedByALinkAndNobodyElseIs() {
        staff.add(shop, "Kim", "kim@print.test", Role.REVIEWER);
        staff.add(shop, "Ann", "ann@shop.test", Role.MANAGER);
        admin.go("settings/staff");
        assertThat(admin.all(Button.class))
                .filteredOn(button -> button.getAriaLabel().orElse("").startsWith("Invite"))
                .hasSize(1);

        press("Invite Kim by a link");

        assertThat(LocatorJ._get(TextField.class, spec -> spec.withLabel("Link")).getValue())
                .startsWith("https://artify.test/auth/invitation/");
        assertThat(LocatorJ._get(Anchor.class, spec -> spec.withText("Write an e-mail")).getHref())
                .startsWith("mailto:kim@print.test?subject=Your%20access");
    }

    @Test
    void aManagerFindsNeitherStaffNorProviders() {
        enter(Role.MANAGER).go("settings");
        assertThat(admin.all(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("settings")
                .doesNotContain("settings/staff");

        for (String page : new String[] {"settings/staff", "settings/providers"}) {
            assertThat(admin.go(page).text()).contains("There is nothing at this address");
        }
    }

    private Admin enter(Role role) {
        StaffMember member = staff.add(shop, "Kim", null, role);
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(SignedIn.staffAttribute(), member.uuid().toString());
        return admin;
    }

    private SaveBar bar() {
        return admin.all(SaveBar.class).getFirst();
    }

    private void save() {
        press("Save");
    }

    private static String label(Select<String> select, String item) {
        return select.getItemLabelGenerator().apply(item);
    }

    private PasswordField keyOf(String provider) {
        ProviderCard card =
                admin.all(ProviderCard.class).stream()
                        .filter(each -> LocatorJ._get(each, H2.class).getText().equals(provider))
                        .findFirst()
                        .orElseThrow();
        return LocatorJ._get(card, PasswordField.class);
    }

    private void press(String text) {
        admin.all(
                        Button.class,
                        button ->
                                text.equals(button.getText())
                                        || text.equals(button.getAriaLabel().orElse("")))
                .getFirst()
                .click();
        admin.settle();
    }

    private IntegerField days() {
        return admin.all(IntegerField.class, field -> field.getLabel().startsWith("Keep photos"))
                .getFirst();
    }

    private IntegerField number(String label) {
        return admin.all(IntegerField.class, field -> label.equals(field.getLabel())).getFirst();
    }

    private TextField field(String label) {
        return admin.all(TextField.class, field -> label.equals(field.getLabel())).getFirst();
    }
}
