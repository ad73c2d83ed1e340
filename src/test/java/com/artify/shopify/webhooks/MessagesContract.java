package com.artify.shopify.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
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
    @Autowired private DeadLetterQueries queries;
    @Autowired private ActivityQueries activities;
    @Autowired private Ear ear;
    private ShopDomain shop;
    private Admin admin;
    private Instant received = Instant.now().minusSeconds(60);

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
        press("Try again: test/heard #1001");

        await().untilAsserted(() -> assertThat(ear.heard()).hasSize(1));
        await().pollInSameThread()
                .untilAsserted(() -> {
                    admin.settle();
                    assertThat(admin.text()).contains("Every message was taken in");
                });
        assertThat(letters.retry(shop, List.of(event.id()))).isZero();
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
    void messagesAreSearchedFilteredAndSortedByTheAddress() {
        dead("{\"id\":8,\"name\":\"#1008\",\"customer\":\"100%\"}");
        failing("{\"id\":9,\"name\":\"#1009\"}");
        admin.go("settings/messages");
        assertThat(names()).containsExactly("#1009", "#1008");

        admin.go("settings/messages?sort=received");
        assertThat(names()).containsExactly("#1008", "#1009");
        admin.go("settings/messages?state=given_up");
        assertThat(names()).containsExactly("#1008");
        admin.go("settings/messages?state=trying");
        assertThat(names()).containsExactly("#1009");
        admin.go("settings/messages?q=1008");
        assertThat(names()).containsExactly("#1008");
        admin.go("settings/messages?q=0%25");
        assertThat(names()).containsExactly("#1008");
        admin.go("settings/messages?q=LISTEN&topic=" + Ear.TOPIC);
        assertThat(names()).hasSize(2);
        admin.go("settings/messages?topic=shop/nothing");
        assertThat(admin.text()).contains("No message matches", "Clear filters");
    }

    @Test
    void chosenMessagesAreTriedAgainTogether() {
        dead("{\"id\":8,\"name\":\"#1008\"}");
        dead("{\"id\":9,\"name\":\"#1009\"}");
        dead("{\"id\":10,\"name\":\"#1010\"}");
        admin.go("settings/messages");
        choose("#1008");
        choose("#1010");
        press("Try again");

        await().untilAsserted(() -> assertThat(ear.heard()).hasSize(2));
        assertThat(letters.givenUp(shop)).isOne();
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

        assertThat(
                        queries.page(stranger, DeadLetterFilter.ALL, DeadLetterSort.NEWEST, 0, 10)
                                .total())
                .isZero();
        assertThat(queries.topics(stranger)).isEmpty();
        assertThat(letters.retry(stranger, List.of(event.id()))).isZero();
        assertThat(letters.retryAll(stranger)).isZero();
        assertThat(letters.givenUp(shop)).isOne();
    }

    private WebhookEvent dead(String payload) {
        WebhookEvent event = store(payload);
        try {
            job.run(event.id().toString());
        } catch (IllegalStateException failed) {
            job.gaveUp(event.id().toString(), failed);
        }
        ear.forget();
        return event;
    }

    private void failing(String payload) {
        WebhookEvent event = store(payload);
        assertThatThrownBy(() -> job.run(event.id().toString()))
                .isInstanceOf(IllegalStateException.class);
        ear.forget();
    }

    private WebhookEvent store(String payload) {
        received = received.plusSeconds(1);
        WebhookEvent event =
                new WebhookEvent(
                        Ids.next(),
                        shop,
                        Ear.TOPIC,
                        Ids.next().toString(),
                        Optional.empty(),
                        received,
                        received,
                        payload);
        events.insert(event, WebhookStatus.RECEIVED);
        ear.failOnce();
        return event;
    }

    private List<String> names() {
        return admin.all(Span.class, span -> span.getText().startsWith("#")).stream()
                .map(Span::getText)
                .toList();
    }

    private void choose(String name) {
        admin.enter(
                admin.all(Checkbox.class, box -> box.getAriaLabel().orElse("").endsWith(name))
                        .getFirst(),
                true);
    }

    private void press(String text) {
        admin.all(
                        Button.class,
                        button -> button.getAriaLabel().orElseGet(button::getText).equals(text))
                .getFirst()
                .click();
        admin.settle();
    }
}
