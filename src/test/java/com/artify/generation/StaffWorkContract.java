package com.artify.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.activity.Activities;
import com.artify.activity.UndoResult;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.order.OrderQueries;
import com.artify.order.Orders;
import com.artify.shop.Role;
import com.artify.shop.Staff;
import com.artify.shop.StaffMember;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import com.artify.style.ShopperText;
import com.artify.style.Style;
import com.artify.style.Styles;
import com.artify.testing.Admin;
import com.artify.testing.ArtifyTest;
import com.artify.testing.Buyer;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What staff do with generations, alike on every database. */
@ArtifyTest
abstract class StaffWorkContract {
    @Autowired private ApplicationContext context;
    @Autowired private ShopFixture fixture;
    @Autowired private Staff staff;
    @Autowired private Shopper shopper;
    @Autowired private Styles styles;
    @Autowired private Orders orders;
    @Autowired private OrderQueries orderQueries;
    @Autowired private Generations generations;
    @Autowired private Regenerations regenerations;
    @Autowired private PhotoDeletions photos;
    @Autowired private PhotoPurge purge;
    @Autowired private ReviewRequests reviews;
    @Autowired private GalleryZip zip;
    @Autowired private Activities activities;
    @Autowired private ObjectStore store;
    @Autowired private Database database;
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
    void theSameStyleVersionIsPaintedWithAnotherSeed() {
        Generation preview = shopper.previewed(ready);
        Generation again = begun(regenerations.preview(shop, preview.id(), Optional.empty()));

        assertThat(again.recipe().seed()).isNotEqualTo(preview.recipe().seed());
        assertThat(again.recipe().prompt()).isEqualTo(preview.recipe().prompt());
        assertThat(again.subject()).isEqualTo(preview.subject());
        assertThat(finished(again).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(again.cachedFromId()).isEmpty();
    }

    @Test
    void anotherStyleIsPaintedAsItIsNow() {
        Generation preview = shopper.previewed(ready);
        Style other = fixture.style(shop, "obedient", "Draw it instead");
        Generation again =
                begun(regenerations.preview(shop, preview.id(), Optional.of(other.uuid())));

        assertThat(again.subject().styleId()).isEqualTo(other.id());
        assertThat(again.recipe().prompt()).isEqualTo("Draw it instead");
        assertThat(regenerations.preview(shop, preview.id(), Optional.of(UUID.randomUUID())))
                .isInstanceOf(Regeneration.Unknown.class);
    }

    @Test
    void theShoppersTextGoesWithEverythingThatIsMadeAgain() {
        Style named = fixture.style(shop, "obedient", "Name " + UUID.randomUUID() + " {text}");
        Style plain = fixture.style(shop, "obedient", "Plain " + UUID.randomUUID());
        styles.offer(shop, ready.product().id(), List.of(named));
        ReadyShop naming = new ReadyShop(shop, ready.product(), ready.variant(), named);
        Generation preview = find(shopper.wished(naming, ShopperText.of("Bella")));
        finished(preview);
        Generation same = begun(regenerations.preview(shop, preview.id(), Optional.empty()));
        assertThat(same.recipe().prompt()).contains("“Bella”. The words in quotation marks");
        assertThat(same.recipe().text().value()).isEqualTo("Bella");

        Generation other =
                begun(regenerations.preview(shop, preview.id(), Optional.of(plain.uuid())));
        assertThat(other.recipe().prompt()).startsWith("Plain").doesNotContain("Bella");
        Generation back = begun(regenerations.preview(shop, other.id(), Optional.of(named.uuid())));
        assertThat(back.recipe().prompt()).isEqualTo(preview.recipe().prompt());
        UUID made = paid("#1", preview);
        assertThat(find(made).recipe()).isEqualTo(preview.recipe());
    }

    @Test
    void regeneratingDrawsOnTheQuotaOfPreviews() {
        Generation preview = shopper.previewed(ready);
        jdbc.sql("update quotas set monthly_generation_limit = 1 where shop_id = :shop")
                .param("shop", shop.value())
                .update();

        assertThat(regenerations.preview(shop, preview.id(), Optional.empty()))
                .isInstanceOf(Regeneration.QuotaExhausted.class);
    }

    @Test
    void aPreviewThatNobodyPaidForHasNoFinalToReplace() {
        Generation preview = shopper.previewed(ready);

        assertThat(regenerations.replaceFinal(shop, preview.id(), Optional.empty()))
                .isInstanceOf(Regeneration.NotPaid.class);
    }

    @Test
    void aPaidFinalIsReplacedAndKept() {
        Generation preview = shopper.previewed(ready);
        UUID first = paid("#1", preview);
        Generation second = begun(regenerations.replaceFinal(shop, preview.id(), Optional.empty()));

        assertThat(second.orderLineId()).isEqualTo(find(first).orderLineId());
        assertThat(find(first).superseded()).isTrue();
        assertThat(store.get(find(first).finalKey().orElseThrow())).isPresent();
        assertThat(finished(second).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(lineFinal(second)).isEqualTo(second.id().toString());
    }

    @Test
    void takingAReplacementBackPutsTheEarlierFinalInItsPlace() {
        Generation preview = shopper.previewed(ready);
        UUID first = paid("#1", preview);
        Regeneration.Begun begun =
                (Regeneration.Begun) regenerations.replaceFinal(shop, first, Optional.empty());
        await().until(() -> find(begun.generation()).status().ended());
        unapprove(begun.generation());

        assertThat(activities.undo(shop, begun.activity())).isEqualTo(UndoResult.UNDONE);
        assertThat(find(first).superseded()).isFalse();
        assertThat(find(begun.generation()).superseded()).isTrue();
        assertThat(lineFinal(find(first))).isEqualTo(first.toString());
    }

    @Test
    void aDeletedPhotoIsOutOfSightAndCanBeBroughtBack() {
        Generation preview = shopper.previewed(ready);
        PhotoDeletion.Deleted deleted = (PhotoDeletion.Deleted) photos.delete(shop, preview.id());

        assertThat(deleted.kept()).isZero();
        assertThat(regenerations.preview(shop, preview.id(), Optional.empty()))
                .isInstanceOf(Regeneration.PhotoGone.class);
        assertThat(photos.delete(shop, preview.id())).isInstanceOf(PhotoDeletion.Gone.class);
        assertThat(store.get(preview.photoKey())).as("still there").isPresent();

        assertThat(activities.undo(shop, deleted.activity())).isEqualTo(UndoResult.UNDONE);
        assertThat(regenerations.preview(shop, preview.id(), Optional.empty()))
                .isInstanceOf(Regeneration.Begun.class);
    }

    @Test
    void aReviewerNeitherRegeneratesNorDeletesNorBringsBack() {
        Generation preview = shopper.previewed(ready);
        UUID printed = paid("#1", shopper.previewed(ready));
        StaffMember ada = staff.add(shop, "Ada", null, Role.REVIEWER);
        PhotoDeletion.Deleted deleted =
                (PhotoDeletion.Deleted) photos.delete(shop, shopper.previewed(ready).id());
        try (Admin admin = Admin.open(context, shop).as(ada)) {
            assertThat(regenerations.preview(shop, preview.id(), Optional.empty()))
                    .isInstanceOf(Regeneration.NotAllowed.class);
            assertThat(regenerations.replaceFinal(shop, printed, Optional.empty()))
                    .isInstanceOf(Regeneration.NotAllowed.class);
            assertThat(photos.delete(shop, preview.id()))
                    .isInstanceOf(PhotoDeletion.NotAllowed.class);
            assertThat(activities.undo(shop, deleted.activity()))
                    .isEqualTo(UndoResult.NOT_POSSIBLE);
            admin.as(staff.add(shop, "Max", null, Role.MANAGER));
            assertThat(photos.delete(shop, preview.id())).isInstanceOf(PhotoDeletion.Deleted.class);
        }
        assertThat(activities.undo(shop, deleted.activity())).isEqualTo(UndoResult.UNDONE);
    }

    @Test
    void afterTheUndoWindowThePhotoAndItsPreviewsAreErased() {
        Generation preview = shopper.previewed(ready);
        ObjectKey art = preview.artKey().orElseThrow();
        PhotoDeletion.Deleted deleted = (PhotoDeletion.Deleted) photos.delete(shop, preview.id());
        letTimePass(preview);
        purge.run();

        assertThat(store.get(preview.photoKey())).isEmpty();
        assertThat(store.get(art)).isEmpty();
        assertThat(store.get(preview.previewKey().orElseThrow())).isEmpty();
        assertThat(find(preview.id()).previewKey()).isEmpty();
        assertThat(activities.undo(shop, deleted.activity())).isEqualTo(UndoResult.NOT_POSSIBLE);
    }

    @Test
    void whatAnOrderPaidForOutlivesThePhoto() {
        Generation preview = shopper.previewed(ready);
        UUID printed = paid("#1", preview);
        PhotoDeletion.Deleted deleted = (PhotoDeletion.Deleted) photos.delete(shop, preview.id());
        letTimePass(preview);
        purge.run();

        assertThat(deleted.kept()).isEqualTo(2);
        assertThat(store.get(preview.photoKey())).isEmpty();
        assertThat(store.get(find(printed).finalKey().orElseThrow())).isPresent();
        assertThat(store.get(preview.previewKey().orElseThrow())).isPresent();
    }

    @Test
    void aPhotoThatAnUnfinishedOrderNeedsStays() {
        Generation preview = shopper.previewed(ready);
        UUID printed = paid("#1", preview);
        jdbc.sql("update order_lines set state = 'making' where final_generation_id = :id")
                .param("id", printed.toString())
                .update();

        assertThat(photos.delete(shop, preview.id())).isInstanceOf(PhotoDeletion.StillNeeded.class);
    }

    @Test
    void anApprovedFinalIsSentToReviewAgainAndTakenOutOfIt() {
        UUID printed = paid("#1", shopper.previewed(ready));
        jdbc.sql("update generations set review_state = 'approved' where id = :id")
                .param("id", printed.toString())
                .update();
        UUID sent = reviews.send(shop, printed).orElseThrow();

        assertThat(find(printed).review()).isEqualTo(ReviewState.AWAITING);
        assertThat(reviews.send(shop, printed)).as("waits already").isEmpty();
        assertThat(activities.undo(shop, sent)).isEqualTo(UndoResult.UNDONE);
        assertThat(find(printed).review()).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void previewsAreNotReviewed() {
        assertThat(reviews.send(shop, shopper.previewed(ready).id())).isEmpty();
    }

    @Test
    void theZipHoldsPreviewsAndPrintFiles() throws IOException {
        Generation preview = shopper.previewed(ready);
        Generation foreign = shopper.previewed(fixture.ready());
        UUID printed = paid("#1", preview);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        zip.write(shop, List.of(preview.id(), printed, foreign.id()), out);

        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                assertThat(in.readAllBytes()).isNotEmpty();
            }
        }
        assertThat(names).hasSize(2).allMatch(name -> name.startsWith("Poster-Tiny-Style-"));
    }

    @Test
    void anotherShopsGenerationsAreOutOfReach() {
        UUID foreign = shopper.previewed(fixture.ready()).id();

        assertThat(regenerations.preview(shop, foreign, Optional.empty()))
                .isInstanceOf(Regeneration.Unknown.class);
        assertThat(regenerations.replaceFinal(shop, foreign, Optional.empty()))
                .isInstanceOf(Regeneration.NotPaid.class);
        assertThat(photos.delete(shop, foreign)).isInstanceOf(PhotoDeletion.Gone.class);
        assertThat(reviews.send(shop, foreign)).isEmpty();
    }

    /** The finished final of the preview, once review has looked at it. */
    private UUID paid(String number, Generation preview) {
        UUID id = buyer.pay(ready, number, preview);
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        jdbc.sql(
                                                "select count(*) from generations where id = :id and compared_at is not null")
                                        .param("id", id.toString())
                                        .query(Long.class)
                                        .single()
                                > 0);
        return id;
    }

    private void unapprove(UUID id) {
        jdbc.sql("update generations set review_state = 'awaiting' where id = :id")
                .param("id", id.toString())
                .update();
    }

    private void letTimePass(Generation preview) {
        jdbc.sql("update uploads set purge_after = :past where id = :id")
                .param("past", database.parameter(Instant.now().minusSeconds(1)))
                .param("id", preview.uploadId().toString())
                .update();
    }

    private String lineFinal(Generation printed) {
        return jdbc.sql("select final_generation_id from order_lines where id = :id")
                .param("id", printed.orderLineId().orElseThrow())
                .query(String.class)
                .single();
    }

    private Generation begun(Regeneration result) {
        assertThat(result).isInstanceOf(Regeneration.Begun.class);
        return find(((Regeneration.Begun) result).generation());
    }

    private Generation finished(Generation generation) {
        await().atMost(Duration.ofSeconds(30)).until(() -> find(generation.id()).status().ended());
        return find(generation.id());
    }

    private Generation find(UUID id) {
        return generations.find(shop, id).orElseThrow();
    }
}
