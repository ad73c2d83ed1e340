package com.artify.generation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.base.ui.CompareSlider;
import com.artify.base.ui.ZoomPane;
import com.artify.generation.Generation;
import com.artify.style.ShopperText;
import com.artify.style.Style;
import com.artify.style.Styles;
import com.artify.testing.ShopFixture.ReadyShop;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A generation's page, alike on every database. */
abstract class GenerationPageContract extends GenerationVisits {
    @Autowired private Styles styles;

    @Test
    void aGenerationsPageTellsWhatItIsAndCost() {
        Generation made = shopper.previewed(ready);
        admin.go("generations/" + made.id());

        assertThat(admin.text())
                .contains("Completed", "Tiny · 300 × 450 px · 150 DPI", "$0.034")
                .contains("obedient", "Succeeded", made.id().toString())
                .contains("Safety check", "Clear · 0% explicit, 0% revealing");
        assertThat(admin.all(CompareSlider.class)).as("photo and preview").hasSize(1);
        button("Side by side").click();
        assertThat(admin.all(CompareSlider.class)).isEmpty();
        assertThat(admin.all(ZoomPane.class)).as("photo and preview").hasSize(2);
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
    void aRefusedGenerationSaysWhy() {
        Generation refused = refused();
        admin.go("generations/" + refused.id());

        assertThat(admin.text())
                .contains("The provider did not want to make this picture", "Refused");
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
        assertThat(LocatorJ._find(LocatorJ._get(Dialog.class), Span.class))
                .extracting(Span::getText)
                .contains("Expected to cost $0.034");
        dialogButton("Regenerate").click();

        await().pollInSameThread()
                .untilAsserted(() -> {
                    admin.settle();
                    assertThat(admin.text()).contains("Also made of this photo");
                });
    }

    @Test
    void whatWasMadeWithoutParametersCanBeMadeAgain() {
        Generation made = shopper.previewed(ready);
        jdbc.sql("update generations set generation_params = null where id = :id")
                .param("id", made.id().toString())
                .update();
        admin.go("generations/" + made.id());

        button("Regenerate").click();
        admin.settle();

        assertThat(LocatorJ._find(LocatorJ._get(Dialog.class), Span.class))
                .extracting(Span::getText)
                .contains("Expected to cost $0.034");
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

    @Test
    void anotherShopsGenerationIsNotThere() {
        Generation foreign = shopper.previewed(fixture.ready());

        admin.go("generations/" + foreign.id());
        assertThat(admin.text()).contains("There is nothing at this address");
        admin.go("generations/nonsense");
        assertThat(admin.text()).contains("There is nothing at this address");
        assertThat(shown("generations")).isEmpty();
    }

    private Pressed dialogButton(String name) {
        return overlay(Dialog.class, name);
    }

    private List<String> hrefs() {
        return admin.all(Anchor.class).stream().map(Anchor::getHref).toList();
    }
}
