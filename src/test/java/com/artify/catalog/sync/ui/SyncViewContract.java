package com.artify.catalog.sync.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.catalog.Product;
import com.artify.catalog.StoreVariant;
import com.artify.catalog.mapping.MappedShop;
import com.artify.testing.Admin;
import com.artify.testing.ArtifyTest;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A sync from its plan to its history, alike on every database. */
@ArtifyTest
abstract class SyncViewContract {
    private static final List<String> SIZE = List.of("Size");

    @Autowired private ApplicationContext context;
    @Autowired private MappedShop shops;

    private Optional<Admin> opened = Optional.empty();

    @AfterEach
    void leave() {
        opened.ifPresent(Admin::close);
    }

    @Test
    void thePlanIsShownAndAppliedWithItsProgressAndHistory() {
        Product product = shops.product(SIZE, List.of("A4=19.90", "Old=9.90"));
        shops.printOn(product, SIZE, List.of("A4=0", "A3=1000"));
        Admin admin = open(product);
        assertThat(admin.text()).contains("Create", "Options are added first: Size (A3)");

        LocatorJ._click(button(admin, "Apply to Shopify"));
        settled(admin, "2 of 2 variants done, 0 refused");

        assertThat(admin.text()).contains("History", "Done");
        assertThat(shops.inStore(product).variants())
                .extracting(StoreVariant::title)
                .containsExactly("A4", "Old", "A3");
        // The plan is made anew once the run has ended.
        await().pollInSameThread()
                .untilAsserted(() -> {
                    admin.settle();
                    assertThat(admin.all(Button.class, SyncViewContract::applies))
                            .isNotEmpty()
                            .noneMatch(Button::isEnabled);
                });
    }

    @Test
    void variantsGoOnlyWhenTheBoxIsTicked() {
        Product product = shops.product(SIZE, List.of("A4=19.90", "Old=9.90"));
        shops.printOn(product, SIZE, List.of("A4=0"));
        Admin admin = open(product);

        admin.enter(admin.all(Checkbox.class).getFirst(), true);
        LocatorJ._click(button(admin, "Apply to Shopify"));
        settled(admin, "2 of 2 variants done, 0 refused");

        assertThat(shops.inStore(product).variants())
                .extracting(StoreVariant::title)
                .containsExactly("A4");
    }

    @Test
    void refusedVariantsAreNamedWithShopifysWordsAndTriedAgain() {
        Product product = shops.product(SIZE, List.of("A4=19.90"));
        shops.printOn(product, SIZE, List.of("A4=0", "A3=1000", "A2=2000"));
        shops.shelves().refuse(product.shop(), "A3"::equals);
        Admin admin = open(product);

        LocatorJ._click(button(admin, "Apply to Shopify"));
        settled(admin, "Partly done");
        assertThat(admin.text())
                .contains("2 of 3 variants done, 1 refused", "The variant 'A3' could not be saved");

        shops.shelves().refuse(product.shop(), title -> false);
        LocatorJ._click(button(admin, "Try the rest again"));
        settled(admin, "3 of 3 variants done, 0 refused");
    }

    @Test
    void aProductWithoutABaseIsToldWhatToDo() {
        Product product = shops.product(SIZE, List.of("A4=19.90"));

        assertThat(open(product).text()).contains("Choose a base first");
    }

    @Test
    void thePageIsThereWhileShopifyThinksAndShowsThePlanOnceItAnswers() {
        Product product = shops.product(SIZE, List.of("A4=19.90"));
        shops.printOn(product, SIZE, List.of("A4=0", "A3=1000"));
        CountDownLatch letGo = shops.shelves().hold(product.shop());

        Admin admin = enter(product);
        assertThat(admin.text())
                .contains("Looking at what Shopify has")
                .doesNotContain("Options are added first");
        letGo.countDown();

        settled(admin, "Options are added first: Size (A3)");
        assertThat(admin.text()).doesNotContain("Looking at what Shopify has");
    }

    private Admin open(Product product) {
        Admin admin = enter(product);
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> {
                    admin.settle();
                    assertThat(admin.text()).doesNotContain("Looking at what Shopify has");
                });
        return admin;
    }

    private Admin enter(Product product) {
        Admin admin = Admin.open(context, product.shop());
        opened = Optional.of(admin);
        return admin.go("products/" + product.uuid() + "/sync");
    }

    private static Button button(Admin admin, String text) {
        return admin.all(Button.class, each -> each.getText().equals(text)).getFirst();
    }

    private static boolean applies(Button button) {
        return button.getText().equals("Apply to Shopify");
    }

    private static void settled(Admin admin, String text) {
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> {
                    admin.settle();
                    assertThat(admin.text()).contains(text);
                });
        admin.settle();
    }
}
