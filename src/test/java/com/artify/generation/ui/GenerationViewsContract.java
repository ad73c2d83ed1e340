package com.artify.generation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.base.Ids;
import com.artify.base.ui.FilterChips;
import com.artify.base.ui.PictureBox;
import com.artify.engine.ArtOutcome;
import com.artify.generation.Generation;
import com.artify.style.Style;
import com.artify.testing.Admin;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ObedientEngine;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
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

        assertThat(admin.text()).contains("No generations yet");
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
    void choosingAStyleChangesTheAddress() {
        shopper.previewed(ready);
        Style other = fixture.style(ready.shop(), "obedient", "other");
        admin.go("generations?status=completed");
        @SuppressWarnings("unchecked")
        Select<Style> select = (Select<Style>) admin.all(Select.class).getFirst();
        admin.enter(
                select,
                select.getListDataView()
                        .getItems()
                        .filter(style -> style.uuid().equals(other.uuid()))
                        .findFirst()
                        .orElseThrow());

        assertThat(
                        UI.getCurrent()
                                .getInternals()
                                .getActiveViewLocation()
                                .getPathWithQueryParameters())
                .contains("style=" + other.uuid())
                .contains("status=completed");
        assertThat(shown()).isEmpty();
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
                .contains("obedient", "Succeeded", "Not ordered", made.id().toString());
        assertThat(
                        admin.all(
                                PictureBox.class,
                                box -> !box.getElement().getProperty("src", "").isEmpty()))
                .as("photo and preview")
                .hasSize(2);
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
