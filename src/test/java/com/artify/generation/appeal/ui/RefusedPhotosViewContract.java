package com.artify.generation.appeal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.base.ui.FilterSelect;
import com.artify.base.ui.PictureBox;
import com.artify.generation.NewPhoto;
import com.artify.generation.UploadResult;
import com.artify.generation.Uploads;
import com.artify.generation.appeal.RefusedPhoto;
import com.artify.generation.appeal.RefusedPhotos;
import com.artify.generation.appeal.RefusedPhotos.Order;
import com.artify.generation.appeal.RefusedPhotos.Part;
import com.artify.shop.Role;
import com.artify.shop.Staff;
import com.artify.testing.Admin;
import com.artify.testing.ArtifyTest;
import com.artify.testing.Photos;
import com.artify.testing.ShopFixture;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import java.awt.Color;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The refused photos as staff look at them, alike on every database. */
@ArtifyTest
abstract class RefusedPhotosViewContract {
    @Autowired private ApplicationContext context;
    @Autowired private ShopFixture fixture;
    @Autowired private Uploads uploads;
    @Autowired private RefusedPhotos photos;
    @Autowired private Staff staff;
    @Autowired private JdbcClient jdbc;
    @Autowired private Database database;

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
    void theReviewQueueLeadsToRefusedPhotos() {
        send();
        admin.go("review");

        assertThat(admin.text()).contains("Refused photos 1");
    }

    @Test
    void aRefusedPhotoIsVeiledUntilOneAsksToSeeIt() {
        send();
        admin.go("review/photos");
        assertThat(veiled()).isTrue();
        assertThat(admin.text()).contains("99% explicit, 0% revealing");

        press("Show photo");
        assertThat(veiled()).isFalse();
    }

    @Test
    void aPhotoIsAllowedForAReasonAndRefusedAgain() {
        send();
        admin.go("review/photos");
        press("Allow this photo");
        TextArea reason = LocatorJ._get(TextArea.class);
        allowInDialog();
        assertThat(reason.getErrorMessage()).startsWith("Say in up to 300 characters");

        admin.enter(reason, "A statue");
        allowInDialog();
        assertThat(admin.text()).contains("No refused photos", "Allowed 1");
        assertThat(send()).isInstanceOf(UploadResult.Accepted.class);

        admin.go("review/photos?show=allowed");
        assertThat(admin.text()).contains(": A statue");
        press("Refuse again");
        assertThat(photos.count(shop, Part.ALLOWED)).isZero();
        assertThat(send()).isInstanceOf(UploadResult.Rejected.class);
    }

    @Test
    void allowingIsUndoneFromItsToast() {
        send();
        admin.go("review/photos");
        press("Allow this photo");
        admin.enter(LocatorJ._get(TextArea.class), "A statue");
        allowInDialog();
        LocatorJ._click(
                LocatorJ._get(
                        NotificationsKt.getNotifications().getLast(),
                        Button.class,
                        spec -> spec.withText("Undo")));

        assertThat(photos.count(shop, Part.WAITING)).isEqualTo(1);
    }

    @Test
    void aReviewerAllowsPhotosButDeletesNone() {
        send();
        admin.as(staff.add(shop, "Ada", null, Role.REVIEWER));
        admin.go("review/photos");

        assertThat(buttons("Allow this photo")).isEqualTo(1);
        assertThat(buttons("Delete")).isZero();
    }

    @Test
    void aManagerDeletesARefusedPhoto() {
        send();
        admin.go("review/photos");
        press("Delete");

        assertThat(admin.text()).contains("No refused photos");
        assertThat(photos.count(shop, Part.WAITING)).isZero();
    }

    @Test
    void severalPhotosAreAllowedTogetherAndUndoneTogether() {
        send(600);
        send(640);
        admin.go("review/photos");
        chooseAll();
        assertThat(admin.text()).contains("2 selected");
        press("Allow photos");
        admin.enter(LocatorJ._get(TextArea.class), "Statues");
        LocatorJ._click(
                LocatorJ._get(
                        Button.class,
                        spec -> spec.withText("Allow 2 photos").withThemes("primary")));
        admin.settle();
        assertThat(photos.count(shop, Part.ALLOWED)).isEqualTo(2);
        assertThat(admin.text()).contains("No refused photos");

        LocatorJ._click(
                LocatorJ._get(
                        NotificationsKt.getNotifications().getLast(),
                        Button.class,
                        spec -> spec.withText("Undo")));
        admin.settle();
        assertThat(photos.count(shop, Part.WAITING)).isEqualTo(2);
    }

    @Test
    void severalPhotosAreDeletedTogether() {
        send(600);
        send(640);
        admin.go("review/photos");
        chooseAll();
        press("Delete photos");

        assertThat(photos.count(shop, Part.WAITING)).isZero();
        assertThat(admin.text()).contains("No refused photos");
    }

    @Test
    void newsOfOthersWaitWhilePhotosAreChosen() {
        send(600);
        admin.go("review/photos");
        chooseAll();
        send(640);
        admin.settle();
        assertThat(admin.all(RefusedTile.class)).hasSize(1);

        press("Select none");
        assertThat(admin.all(RefusedTile.class)).hasSize(2);
    }

    @Test
    void photosThatAreDeletedSoonestComeFirstWhereOneAsksForIt() {
        send(600);
        send(640);
        jdbc.sql("update uploads set expires_at = :soon where shop_id = :shop and width = 640")
                .param("soon", database.parameter(Instant.now().plusSeconds(60)))
                .param("shop", shop.value())
                .update();
        jdbc.sql("update uploads set expires_at = :later where shop_id = :shop and width = 600")
                .param("later", database.parameter(Instant.now().plusSeconds(3600)))
                .param("shop", shop.value())
                .update();

        assertThat(widths(Order.DELETED_SOONEST)).containsExactly(640, 600);
        admin.go("review/photos?sort=soonest");
        assertThat(admin.all(FilterSelect.class).getFirst().getValue().text())
                .isEqualTo("Deleted soonest");
    }

    private List<Integer> widths(Order order) {
        return photos.page(shop, Part.WAITING, order, 0, 10).stream()
                .map(RefusedPhoto::width)
                .toList();
    }

    private void chooseAll() {
        admin.all(Checkbox.class, box -> box.getAriaLabel().orElse("").equals("Choose this photo"))
                .forEach(box -> admin.enter(box, true));
    }

    private UploadResult send(int width) {
        return uploads.accept(
                new NewPhoto(
                        shop, Photos.png(width, 800, Color.MAGENTA), Optional.empty(), null, null));
    }

    private UploadResult send() {
        return send(600);
    }

    private boolean veiled() {
        return admin.all(PictureBox.class).getFirst().hasClassName("veiled");
    }

    private long buttons(String text) {
        return admin.all(Button.class, button -> text.equals(button.getText())).size();
    }

    private void press(String text) {
        admin.all(Button.class, button -> text.equals(button.getText())).getFirst().click();
        admin.settle();
    }

    private void allowInDialog() {
        LocatorJ._click(
                LocatorJ._get(
                        Button.class,
                        spec -> spec.withText("Allow this photo").withThemes("primary")));
        admin.settle();
    }
}
