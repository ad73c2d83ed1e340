package com.artify.generation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.base.Ids;
import com.artify.base.ui.CompareSlider;
import com.artify.base.ui.FilterChips;
import com.artify.base.ui.PictureBox;
import com.artify.base.ui.ZoomPane;
import com.artify.engine.ArtOutcome;
import com.artify.generation.Generation;
import com.artify.generation.PhotoDeletions;
import com.artify.shop.Role;
import com.artify.shop.Staff;
import com.artify.style.ShopperText;
import com.artify.style.Style;
import com.artify.style.Styles;
import com.artify.testing.Admin;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ObedientEngine;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The gallery and a generation's page, alike on every database. */
@ArtifyTest
abstract class GenerationViewsContract {
    @Autowired private ApplicationContext context;
    @Autowired private ShopFixture fixture;
    @Autowired private Shopper shopper;
    @Autowired private ObedientEngine.Generator generator;
    @Autowired private Staff staff;
    @Autowired private PhotoDeletions photos;
    @Autowired private Styles styles;
    @Autowired private JdbcClient jdbc;

    private ReadyShop ready;
    private Admin admin;

    @BeforeEach
    void signIn() {
        ready = fixture.ready();
        admin = Admin.open(context, ready.shop());
    }

    @AfterEach
    void leave() {
        admin.close();
    }

    @Test
    void theGalleryShowsTheNewestFirst() {
        Generation older = shopper.previewed(ready);
        Generation newer = shopper.previewed(ready);
        admin.go("generations");

        assertThat(shown()).containsExactly(newer.id(), older.id());
        assertThat(admin.all(PictureBox.class))
                .extracting(box -> box.getElement().getProperty("src"))
                .allSatisfy(src -> assertThat(src).startsWith("/files/"));
    }

    @Test
    void anEmptyShopIsToldWhatWillAppear() {
        admin.go("generations");

        assertThat(admin.text()).contains("No generations yet", "See how to begin");
    }

    @Test
    void theAddressNarrowsTheGallery() {
        Generation made = shopper.previewed(ready);
        Generation refused = refused();

        assertThat(shown("generations?status=completed")).containsExactly(made.id());
        assertThat(shown("generations?status=failed")).containsExactly(refused.id());
        assertThat(shown("generations?type=final")).isEmpty();
        assertThat(shown("generations?style=" + ready.style().uuid())).hasSize(2);
        assertThat(shown("generations?style=" + UUID.randomUUID())).isEmpty();
        String tail = made.id().toString().substring(24);
        assertThat(shown("generations?q=" + tail)).containsExactly(made.id());
        assertThat(shown("generations?status=nonsense")).hasSize(2);
    }

    @Test
    void theChosenFilterIsMarkedAndKeepsTheOthers() {
        admin.go("generations?status=failed&type=preview");

        List<Anchor> marked =
                admin.all(Anchor.class, chip -> chip.getElement().hasAttribute("aria-current"));
        assertThat(marked).hasSize(2);
        assertThat(admin.all(FilterChips.class)).hasSize(2);
        assertThat(admin.all(Anchor.class, chip -> chip.getHref().contains("status=completed")))
                .singleElement()
                .satisfies(chip -> assertThat(chip.getHref()).contains("type=preview"));
    }

    @Test
    void theDetailShowsWhatTheShopperWrote() {
        Style named = fixture.style(ready.shop(), "obedient", "Paint {text}");
        styles.offer(ready.shop(), ready.product().id(), List.of(named));
        ReadyShop naming = new ReadyShop(ready.shop(), ready.product(), ready.variant(), named);
        UUID wished = shopper.wished(naming, ShopperText.of("Bella {size}"));
        admin.go("generations/" + wished);

        assertThat(admin.text()).contains("Shopper’s text", "Bella {size}", "Paint “Bella (size)”");
    }

