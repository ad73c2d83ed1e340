package com.artify.generation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.activity.Activities;
import com.artify.activity.UndoResult;
import com.artify.base.ShopDomain;
import com.artify.engine.ArtOutcome;
import com.artify.engine.ArtRequest;
import com.artify.generation.Generation;
import com.artify.generation.GenerationDetails;
import com.artify.generation.GenerationDetails.PrintFile;
import com.artify.generation.GenerationQueries;
import com.artify.generation.Generations;
import com.artify.generation.ReviewState;
import com.artify.generation.review.ReviewResult.Decided;
import com.artify.generation.review.ReviewResult.Done;
import com.artify.order.OrderQueries;
import com.artify.order.Orders;
import com.artify.settings.ReviewRule;
import com.artify.settings.ReviewRule.Mode;
import com.artify.settings.Settings;
import com.artify.settings.ShopSettings;
import com.artify.shop.Role;
import com.artify.shop.Staff;
import com.artify.shop.StaffFacts;
import com.artify.shop.StaffMember;
import com.artify.storage.ObjectStore;
import com.artify.testing.Admin;
import com.artify.testing.ArtifyTest;
import com.artify.testing.Buyer;
import com.artify.testing.ObedientEngine;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finals are compared, queued and decided alike on every database. */
@ArtifyTest
abstract class ReviewContract {
    @Autowired private ApplicationContext context;
    @Autowired private ShopFixture fixture;
    @Autowired private Shopper shopper;
    @Autowired private ObedientEngine.Generator generator;
    @Autowired private Orders orders;
    @Autowired private OrderQueries orderQueries;
    @Autowired private Generations generations;
    @Autowired private GenerationQueries details;
    @Autowired private ReviewRepository repository;
    @Autowired private ComparisonJob job;
    @Autowired private ReviewQueue queue;
    @Autowired private Reviews reviews;
    @Autowired private PreviewArt art;
    @Autowired private Settings settings;
    @Autowired private Staff staff;
    @Autowired private Activities activities;
    @Autowired private ObjectStore store;
    @Autowired private JdbcClient jdbc;

    private ReadyShop ready;
    private ShopDomain shop;
    private Buyer buyer;

    @BeforeEach
    void openShop() {
        ready = fixture.ready();
        shop = ready.shop();
        buyer = new Buyer(orders, orderQueries);
    }

