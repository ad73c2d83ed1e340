package com.artify.generation.review.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.base.ui.PageKeys;
import com.artify.base.ui.ZoomPane;
import com.artify.generation.Generation;
import com.artify.generation.review.RejectReason;
import com.artify.generation.review.ReviewFilter;
import com.artify.generation.review.ReviewItem;
import com.artify.generation.review.ReviewQueue;
import com.artify.generation.review.ReviewResult;
import com.artify.generation.review.Reviews;
import com.artify.order.OrderQueries;
import com.artify.order.Orders;
import com.artify.settings.ReviewRule;
import com.artify.settings.Settings;
import com.artify.settings.ShopSettings;
import com.artify.shop.Role;
import com.artify.shop.SignedIn;
import com.artify.shop.Staff;
import com.artify.shop.StaffMember;
import com.artify.style.ShopperText;
import com.artify.style.Style;
import com.artify.style.Styles;
import com.artify.testing.Admin;
import com.artify.testing.ArtifyTest;
import com.artify.testing.Buyer;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The review queue as its people use it, alike on every database. */
@ArtifyTest
abstract class ReviewViewContract {
    @Autowired private ApplicationContext context;
    @Autowired private ShopFixture fixture;
    @Autowired private Shopper shopper;
    @Autowired private Orders orders;
    @Autowired private OrderQueries orderQueries;
    @Autowired private ReviewQueue queue;
    @Autowired private Reviews reviews;
    @Autowired private Settings settings;
    @Autowired private Staff staff;
    @Autowired private Styles styles;
    @Autowired private JdbcClient jdbc;

    private ReadyShop ready;
    private Admin admin;

    @BeforeEach
    void signIn() {
        ready = fixture.ready();
        ReviewRule seen = ShopSettings.DEFAULTS.review();
        settings.change(
                ready.shop(),
                seen,
                new ReviewRule(
                        ReviewRule.Mode.EVERY,
                        seen.leastSimilarity(),
                        seen.mostColourShift(),
                        seen.sameFaces()));
        admin = Admin.open(context, ready.shop());
    }

    @AfterEach
    void leave() {
        admin.close();
    }

    @Test
    void anEmptyQueueSaysWhenSomethingWillCome() {
        admin.go("review");

        assertThat(admin.text()).contains("Nothing waits for review", "All 0");
    }

    @Test
    void aFinalIsShownBesidePhotoAndPreviewWithWhatWasCompared() {
        waiting("#1001");
        admin.go("review");

        assertThat(admin.all(ZoomPane.class)).hasSize(3);
        assertThat(admin.text())
                .contains("Compared with the preview", "As approved", "Same structure")
                .contains("ΔE 0", "None in either", "#1001", "0 decided, 1 waiting");
    }

    @Test
    void whatTheShopperWroteIsThereToCompare() {
        Style named = fixture.style(ready.shop(), "obedient", "Paint {text}");
        styles.offer(ready.shop(), ready.product().id(), List.of(named));
        ReadyShop naming = new ReadyShop(ready.shop(), ready.product(), ready.variant(), named);
        waiting("#1001", shopper.previewed(naming, ShopperText.of("Bella & Max")));
        admin.go("review");

        assertThat(admin.text()).contains("Shopper’s text", "Bella & Max");
    }

    @Test
    void approvingLeadsToTheNextAndCounts() {
        UUID first = waiting("#1001");
        UUID second = waiting("#1002");
        admin.go("review");
        UUID shown = subject().equals(first) ? second : first;
        click("Approve");

        assertThat(admin.text()).contains("Poster approved", "1 decided, 1 waiting");
        assertThat(subject()).isEqualTo(shown);
        click("Approve");
        assertThat(admin.text()).contains("Nothing waits for review", "2 decided, 0 waiting");
        assertThat(ids()).isEmpty();
    }

    @Test
    void rejectingAsksForTheReasonAndKeepsTheNote() {
        UUID id = waiting("#1001");
        admin.go("review");
        click("Reject");
        assertThat(admin.text()).contains("Why is it rejected?");
        assertThat(actions().isVisible()).isFalse();
        admin.enter(field("Note for your team"), " her smile is gone ");
        click("Faces missing or distorted");

        assertThat(admin.text()).contains("Poster rejected");
        assertThat(column(id, "review_state")).isEqualTo("rejected");
        assertThat(column(id, "review_reason")).isEqualTo("faces");
        assertThat(column(id, "review_note")).isEqualTo("her smile is gone");
        assertThat(column(id, "reviewed_by")).isEqualTo(owner().uuid().toString());
    }