    @Test
    void anAddedFilterChangesTheAddressAndCanBeTakenAway() {
        shopper.previewed(ready);
        Style other = fixture.style(ready.shop(), "obedient", "other");
        admin.go("generations?status=completed");
        assertThat(admin.all(ComboBox.class)).as("calm until it is asked for").isEmpty();
        MenuItem style = menuItem("Style");
        ComponentUtil.fireEvent(style, new ClickEvent<>(style));
        @SuppressWarnings("unchecked")
        ComboBox<Style> box = (ComboBox<Style>) admin.all(ComboBox.class).getFirst();
        admin.enter(
                box,
                box.getListDataView()
                        .getItems()
                        .filter(one -> one.uuid().equals(other.uuid()))
                        .findFirst()
                        .orElseThrow());

        assertThat(address()).contains("style=" + other.uuid()).contains("status=completed");
        assertThat(shown()).isEmpty();

        button("Remove filter: Style").click();
        assertThat(address()).doesNotContain("style=").contains("status=completed");
        assertThat(shown()).hasSize(1);
        assertThat(admin.all(ComboBox.class)).isEmpty();
    }

    @Test
    void aCostThatCannotBeReadSaysSoBesideItsField() {
        admin.go("generations?cost=0.01-0.05");
        TextField cost =
                admin.all(TextField.class, field -> field.getValue().equals("0.01-0.05"))
                        .getFirst();
        admin.enter(cost, "cheap");

        assertThat(cost.isInvalid()).isTrue();
        assertThat(address()).contains("cost=0.01-0.05");
    }

    @Test
    void shiftChoosesUpToTheLastOneAndTheBarTakesTheFiltersPlace() {
        copy(shopper.previewed(ready), 99);
        admin.go("generations");
        List<UUID> all = shown();
        pick("one", all.get(2));
        pick("range", all.get(6));
        assertThat(picked()).isEqualTo(all.subList(2, 7));
        assertThat(admin.text()).contains("5 selected");
        assertThat(admin.all(GalleryBar.class)).allMatch(bar -> !bar.isVisible());

        pick("one", all.get(3));
        assertThat(picked()).hasSize(4).doesNotContain(all.get(3));
        GallerySheet second = admin.all(GallerySheet.class).get(1);
        admin.fire(new GallerySheet.Near(second, true));
        pick("all", null);
        assertThat(picked()).hasSize(96);
        assertThat(admin.text()).contains("100 selected");
        pick("none", null);
        assertThat(picked()).isEmpty();
        assertThat(admin.all(GalleryBar.class)).allMatch(Component::isVisible);
    }

    @Test
    void photosOfTheChosenAreDeletedAndBroughtBack() {
        Generation made = shopper.previewed(ready);
        admin.go("generations");
        pick("one", made.id());
        button("Delete photos").click();
        admin.settle();
        assertThat(toasts()).anyMatch(text -> text.contains("Photo deleted"));
        admin.go("generations/" + made.id());
        assertThat(admin.text()).contains("The shopper’s photo was deleted");

        toastButton("Undo").click();
        admin.go("generations/" + made.id());
        assertThat(admin.text()).doesNotContain("The shopper’s photo was deleted");
    }

    @Test
    void theNoticeOfADeletedPhotoBringsItBackWhileItsBytesAreThere() {
        Generation made = shopper.previewed(ready);
        photos.delete(ready.shop(), made.id());
        admin.go("generations/" + made.id());
        assertThat(admin.text()).contains("Until its time is over it can be brought back");

        button("Bring back").click();
        admin.settle();

        assertThat(toasts()).anyMatch(text -> text.contains("Photo is back"));
        admin.go("generations/" + made.id());
        assertThat(admin.text()).doesNotContain("The shopper’s photo was deleted");
    }

    @Test
    void theNoticeOfAPhotoWhoseBytesGoOffersNothing() {
        Generation made = shopper.previewed(ready);
        photos.delete(ready.shop(), made.id());
        jdbc.sql("update uploads set purge_after = created_at where id = :id")
                .param("id", made.uploadId().toString())
                .update();

        admin.go("generations/" + made.id());

        assertThat(admin.text()).contains("it and all previews of it are erased");
        assertThat(visibleButtons()).doesNotContain("Bring back");
    }

    @Test
    void aReviewerDoesNotBringPhotosBack() {
        Generation made = shopper.previewed(ready);
        photos.delete(ready.shop(), made.id());
        signInReviewer();

        admin.go("generations/" + made.id());

        assertThat(admin.text()).contains("The shopper’s photo was deleted");
        assertThat(visibleButtons()).doesNotContain("Bring back");
    }

    private void signInReviewer() {
        admin.as(staff.add(ready.shop(), "Ada", null, Role.REVIEWER));
    }

