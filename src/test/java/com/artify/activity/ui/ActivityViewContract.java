package com.artify.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.activity.Activities;
import com.artify.activity.Deed;
import com.artify.base.ShopDomain;
import com.artify.base.ui.Pager;
import com.artify.settings.Retention;
import com.artify.settings.Settings;
import com.artify.settings.ShopSettings;
import com.artify.testing.Admin;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The log of a shop as one reads it, alike on every database. */
@ArtifyTest
abstract class ActivityViewContract {
    private static final Retention MONTH = ShopSettings.DEFAULTS.retention();

    @Autowired private ApplicationContext context;
    @Autowired private ShopFixture fixture;
    @Autowired private Settings settings;
    @Autowired private Activities activities;

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
    void aShopWhereNothingHappenedSaysWhatWillAppear() {
        assertThat(admin.go("activity").text()).contains("Nothing has been changed yet");
    }

    @Test
    void aChangeReadsWhoDidWhatFromWhatToWhat() {
        settings.change(shop, MONTH, new Retention(7));

        assertThat(admin.go("activity").text())
                .contains("Today", "Test shop", "changed how long photos are kept")
                .containsSubsequence("Days", "30", "→", "7");
    }

    @Test
    void whatCanBeUndoneIsUndoneFromTheLogAndSaysSo() {
        settings.change(shop, MONTH, new Retention(7));
        admin.go("activity");
        undoButtons().getFirst().click();

        assertThat(settings.of(shop).retention()).isEqualTo(MONTH);
        assertThat(admin.text()).contains("Taken back", "took back: changed how long photos");
        assertThat(undoButtons()).isEmpty();
    }

    @Test
    void whatCannotBeUndoneOffersNoUndo() {
        happen("lamp.bought", "Reading lamp");
        admin.go("activity");

        assertThat(admin.text()).contains("Lamp bought · Reading lamp");
        assertThat(undoButtons()).isEmpty();
    }

    @Test
    void theAddressHoldsTheFilters() {
        happen("lamp.bought", "Reading lamp");
        settings.change(shop, MONTH, new Retention(7));

        assertThat(rows("activity?subject=settings")).hasSize(1);
        assertThat(rows("activity?q=READING")).hasSize(1);
        assertThat(rows("activity?period=today")).hasSize(2);
        assertThat(rows("activity?q=nothing")).isEmpty();
        assertThat(admin.text()).contains("No activity matches", "Clear filters");
    }

    @Test
    void theLogIsReadFromEitherEnd() {
        happen("lamp.bought", "Reading lamp");
        happen("lamp.bought", "Desk lamp");

        assertThat(admin.go("activity?sort=oldest").text())
                .containsSubsequence("· Reading lamp", "· Desk lamp");
        assertThat(admin.go("activity").text())
                .containsSubsequence("· Desk lamp", "· Reading lamp");
    }

    @Test
    void nonsenseInTheAddressFiltersNothing() {
        happen("lamp.bought", "Reading lamp");

        assertThat(rows("activity?person=nobody&period=never&page=zero")).hasSize(1);
    }

    @Test
    void aPersonsDeedsAreFoundByThePerson() {
        settings.change(shop, MONTH, new Retention(7));
        String owner =
                context.getBean(com.artify.shop.Staff.class)
                        .owner(shop)
                        .orElseThrow()
                        .uuid()
                        .toString();

        assertThat(rows("activity?person=" + owner)).hasSize(1);
        assertThat(rows("activity?person=00000000-0000-0000-0000-000000000000")).isEmpty();
    }

    @Test
    void aLongLogHasPages() {
        for (int i = 0; i <= Pager.ROWS; i++) {
            happen("lamp.bought", "Lamp " + i);
        }

        assertThat(rows("activity")).hasSize(Pager.ROWS);
        assertThat(admin.text()).contains("1–50 of 51").doesNotContain("Lamp 0\n");
        assertThat(rows("activity?page=2")).hasSize(1);
    }

    @Test
    void deedsOfOthersAppearWhileOneLooks() {
        admin.go("activity");
        happen("lamp.bought", "Reading lamp");
        admin.settle();

        assertThat(admin.text()).contains("Reading lamp");
    }

    @Test
    void anotherShopsLogIsNotShown() {
        ShopDomain other = fixture.emptyShop();
        settings.change(other, MONTH, new Retention(7));

        assertThat(admin.go("activity").text()).contains("Nothing has been changed yet");
    }

    private void happen(String action, String subject) {
        activities.record(
                shop, new Deed(action, "lamp", "1", subject, Map.of(), Map.of("watt", 40)));
    }

    private List<ListItem> rows(String address) {
        return admin.go(address).all(ListItem.class, row -> row.getParent().isPresent());
    }

    private List<Button> undoButtons() {
        return admin.all(Button.class, button -> "Undo".equals(button.getText()));
    }
}