    @Test
    void rejectingCanBeThoughtBetterOf() {
        UUID id = waiting("#1001");
        admin.go("review");
        click("Reject");
        click("Cancel");

        assertThat(admin.text()).doesNotContain("Why is it rejected?");
        assertThat(actions().isVisible()).isTrue();
        assertThat(ids()).containsExactly(id);
    }

    @Test
    void undoBringsTheLastOneBack() {
        UUID id = waiting("#1001");
        UUID other = waiting("#1002");
        admin.go("review?final=" + id);
        click("Approve");
        assertThat(subject()).isEqualTo(other);
        click("Undo");

        assertThat(subject()).isEqualTo(id);
        assertThat(admin.text()).contains("Taken back", "0 decided, 2 waiting");
        assertThat(ids()).containsExactlyInAnyOrder(id, other);
    }

    @Test
    void anotherFinalIsMadeOnRequest() {
        UUID id = waiting("#1001");
        admin.go("review");
        click("Make again");

        assertThat(admin.text()).contains("Poster is being made again");
        assertThat(ids()).doesNotContain(id);
        assertThat(line("#1001")).isNotEqualTo(id);
    }

    @Test
    void whatIsAssignedToMeIsMine() {
        UUID id = waiting("#1001");
        waiting("#1002");
        admin.go("review?final=" + id);
        click("Assign to me");
        admin.go("review?show=mine");

        assertThat(admin.text()).contains("Mine 1", "Unassigned 1", "#1001");
        assertThat(admin.all(NativeButton.class, tile -> tile.hasClassName("review-tile")))
                .hasSize(1);
        click("Assign to me");
        admin.go("review?show=mine");
        assertThat(admin.text()).contains("Nothing in this part of the queue");
    }

    @Test
    @SuppressWarnings("unchecked")
    void itIsAssignedToAColleague() {
        UUID id = waiting("#1001");
        StaffMember ada = staff.add(ready.shop(), "Ada", null, Role.REVIEWER);
        admin.go("review");
        Select<StaffMember> select = (Select<StaffMember>) admin.all(Select.class).getFirst();
        admin.enter(
                select,
                select.getListDataView()
                        .getItems()
                        .filter(member -> member.uuid().equals(ada.uuid()))
                        .findFirst()
                        .orElseThrow());

        assertThat(item(id).assignee()).contains(new ReviewItem.Assignee(ada.uuid(), "Ada"));
        click("Undo");
        assertThat(item(id).assignee()).isEmpty();
    }

    @Test
    void aKeyDoesWhatItsButtonDoes() {
        UUID id = waiting("#1001");
        admin.go("review");
        press("approve", id);

        assertThat(column(id, "review_state")).isEqualTo("approved");
    }

    @Test
    void aKeyPressedBeforeTheNextWasSeenDoesNothing() {
        UUID first = waiting("#1001");
        UUID second = waiting("#1002");
        admin.go("review?final=" + first);
        press("approve", first);
        press("approve", first);

        assertThat(column(first, "review_state")).isEqualTo("approved");
        assertThat(column(second, "review_state")).isEqualTo("awaiting");
    }

    @Test
    void aChosenKeyIsRememberedForWhoChoseIt() {
        waiting("#1001");
        admin.go("review");
        admin.fire(new PageKeys.Remapped(keys(), true, "approve", "r"));
        admin.close();
        admin = Admin.open(context, ready.shop());
        admin.go("review");

        assertThat(keys().key("approve")).isEqualTo("r");
        assertThat(keys().key("reject")).isEmpty();
        assertThat(shortcut("Approve")).isEqualTo("r");
        assertThat(shortcut("Reject")).isNull();
        as(staff.add(ready.shop(), "Ada", null, Role.REVIEWER));
        admin.go("generations").go("review");
        assertThat(keys().key("approve")).isEqualTo("a");
    }

    @Test
    void keysOfTheAdminCannotBeTakenAndTheUsualOnesComeBack() {
        waiting("#1001");
        admin.go("review");
        admin.fire(new PageKeys.Remapped(keys(), true, "approve", "g"));
        assertThat(keys().key("approve")).isEqualTo("a");
        admin.fire(new PageKeys.Remapped(keys(), true, "approve", ""));
        assertThat(keys().key("approve")).isEmpty();
        admin.fire(new PageKeys.Reset(keys(), true));
        assertThat(keys().key("approve")).isEqualTo("a");
        assertThat(shortcut("Approve")).isEqualTo("a");
    }