    @Test
    void aReviewerLooksAndSendsToReviewButNeitherDeletesNorRegenerates() {
        Generation made = shopper.previewed(ready);
        signInReviewer();
        admin.go("generations");
        pick("one", made.id());

        assertThat(visibleButtons())
                .contains("Send to review")
                .doesNotContain("Regenerate", "Delete photos");
        admin.go("generations/" + made.id());
        assertThat(visibleButtons()).doesNotContain("Regenerate");
    }

    @Test
    void aPageLeadsToItsNeighboursWithinTheFilter() {
        Generation older = shopper.previewed(ready);
        Generation refused = refused();
        Generation newer = shopper.previewed(ready);
        admin.go("generations/" + newer.id() + "?status=completed");

        assertThat(admin.text()).contains("1 of 2");
        assertThat(hrefs()).contains("generations/" + older.id() + "?status=completed");
        assertThat(hrefs()).doesNotContain("generations/" + refused.id() + "?status=completed");
        assertThat(hrefs()).contains("generations?status=completed");
    }

    @Test
    void regeneratingFromThePageMakesAnotherOfThePhoto() {
        Generation made = shopper.previewed(ready);
        admin.go("generations/" + made.id());
        button("Regenerate").click();
        admin.settle();
        dialogButton("Regenerate").click();

        await().pollInSameThread()
                .untilAsserted(() -> {
                    admin.settle();
                    assertThat(admin.text()).contains("Also made of this photo");
                });
    }

    @Test
    void aNewGenerationAppearsByItself() {
        Generation first = shopper.previewed(ready);
        admin.go("generations");
        Generation second = shopper.previewed(ready);
        admin.settle();

        assertThat(shown()).containsExactly(second.id(), first.id());
    }

    @Test
    void theFirstGenerationReplacesTheEmptyState() {
        admin.go("generations");
        Generation first = shopper.previewed(ready);
        admin.settle();

        assertThat(shown()).containsExactly(first.id());
        assertThat(admin.text()).doesNotContain("No generations yet");
    }

    @Test
    void furtherSheetsFillWhenTheyComeNearAndEmptyWhenTheyAreFar() {
        copy(shopper.previewed(ready), 99);
        admin.go("generations");
        assertThat(shown()).hasSize(48);

        GallerySheet second = admin.all(GallerySheet.class).get(1);
        admin.fire(new GallerySheet.Near(second, true));
        assertThat(shown()).hasSize(96).doesNotHaveDuplicates();

        GallerySheet first = admin.all(GallerySheet.class).getFirst();
        List<UUID> before = ids(first);
        admin.fire(new GallerySheet.Far(first, true));
        assertThat(shown()).hasSize(48);
        admin.fire(new GallerySheet.Near(first, true));
        assertThat(ids(first)).isEqualTo(before);

        GallerySheet third = admin.all(GallerySheet.class).get(2);
        admin.fire(new GallerySheet.Near(third, true));
        assertThat(shown()).hasSize(100).doesNotHaveDuplicates();
        assertThat(admin.all(GallerySheet.class)).hasSize(3);
    }

    @Test
    void aGenerationsPageTellsWhatItIsAndCost() {
        Generation made = shopper.previewed(ready);
        admin.go("generations/" + made.id());

        assertThat(admin.text())
                .contains("Completed", "Tiny · 300 × 450 px · 150 DPI", "$0.034")
                .contains("obedient", "Succeeded", made.id().toString());
        assertThat(admin.all(CompareSlider.class)).as("photo and preview").hasSize(1);
        button("Side by side").click();
        assertThat(admin.all(CompareSlider.class)).isEmpty();
        assertThat(admin.all(ZoomPane.class)).as("photo and preview").hasSize(2);
    }

    @Test
    void aRefusedGenerationSaysWhy() {
        Generation refused = refused();
        admin.go("generations/" + refused.id());

        assertThat(admin.text()).contains("The provider refused to make this picture", "Refused");
    }

    @Test
    void aFinishedGenerationTurnsUpOnItsOpenPage() {
        jdbc.sql("update quotas set max_concurrent_generations = 0 where shop_id = :shop")
                .param("shop", ready.shop().value())
                .update();
        UUID waiting = shopper.wished(ready);
        admin.go("generations/" + waiting);
        assertThat(admin.text()).contains("Waiting", "Being made");

        jdbc.sql("update quotas set max_concurrent_generations = 3 where shop_id = :shop")
                .param("shop", ready.shop().value())
                .update();
        shopper.previewed(ready);
        await().pollInSameThread()
                .untilAsserted(() -> {
                    admin.settle();
                    assertThat(admin.text()).contains("Completed");
                });
    }