    @Test
    void aFinalThatIsLikeItsPreviewPassesByTheRule() {
        UUID id = compared("#1");

        assertThat(review(id).state()).isEqualTo(ReviewState.APPROVED);
        assertThat(review(id).reviewedBy()).isEmpty();
        assertThat(review(id).comparison().orElseThrow().structure()).isGreaterThan(.9);
        assertThat(deeds(id)).containsExactly("review.passed");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aFinalThatIsUnlikeItsPreviewWaits() {
        UUID id = unlike("#1");

        assertThat(review(id).state()).isEqualTo(ReviewState.AWAITING);
        ReviewItem item = queue.item(shop, id).orElseThrow();
        assertThat(item.doubtful()).isTrue();
        assertThat(item.compared().orElseThrow().structure()).isLessThan(.7);
        assertThat(item.order().orElseThrow().number()).isEqualTo("#1");
        assertThat(queue.counts(shop)).isEqualTo(new ReviewCounts(1, 1, 0, 1, 0));
    }

    @Test
    void whereEveryFinalIsReviewedTheDoubtfulComeFirst() {
        rule(Mode.EVERY);
        UUID like = compared("#1");
        UUID unlike = unlike("#2");

        assertThat(waiting()).containsExactly(unlike, like);
        assertThat(queue.next(shop, ReviewFilter.DOUBTFUL, Set.of(), 10))
                .extracting(ReviewItem::id)
                .containsExactly(unlike);
        assertThat(queue.next(shop, ReviewFilter.ALL, Set.of(unlike), 10))
                .extracting(ReviewItem::id)
                .containsExactly(like);
    }

    @Test
    void aShopThatReviewsNothingPassesTheDoubtfulToo() {
        rule(Mode.NONE);

        assertThat(review(unlike("#1")).state()).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void aFinalWhoseArtIsGoneIsMostDoubtful() {
        Generation preview = shopper.previewed(ready);
        rule(Mode.EVERY);
        UUID like = compared("#1");
        // Paid and made before the art is taken away, and compared once more.
        UUID id = compared(buyer.pay(ready, "#2", preview));
        store.delete(art.of(shop, id).orElseThrow());
        uncompare(id);
        job.run(id.toString());

        assertThat(review(id).comparison()).isEmpty();
        assertThat(waiting()).containsExactly(id, like);
    }

    @Test
    void theFinalIsKeptAtTheSizeOfAScreen() {
        rule(Mode.EVERY);
        UUID id = compared("#1");
        ReviewItem item = queue.item(shop, id).orElseThrow();
        PrintFile file =
                details.details(shop, id).flatMap(GenerationDetails::printFile).orElseThrow();

        assertThat(file.screen()).isNotEqualTo(file.show());

        assertThat(item.pictures().screen()).isNotEqualTo(item.pictures().print().address());
        assertThat(item.pictures().print().height()).isEqualTo(450);
        assertThat(item.pictures().preview()).isPresent();
    }

    @Test
    void twoReviewersNeverDecideTheSameTwice() throws Exception {
        rule(Mode.EVERY);
        for (int round = 0; round < 5; round++) {
            UUID id = compared("#" + round);
            List<ReviewResult> results =
                    atOnce(
                            () -> reviews.approve(shop, id),
                            () -> reviews.reject(shop, id, RejectReason.FACES, null));

            assertThat(results).hasAtLeastOneElementOfType(Done.class);
            assertThat(results).hasAtLeastOneElementOfType(Decided.class);
            assertThat(deeds(id)).hasSize(1);
        }
    }

    @Test
    void whoComesSecondLearnsWhatTheFirstDecided() {
        UUID id = unlike("#1");
        reviews.reject(shop, id, RejectReason.COLOURS, "far too green");

        assertThat(reviews.approve(shop, id))
                .isEqualTo(new Decided(ReviewState.REJECTED, Optional.empty()));
        assertThat(column(id, "review_reason")).isEqualTo("colours");
        assertThat(column(id, "review_note")).isEqualTo("far too green");
    }

    @Test
    void aDecisionIsTakenBack() {
        UUID id = unlike("#1");
        Done rejected = (Done) reviews.reject(shop, id, RejectReason.COLOURS, "too green");

        assertThat(activities.undo(shop, rejected.activity())).isEqualTo(UndoResult.UNDONE);
        assertThat(review(id).state()).isEqualTo(ReviewState.AWAITING);
        assertThat(column(id, "review_note")).isNull();
        assertThat(waiting()).containsExactly(id);
        assertThat(activities.undo(shop, rejected.activity())).isEqualTo(UndoResult.ALREADY_UNDONE);
    }

    @Test
    void aDecisionThatWasChangedSinceIsNotTakenBack() {
        UUID id = unlike("#1");
        Done rejected = (Done) reviews.reject(shop, id, RejectReason.COLOURS, null);
        activities.undo(shop, rejected.activity());
        Done approved = (Done) reviews.approve(shop, id);
        jdbc.sql("update generations set review_state = 'rejected' where id = :id")
                .param("id", id.toString())
                .update();

        assertThat(activities.undo(shop, approved.activity())).isEqualTo(UndoResult.CHANGED_SINCE);
        assertThat(review(id).state()).isEqualTo(ReviewState.REJECTED);
    }

    @Test
    void aFinalMadeAgainTakesTheOthersPlace() {
        UUID id = unlike("#1");
        Done made = (Done) reviews.makeAgain(shop, id);
        UUID another = buyer.line(ready, "#1").generation().orElseThrow();

        assertThat(another).isNotEqualTo(id);
        assertThat(review(id).state()).isEqualTo(ReviewState.REJECTED);
        assertThat(waiting()).doesNotContain(id);
        await().until(() -> review(another).state() != ReviewState.NONE);
        assertThat(activities.undo(shop, made.activity())).isEqualTo(UndoResult.CHANGED_SINCE);
    }

    @Test
    void makingAgainIsTakenBackWhileItIsNotFinished() {
        UUID id = unlike("#1");
        jdbc.sql("update quotas set max_concurrent_generations = 0 where shop_id = :shop")
                .param("shop", shop.value())
                .update();
        Done made = (Done) reviews.makeAgain(shop, id);

        assertThat(activities.undo(shop, made.activity())).isEqualTo(UndoResult.UNDONE);
        assertThat(waiting()).containsExactly(id);
        assertThat(buyer.line(ready, "#1").generation()).contains(id);
        assertThat(buyer.line(ready, "#1").printFile()).isPresent();
    }

    @Test
    void whatIsAssignedIsNamedAndGivenBack() {
        UUID id = unlike("#1");
        StaffMember ada = staff.add(shop, "Ada", null, Role.REVIEWER);
        Done assigned = (Done) reviews.assign(shop, id, ada.uuid());

        assertThat(queue.item(shop, id).orElseThrow().assignee())
                .contains(new ReviewItem.Assignee(ada.uuid(), "Ada"));
        assertThat(queue.next(shop, ReviewFilter.UNASSIGNED, Set.of(), 10)).isEmpty();
        assertThat(activities.undo(shop, assigned.activity())).isEqualTo(UndoResult.UNDONE);
        assertThat(queue.item(shop, id).orElseThrow().assignee()).isEmpty();
    }

    @Test
    void aReviewerDecidesAndTakesBackTheirOwnDecisionOnly() {
        UUID id = unlike("#1");
        UUID other = unlike("#2");
        Done byTheProgram = (Done) reviews.approve(shop, other);
        StaffMember ada = staff.add(shop, "Ada", null, Role.REVIEWER);
        try (Admin admin = Admin.open(context, shop).as(ada)) {
            assertThat(activities.undo(shop, byTheProgram.activity()))
                    .isEqualTo(UndoResult.NOT_POSSIBLE);
            Done mine = (Done) reviews.reject(shop, id, RejectReason.FLAWS, null);
            assertThat(activities.undo(shop, mine.activity())).isEqualTo(UndoResult.UNDONE);
        }
        assertThat(waiting()).containsExactly(id);
    }

    @Test
    void whoHasLeftDecidesNothingThoughTheirSessionIsOpen() {
        UUID id = unlike("#1");
        StaffMember ada = staff.add(shop, "Ada", null, Role.MANAGER);
        try (Admin admin = Admin.open(context, shop).as(ada)) {
            Done assigned = (Done) reviews.assign(shop, id, ada.uuid());
            StaffFacts facts = ada.facts();
            staff.change(
                    shop,
                    ada.uuid(),
                    facts,
                    new StaffFacts(facts.name(), facts.email(), facts.role(), false));

            assertThat(
                            List.of(
                                    reviews.approve(shop, id),
                                    reviews.reject(shop, id, RejectReason.FLAWS, null),
                                    reviews.makeAgain(shop, id),
                                    reviews.assign(shop, id, null)))
                    .hasOnlyElementsOfType(ReviewResult.NotAllowed.class);
            assertThat(activities.undo(shop, assigned.activity()))
                    .isEqualTo(UndoResult.NOT_POSSIBLE);
        }
        assertThat(waiting()).containsExactly(id);
        assertThat(reviews.assign(shop, id, ada.uuid()))
                .as("nobody waits for her")
                .isInstanceOf(ReviewResult.NobodyThere.class);
    }

    @Test
    void anotherShopsStaffNeitherReviewNorAreAssigned() {
        UUID id = unlike("#1");
        ShopDomain stranger = fixture.emptyShop();
        StaffMember bob = staff.add(stranger, "Bob", null, Role.OWNER);

        assertThat(reviews.assign(shop, id, bob.uuid()))
                .isInstanceOf(ReviewResult.NobodyThere.class);
        try (Admin admin = Admin.open(context, stranger).as(bob)) {
            assertThat(reviews.approve(shop, id)).isInstanceOf(ReviewResult.NotAllowed.class);
        }
    }

    @Test
    void anotherShopsFinalIsGone() {
        UUID id = unlike("#1");
        ShopDomain stranger = fixture.emptyShop();

        assertThat(reviews.approve(stranger, id)).isInstanceOf(ReviewResult.Gone.class);
        assertThat(queue.item(stranger, id)).isEmpty();
        assertThat(queue.next(stranger, ReviewFilter.ALL, Set.of(), 10)).isEmpty();
        assertThat(review(id).state()).isEqualTo(ReviewState.AWAITING);
    }

    private UUID compared(String number) {
        return compared(buyer.pay(ready, number, shopper.previewed(ready)));
    }

    /** A final that shows something else than its preview. */
    private UUID unlike(String number) {
        Generation preview = shopper.previewed(ready);
        generator.next(
                String.valueOf(column(preview.id(), "ai_prompt_used")), ReviewContract::stripes);
        return compared(buyer.pay(ready, number, preview));
    }

    private UUID compared(UUID id) {
        await().until(() ->
                repository.findByShopIdAndId(shop, id).filter(Review::compared).isPresent());
        return id;
    }

    private void uncompare(UUID id) {
        jdbc.sql(
                        """
                        update generations set compared_at = null, compared_structure = null,
                          compared_colour_shift = null, compared_preview_faces = null,
                          compared_final_faces = null, compared_same_faces = null
                        where id = :id\
                        """)
                .param("id", id.toString())
                .update();
    }

    private static ArtOutcome stripes(ArtRequest request) {
        int width = request.photo().getWidth();
        int height = request.photo().getHeight();
        BufferedImage art = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = art.createGraphics();
        graphics.setColor(Color.ORANGE);
        for (int y = 0; y < height; y += height / 8) {
            graphics.fillRect(0, y, width, height / 16);
        }
        graphics.dispose();
        return new ArtOutcome.Succeeded(art);
    }

    private void rule(Mode mode) {
        ReviewRule seen = ShopSettings.DEFAULTS.review();
        settings.change(
                shop,
                seen,
                new ReviewRule(
                        mode, seen.leastSimilarity(), seen.mostColourShift(), seen.sameFaces()));
    }

    private Review review(UUID id) {
        return repository.findByShopIdAndId(shop, id).orElseThrow();
    }

    private List<UUID> waiting() {
        return queue.next(shop, ReviewFilter.ALL, Set.of(), 50).stream()
                .map(ReviewItem::id)
                .toList();
    }

    private List<String> deeds(UUID id) {
        return jdbc.sql(
                        """
                        select action from activities
                        where shop_id = :shop and subject_id = :id order by id\
                        """)
                .param("shop", shop.value())
                .param("id", id.toString())
                .query(String.class)
                .list();
    }

    private @Nullable Object column(UUID id, String name) {
        return jdbc.sql("select " + name + " from generations where id = :id")
                .param("id", id.toString())
                .query()
                .singleRow()
                .get(name);
    }

    @SafeVarargs
    private static List<ReviewResult> atOnce(Callable<ReviewResult>... deeds) throws Exception {
        List<Future<ReviewResult>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(deeds.length)) {
            CountDownLatch go = new CountDownLatch(1);
            for (Callable<ReviewResult> deed : deeds) {
                answers.add(
                        threads.submit(() -> {
                            go.await();
                            return deed.call();
                        }));
            }
            go.countDown();
        }
        List<ReviewResult> results = new ArrayList<>();
        for (Future<ReviewResult> answer : answers) {
            results.add(answer.get());
        }
        return results;
    }
}
