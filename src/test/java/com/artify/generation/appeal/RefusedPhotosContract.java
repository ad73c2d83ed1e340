package com.artify.generation.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.artify.activity.Activities;
import com.artify.activity.UndoResult;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.base.jobs.RecurringJob;
import com.artify.generation.CustomerPhotos;
import com.artify.generation.Moderation;
import com.artify.generation.NewPhoto;
import com.artify.generation.PhotoDeletion;
import com.artify.generation.PhotoDeletions;
import com.artify.generation.UploadResult;
import com.artify.generation.UploadResult.Problem;
import com.artify.generation.Uploads;
import com.artify.generation.appeal.RefusedPhoto.Allowance;
import com.artify.generation.appeal.RefusedPhotos.Order;
import com.artify.generation.appeal.RefusedPhotos.Part;
import com.artify.testing.ArtifyTest;
import com.artify.testing.Photos;
import com.artify.testing.ShopFixture;
import com.artify.usage.Quotas;
import java.awt.Color;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Refused photos and staff who allow them, alike on every database. */
@ArtifyTest
abstract class RefusedPhotosContract {
    private static final UploadResult UNSAFE = new UploadResult.Rejected(Problem.UNSAFE);
    private static final String CUSTOMER = "gid://shopify/Customer/1";

    @Autowired private ShopFixture fixture;
    @Autowired private Uploads uploads;
    @Autowired private RefusedPhotos photos;
    @Autowired private PhotoDeletions deletions;
    @Autowired private CustomerPhotos customers;
    @Autowired private Activities activities;
    @Autowired private Quotas quotas;
    @Autowired private List<RecurringJob> jobs;
    @Autowired private JdbcClient jdbc;
    @Autowired private Database database;

    private ShopDomain shop;

    @BeforeEach
    void openShop() {
        shop = fixture.emptyShop();
    }

    @Test
    void aRefusedPhotoIsKeptForStaffAlone() {
        assertThat(send()).isEqualTo(UNSAFE);

        RefusedPhoto refused = only(Part.WAITING);
        assertThat(refused.scores().explicit()).isEqualTo(0.99);
        assertThat(refused.width()).isEqualTo(600);
        assertThat(refused.allowance()).isEmpty();
        assertThat(photos.count(fixture.emptyShop(), Part.WAITING)).isZero();
    }

    @Test
    void aRefusedPhotoThatComesAgainIsKeptOnce() {
        send();
        send();

        assertThat(photos.count(shop, Part.WAITING)).isEqualTo(1);
    }

    @Test
    void anAllowedPhotoIsTakenFromEverybodyInItsShop() {
        send();
        UUID activity = allow(only(Part.WAITING));

        UploadResult.Accepted again = (UploadResult.Accepted) send();
        assertThat(again.upload().moderationVerdict()).isEqualTo(Moderation.ALLOWED);
        assertThat(only(Part.ALLOWED).allowance())
                .contains(new Allowance(activity, "", "A statue"));
        assertThat(photos.count(shop, Part.WAITING)).isZero();

        shop = fixture.emptyShop();
        assertThat(send()).isEqualTo(UNSAFE);
    }

    @Test
    void anAllowanceIsTakenBackForEveryCopyOfThePhoto() {
        send();
        UUID activity = allow(only(Part.WAITING));
        send();
        assertThat(activities.undo(shop, activity)).isEqualTo(UndoResult.UNDONE);

        assertThat(send()).isEqualTo(UNSAFE);
        assertThat(photos.count(shop, Part.ALLOWED)).isZero();
        assertThat(activities.undo(shop, activity)).isEqualTo(UndoResult.ALREADY_UNDONE);
    }

    @Test
    void whatIsAllowedOrDeletedCannotBeAllowedAgain() {
        send();
        RefusedPhoto refused = only(Part.WAITING);
        allow(refused);
        assertThat(photos.allow(shop, refused.id(), "Again")).isEqualTo(new AllowResult.Gone());
        assertThat(photos.allow(fixture.emptyShop(), refused.id(), "A thief"))
                .isEqualTo(new AllowResult.Gone());
    }

    @Test
    void aReasonIsNeededAndBounded() {
        send();
        UUID photo = only(Part.WAITING).id();

        assertThat(RefusedPhotos.reasonFits("x".repeat(RefusedPhotos.LONGEST_REASON))).isTrue();
        for (String reason : List.of(" ", "x".repeat(RefusedPhotos.LONGEST_REASON + 1))) {
            assertThatThrownBy(() -> photos.allow(shop, photo, reason))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aRefusedPhotoIsDeletedAndBroughtBack() {
        send();
        RefusedPhoto refused = only(Part.WAITING);
        PhotoDeletion.Deleted deleted =
                (PhotoDeletion.Deleted) deletions.deleteRefused(shop, refused.id(), refused.name());
        assertThat(photos.count(shop, Part.WAITING)).isZero();

        assertThat(activities.undo(shop, deleted.activity())).isEqualTo(UndoResult.UNDONE);
        assertThat(only(Part.WAITING).id()).isEqualTo(refused.id());
    }

    @Test
    void aPhotoThatIsInUseIsNotDeletedAsARefusedOne() {
        UploadResult.Accepted fine =
                (UploadResult.Accepted)
                        uploads.accept(
                                new NewPhoto(
                                        shop,
                                        Photos.png(600, 800, Color.RED),
                                        Optional.empty(),
                                        null,
                                        null));

        assertThat(deletions.deleteRefused(shop, fine.upload().id(), "…"))
                .isEqualTo(new PhotoDeletion.Gone());
    }

    @Test
    void aRefusedPhotoGoesWhenItsTimeIsOverAndItsAllowanceStays() {
        send();
        allow(only(Part.WAITING));
        jdbc.sql("update uploads set expires_at = :past where shop_id = :shop")
                .param("past", database.parameter(Instant.now().minusSeconds(1)))
                .param("shop", shop.value())
                .update();
        run("photo-retention", "photo-purge");

        assertThat(photos.count(shop, Part.ALLOWED)).isZero();
        assertThat(quotas.find(shop).orElseThrow().storageMb()).isLessThan(0.0001);
        assertThat(send()).isInstanceOf(UploadResult.Accepted.class);
    }

    @Test
    void whoIsForgottenTakesTheirRefusedPhotosWithThem() {
        send();
        List<CustomerPhotos.Trace> theirs = customers.of(shop, CUSTOMER, List.of());
        assertThat(theirs).hasSize(1);
        theirs.forEach(photo -> customers.erase(shop, photo));

        assertThat(photos.count(shop, Part.WAITING)).isZero();
    }

    private UploadResult send() {
        return uploads.accept(
                new NewPhoto(
                        shop,
                        Photos.png(600, 800, Color.MAGENTA),
                        Optional.empty(),
                        CUSTOMER,
                        null));
    }

    private UUID allow(RefusedPhoto refused) {
        AllowResult result = photos.allow(shop, refused.id(), " A statue ");
        return ((AllowResult.Allowed) result).activity();
    }

    private RefusedPhoto only(Part part) {
        List<RefusedPhoto> page = photos.page(shop, part, Order.NEWEST, 0, 10);
        assertThat(page).hasSize(1);
        return page.getFirst();
    }

    private void run(String... names) {
        Stream.of(names)
                .forEach(name ->
                        jobs.stream()
                                .filter(job -> job.name().equals(name))
                                .forEach(RecurringJob::run));
    }
}
