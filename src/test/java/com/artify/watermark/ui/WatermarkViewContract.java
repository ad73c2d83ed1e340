package com.artify.watermark.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.ShopDomain;
import com.artify.base.ui.SaveBar;
import com.artify.testing.Admin;
import com.artify.testing.ArtifyTest;
import com.artify.testing.Photos;
import com.artify.testing.ShopFixture;
import com.artify.watermark.MarkPosition;
import com.artify.watermark.Motif;
import com.artify.watermark.Watermark;
import com.artify.watermark.WatermarkDesign;
import com.artify.watermark.Watermarks;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.awt.Color;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the watermark editor shows and does, alike on every database. */
@ArtifyTest
abstract class WatermarkViewContract {
    private static final WatermarkDesign MINE =
            WatermarkDesign.of(new Motif.Text("Mine"), MarkPosition.CENTER, 0.5, 40);

    @Autowired private ApplicationContext context;
    @Autowired private ShopFixture fixture;
    @Autowired private Watermarks watermarks;

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
    void aShopWithoutAMarkIsOfferedItsNameAllOverThePicture() {
        admin.go("watermark");
        assertThat(admin.text()).contains("Not on previews", "Hard to crop away");
        assertThat(saveBar().changed()).isFalse();

        click("Use this watermark");
        assertThat(design().motif()).isEqualTo(new Motif.Text("Test shop"));
        assertThat(design().position()).isEqualTo(MarkPosition.TILED);
        assertThat(admin.text()).contains("On previews").doesNotContain("Use this watermark");
    }

    @Test
    void everyFieldChangesTheDesignOnceItIsSaved() {
        watermarks.set(shop, MINE);
        admin.go("watermark");
        admin.enter(only(TextField.class), "Zoë");
        admin.enter(only(PositionField.class), MarkPosition.TILED);
        admin.enter(field("Size (%)"), 25);
        admin.enter(field("Opacity (%)"), 60);
        admin.enter(field("Rotation (°)"), -45);
        admin.enter(slider("Spacing"), 120);
        assertThat(saveBar().changed()).isTrue();
        assertThat(design()).isEqualTo(MINE);

        click("Save");
        assertThat(saveBar().changed()).isFalse();
        assertThat(design())
                .isEqualTo(
                        new WatermarkDesign(
                                new Motif.Text("Zoë"),
                                MarkPosition.TILED,
                                0.5,
                                0.5,
                                0.6,
                                25,
                                -45,
                                120));
    }

    @Test
    void whatIsDoneOnTheStageIsShownInTheFieldsAndSaved() {
        watermarks.set(shop, MINE);
        admin.go("watermark");
        admin.fire(new MarkGesture(only(MarkStage.class), true, "free", 0.25, 0.75, 55, 12));

        assertThat(only(PositionField.class).getValue()).isEqualTo(MarkPosition.FREE);
        assertThat(field("Size (%)").getValue()).isEqualTo(55);
        assertThat(field("Rotation (°)").getValue()).isEqualTo(12);
        click("Save");
        assertThat(design())
                .isEqualTo(
                        new WatermarkDesign(
                                MINE.motif(), MarkPosition.FREE, 0.25, 0.75, 0.5, 55, 12, 50));
    }

    @Test
    void discardingBringsBackWhatIsSaved() {
        watermarks.set(shop, MINE);
        admin.go("watermark");
        admin.enter(field("Size (%)"), 25);
        click("Discard");
        assertThat(field("Size (%)").getValue()).isEqualTo(40);
        assertThat(saveBar().changed()).isFalse();
    }

    @Test
    void aTextThatCannotBeShownIsSaidBesideItsFieldAndNotSaved() {
        watermarks.set(shop, MINE);
        admin.go("watermark");
        admin.enter(only(TextField.class), "日本");
        assertThat(only(TextField.class).isInvalid()).isTrue();
        assertThat(only(TextField.class).getErrorMessage()).contains("Latin");
        assertThat(design()).isEqualTo(MINE);
    }

