package com.artify.shopify.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.activity.ActivityFilter;
import com.artify.activity.ActivityQueries;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.shopify.WebhookEvent;
import com.artify.testing.Admin;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** The page of what could not be taken in, alike on every database. */
@ArtifyTest
@Import(Ear.class)
abstract class MessagesContract {
    @Autowired private ApplicationContext context;
    @Autowired private ShopFixture fixture;
    @Autowired private WebhookEvents events;
    @Autowired private WebhookJob job;
    @Autowired private DeadLetters letters;
    @Autowired private ActivityQueries activities;
    @Autowired private Ear ear;
    private ShopDomain shop;
    private Admin admin;

    @BeforeEach
    void open() {
        ear.forget();
        shop = fixture.emptyShop();
        admin = Admin.open(context, shop);
    }

    @AfterEach
    void close() {
        admin.close();
    }

    @Test
    void aShopWithoutProblemsIsToldSo() {
        assertThat(admin.go("settings/messages").text()).contains("Every message was taken in");
    }

    @Test
    void aMessageThatIsGivenUpIsListedWithItsReasonAndTriedAgain() {
        WebhookEvent event = dead("{\"id\":7,\"name\":\"#1001\"}");
        admin.go("settings/messages");

        assertThat(admin.text())
                .contains("#1001", "Artify could not do what it asks for", "Given up after 1")
                .contains("does not listen");
        press("Try again");

        await().untilAsserted(() -> assertThat(ear.heard()).hasSize(1));
        await().pollInSameThread()
                .untilAsserted(() -> {
                    admin.settle();
                    assertThat(admin.text()).contains("Every message was taken in");
                });
        assertThat(letters.retry(shop, event.id())).isFalse();
        assertThat(activities.page(shop, ActivityFilter.ALL, 0, 5))
                .extracting(activity -> activity.action())
                .contains(DeadLetters.RETRIED);
    }

    @Test
    void allAreTriedAgainAtOnce() {
        dead("{\"id\":8}");
        dead("{\"id\":9}");
        admin.go("settings/messages");

        press("Try all again");

        await().untilAsserted(() -> assertThat(ear.heard()).hasSize(2));
        assertThat(letters.givenUp(shop)).isZero();
    }

    @Test
    void anOpenPageShowsANewProblemByItself() {
        admin.go("settings/messages");
        dead("no json");
        admin.settle();

        assertThat(admin.text()).contains("not readable", "Given up after 1");
    }

    @Test
    void anotherShopSeesAndRetriesNothing() {
        WebhookEvent event = dead("{\"id\":7}");
        ShopDomain stranger = fixture.emptyShop();

        assertThat(letters.newest(stranger, 10)).isEmpty();
        assertThat(letters.retry(stranger, event.id())).isFalse();
        assertThat(letters.retryAll(stranger)).isZero();
        assertThat(letters.givenUp(shop)).isOne();
    }

    private WebhookEvent dead(String payload) {
        Instant now = Instant.now();
        WebhookEvent event =
                new WebhookEvent(
                        Ids.next(),
                        shop,
                        Ear.TOPIC,
                        Ids.next().toString(),
                        Optional.empty(),
                        now,
                        now,
                        payload);
        events.insert(event, WebhookStatus.RECEIVED);
        ear.failOnce();
        try {
            job.run(event.id().toString());
        } catch (IllegalStateException failed) {
            job.gaveUp(event.id().toString(), failed);
        }
        ear.forget();
        return event;
    }

    private void press(String text) {
        List<Button> buttons = admin.all(Button.class, button -> button.getText().equals(text));
        buttons.getFirst().click();
        admin.settle();
    }
}
