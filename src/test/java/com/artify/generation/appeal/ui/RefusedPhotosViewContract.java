package com.artify.generation.appeal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.ShopDomain;
import com.artify.base.ui.PictureBox;
import com.artify.generation.NewPhoto;
import com.artify.generation.UploadResult;
import com.artify.generation.Uploads;
import com.artify.generation.appeal.RefusedPhotos;
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
import com.vaadin.flow.component.textfield.TextArea;
import java.awt.Color;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The refused photos as staff look at them, alike on every database. */
@ArtifyTest
abstract class RefusedPhotosViewContract {
    @Autowired private ApplicationContext context;
    @Autowired private ShopFixture fixture;
    @Autowired private Uploads uploads;
    @Autowired private RefusedPhotos photos;
    @Autowired private Staff staff;

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

    private UploadResult send() {
        return uploads.accept(
                new NewPhoto(
                        shop, Photos.png(600, 800, Color.MAGENTA), Optional.empty(), null, null));
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