    @Test
    void anUploadedLogoBecomesTheMarkAndADangerousOneIsRefusedWithItsReason() {
        admin.go("watermark");
        MotifCard motif = only(MotifCard.class);
        motif.take("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".getBytes(UTF_8));
        assertThat(admin.text()).contains("This SVG holds scripts");

        motif.show(new Motif.Text("x"));
        motif.take(Photos.png(80, 40, Color.BLUE));
        admin.enter(motif.kind(), MotifCard.Kind.LOGO);
        click("Save");
        assertThat(design().motif()).isInstanceOf(Motif.Logo.class);
    }

    @Test
    void savingOnTopOfAnotherLosesNeither() {
        watermarks.set(shop, MINE);
        admin.go("watermark");
        admin.enter(field("Size (%)"), 25);
        savedByAnother(33);
        admin.settle();
        assertThat(admin.text()).contains("Somebody else saved another watermark meanwhile");
        assertThat(field("Size (%)").getValue()).isEqualTo(25);

        click("Save");
        assertThat(design().sizePercentage()).isEqualTo(33);
        click("Save mine");
        assertThat(design().sizePercentage()).isEqualTo(25);
    }

    @Test
    void anothersDesignAppearsByItselfWhereNothingIsUnsaved() {
        watermarks.set(shop, MINE);
        admin.go("watermark");
        savedByAnother(33);
        admin.settle();
        assertThat(field("Size (%)").getValue()).isEqualTo(33);
    }

    @Test
    void savingCanBeTakenBack() {
        watermarks.set(shop, MINE);
        admin.go("watermark");
        admin.enter(field("Size (%)"), 25);
        click("Save");
        undo();
        assertThat(design()).isEqualTo(MINE);
        admin.settle();
        assertThat(field("Size (%)").getValue()).isEqualTo(40);
    }

    @Test
    void theFormerDesignIsRestoredOnceItIsSaved() {
        watermarks.set(shop, MINE);
        savedByAnother(33);
        admin.go("watermark");
        click("Restore former design");
        assertThat(field("Size (%)").getValue()).isEqualTo(40);
        click("Save");
        assertThat(design()).isEqualTo(MINE);
    }

    @Test
    void aRemovedMarkIsOffPreviewsAndComesBackOnRequest() {
        watermarks.set(shop, MINE);
        admin.go("watermark");
        click("Remove watermark");
        assertThat(watermarks.active(shop)).isEmpty();
        assertThat(admin.text()).contains("Not on previews");
        undo();
        assertThat(watermarks.active(shop)).hasValue(MINE);
    }

    @Test
    void theScoreSaysHowEasilyTheMarkIsCroppedAwayAndMendsIt() {
        watermarks.set(
                shop,
                WatermarkDesign.of(new Motif.Text("Mine"), MarkPosition.BOTTOM_RIGHT, 0.5, 15));
        admin.go("watermark");
        assertThat(admin.text()).contains("Easily cropped away");
        click("Tile the mark");
        assertThat(admin.text()).contains("Hard to crop away");
        assertThat(only(PositionField.class).getValue()).isEqualTo(MarkPosition.TILED);
        assertThat(saveBar().changed()).isTrue();
    }

    private void savedByAnother(double size) {
        watermarks.save(
                shop,
                WatermarkDesign.of(MINE.motif(), MINE.position(), MINE.opacity(), size),
                OptionalInt.of(watermarks.find(shop).orElseThrow().version()));
    }

    private WatermarkDesign design() {
        return watermarks.find(shop).map(Watermark::design).orElseThrow();
    }

    private SaveBar saveBar() {
        return only(SaveBar.class);
    }

    private IntegerField field(String name) {
        return admin.all(IntegerField.class, it -> it.getAriaLabel().orElse("").equals(name))
                .getFirst();
    }

    private IntegerSlider slider(String name) {
        return admin.all(IntegerSlider.class, it -> it.getAriaLabel().orElse("").equals(name))
                .getFirst();
    }

    private <C extends com.vaadin.flow.component.Component> C only(Class<C> type) {
        return admin.all(type).getFirst();
    }

    private void click(String text) {
        Button button = admin.all(Button.class, it -> it.getText().equals(text)).getFirst();
        button.click();
        admin.settle();
    }

    private void undo() {
        Notification toast =
                com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications().getLast();
        com.github.mvysny.kaributesting.v10.LocatorJ._get(
                        toast, Button.class, spec -> spec.withText("Undo"))
                .click();
        admin.settle();
    }
}