    @Test
    void anotherShopsGenerationIsNotThere() {
        Generation foreign = shopper.previewed(fixture.ready());

        admin.go("generations/" + foreign.id());
        assertThat(admin.text()).contains("There is nothing at this address");
        admin.go("generations/nonsense");
        assertThat(admin.text()).contains("There is nothing at this address");
        assertThat(shown("generations")).isEmpty();
    }

    private void pick(String how, @Nullable UUID id) {
        GalleryGrid grid = admin.all(GalleryGrid.class).getFirst();
        admin.fire(new GalleryGrid.Pick(grid, true, how, id == null ? "" : id.toString()));
    }

    private List<UUID> picked() {
        return admin.all(GalleryTile.class, tile -> tile.hasClassName("picked")).stream()
                .map(tile -> tile.card().id())
                .toList();
    }

    private MenuItem menuItem(String text) {
        return admin.all(MenuBar.class).stream()
                .flatMap(bar -> bar.getItems().stream())
                .flatMap(item -> item.getSubMenu().getItems().stream())
                .filter(item -> item.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private Pressed button(String name) {
        Component found =
                admin.all(
                                Component.class,
                                one ->
                                        (one instanceof Button || one instanceof NativeButton)
                                                && named(one, name))
                        .getFirst();
        return new Pressed(found);
    }

    private Pressed toastButton(String name) {
        return overlay(Notification.class, name);
    }

    private Pressed dialogButton(String name) {
        return overlay(Dialog.class, name);
    }

    private static <C extends Component> Pressed overlay(Class<C> type, String name) {
        return LocatorJ._find(type).stream()
                .flatMap(one -> LocatorJ._find(one, Button.class).stream())
                .filter(one -> one.getText().equals(name))
                .map(Pressed::new)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> toasts() {
        return LocatorJ._find(Notification.class).stream()
                .flatMap(one -> LocatorJ._find(one, Span.class).stream())
                .map(Span::getText)
                .toList();
    }

    private static boolean named(Component one, String name) {
        return name.equals(one.getElement().getText())
                || name.equals(one.getElement().getAttribute("aria-label"));
    }

    private List<String> visibleButtons() {
        return admin.all(Button.class, Component::isVisible).stream().map(Button::getText).toList();
    }

    private List<String> hrefs() {
        return admin.all(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** A button that is pressed as by a pointer. */
    private record Pressed(Component button) {
        void click() {
            ComponentUtil.fireEvent(button, new ClickEvent<>(button));
        }
    }

    private Generation refused() {
        Style style = ready.style();
        generator.next(prompt(style), request -> new ArtOutcome.Refused("policy"));
        return shopper.previewed(ready);
    }

    /** The template has no placeholders, so it is what the generator is asked. */
    private String prompt(Style style) {
        return jdbc.sql("select prompt_template from ai_styles where uuid = :uuid")
                .param("uuid", style.uuid().toString())
                .query(String.class)
                .single();
    }

    private List<UUID> shown(String address) {
        admin.go(address);
        return shown();
    }

    private List<UUID> shown() {
        return admin.all(GalleryTile.class).stream().map(tile -> tile.card().id()).toList();
    }

    private static List<UUID> ids(GallerySheet sheet) {
        return sheet.tiles().stream().map(tile -> tile.card().id()).toList();
    }

    /** Rows equal to the generation, apart from their ids. */
    private void copy(Generation original, int times) {
        List<String> columns =
                jdbc
                        .sql("select * from generations where id = :id")
                        .param("id", original.id().toString())
                        .query()
                        .singleRow()
                        .keySet()
                        .stream()
                        .filter(column -> !"id".equals(column))
                        .toList();
        String names = String.join(", ", columns);
        for (int i = 0; i < times; i++) {
            jdbc.sql(
                            "insert into generations (id, %s) select :copy, %s from generations where id = :id"
                                    .formatted(names, names))
                    .param("copy", Ids.next().toString())
                    .param("id", original.id().toString())
                    .update();
        }
    }
}