    @Test
    void whatAColleagueDecidesWhileOneLooksIsSaidAndNotDecidedAgain() {
        UUID id = waiting("#1001");
        UUID other = waiting("#1002");
        admin.go("review?final=" + id);
        elsewhere(() -> reviews.reject(ready.shop(), id, RejectReason.CROP, null));

        await().pollInSameThread().untilAsserted(() -> shows("This one was rejected"));
        assertThat(subject()).isEqualTo(id);
        click("Approve");
        assertThat(column(id, "review_state")).isEqualTo("rejected");
        assertThat(subject()).isEqualTo(other);
    }

    @Test
    void whatAColleagueDecidesAheadLeavesTheQueue() {
        UUID id = waiting("#1001");
        UUID other = waiting("#1002");
        admin.go("review?final=" + id);
        elsewhere(() -> reviews.approve(ready.shop(), other));

        await().pollInSameThread().untilAsserted(() -> shows("All 1"));
        assertThat(admin.all(NativeButton.class, tile -> tile.hasClassName("review-tile")))
                .hasSize(1);
        assertThat(subject()).isEqualTo(id);
    }

    @Test
    void aFinalThatIsMadeMeanwhileAppears() {
        admin.go("review");
        assertThat(admin.text()).contains("Nothing waits for review");
        waiting("#1001");

        await().pollInSameThread().untilAsserted(() -> shows("#1001"));
    }

    @Test
    void aReviewerMayEnter() {
        waiting("#1001");
        as(staff.add(ready.shop(), "Ada", null, Role.REVIEWER));
        admin.go("review");

        assertThat(admin.text()).contains("#1001", "Approve");
    }

    @Test
    void anotherShopsFinalIsNotShown() {
        ReadyShop own = ready;
        admin.close();
        signIn();
        UUID foreign = waiting("#1001");
        admin.close();
        ready = own;
        admin = Admin.open(context, own.shop());
        admin.go("review?final=" + foreign);

        assertThat(admin.text()).contains("Nothing waits for review").doesNotContain("#1001");
    }

    /** A final that was made and compared. */
    private UUID waiting(String number) {
        return waiting(number, shopper.previewed(ready));
    }

    private UUID waiting(String number, Generation preview) {
        UUID id = new Buyer(orders, orderQueries).pay(ready, number, preview);
        await().pollInSameThread()
                .until(() ->
                        queue.item(ready.shop(), id)
                                .filter(item -> item.compared().isPresent())
                                .isPresent());
        return id;
    }

    private UUID line(String number) {
        return new Buyer(orders, orderQueries).line(ready, number).generation().orElseThrow();
    }

    private static void elsewhere(Supplier<ReviewResult> deed) {
        Thread thread =
                Thread.ofVirtual()
                        .start(() -> assertThat(deed.get()).isInstanceOf(ReviewResult.Done.class));
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void shows(String text) {
        admin.settle();
        assertThat(admin.text()).contains(text);
    }

    private void click(String text) {
        List<Button> buttons =
                admin.all(Button.class, one -> one.getText().equals(text) && one.isVisible());
        assertThat(buttons).as(text).hasSize(1);
        buttons.getFirst().click();
        admin.settle();
    }

    private @Nullable String shortcut(String text) {
        return admin.all(Button.class, one -> one.getText().equals(text))
                .getFirst()
                .getElement()
                .getAttribute("aria-keyshortcuts");
    }

    private TextField field(String label) {
        return admin.all(
                        TextField.class,
                        one -> one.getAriaLabel().filter(label::equals).isPresent())
                .getFirst();
    }

    private ReviewActions actions() {
        return admin.all(ReviewActions.class).getFirst();
    }

    private PageKeys keys() {
        return admin.all(PageKeys.class).getFirst();
    }

    private void press(String action, UUID subject) {
        admin.fire(new PageKeys.Pressed(keys(), true, action, subject.toString()));
    }

    private UUID subject() {
        return UUID.fromString(keys().getElement().getProperty("subject"));
    }

    private void as(StaffMember member) {
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(SignedIn.staffAttribute(), member.uuid().toString());
    }

    private StaffMember owner() {
        return staff.owner(ready.shop()).orElseThrow();
    }

    private ReviewItem item(UUID id) {
        return queue.item(ready.shop(), id).orElseThrow();
    }

    private List<UUID> ids() {
        return queue.next(ready.shop(), ReviewFilter.ALL, Set.of(), 50).stream()
                .map(ReviewItem::id)
                .toList();
    }

    private @Nullable Object column(UUID id, String name) {
        return jdbc.sql("select " + name + " from generations where id = :id")
                .param("id", id.toString())
                .query()
                .singleRow()
                .get(name);
    }
}
