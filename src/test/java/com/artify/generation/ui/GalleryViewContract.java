package com.artify.generation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.Ids;
import com.artify.base.ui.FilterChips;
import com.artify.base.ui.PictureBox;
import com.artify.generation.Generation;
import com.artify.style.Style;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The gallery, alike on every database. */
abstract class GalleryViewContract extends GenerationVisits {
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

    private Pressed toastButton(String name) {
        return overlay(Notification.class, name);
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
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
