package com.artify.generation;

import com.artify.base.Changes;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.JsonDoc;
import com.artify.engine.SafetyScores;
import com.artify.generation.UploadResult.Problem;
import com.artify.imaging.PictureInfo;
import com.artify.settings.Settings;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import com.artify.usage.Quota;
import com.artify.usage.Quotas;
import java.awt.image.BufferedImage;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in shoppers' photos: checks them, and keeps an upright sRGB copy without metadata. The file
 * as it came is not kept. Thread-safe.
 */
@Service
public class Uploads {
    static final int PHOTO_QUALITY = 92;
    private static final int THUMB_QUALITY = 80;
    private static final int THUMB_SIDE = 480;
    private static final String JPEG = "image/jpeg";

    private final UploadRepository uploads;
    private final PhotoIntake intake;
    private final EqualPhotos equals;
    private final Pictures pictures;
    private final ObjectStore store;
    private final Quotas quotas;
    private final Settings settings;
    private final Changes changes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Uploads(
            UploadRepository uploads,
            PhotoIntake intake,
            EqualPhotos equals,
            Pictures pictures,
            ObjectStore store,
            Quotas quotas,
            Settings settings,
            Changes changes,
            TransactionTemplate transaction,
            Clock clock) {
        this.uploads = uploads;
        this.intake = intake;
        this.equals = equals;
        this.pictures = pictures;
        this.store = store;
        this.quotas = quotas;
        this.settings = settings;
        this.changes = changes;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Optional<Upload> find(ShopDomain shop, UUID id) {
        return uploads.findByShopIdAndId(shop, id);
    }

    /**
     * Keeps a photo or says why not. Nothing is kept of a rejected one, except that staff may look
     * at one that the safety check refused, and allow it.
     */
    public UploadResult accept(NewPhoto photo) {
        if (quotas.find(photo.shop()).filter(Quota::storageFull).isPresent()) {
            return new UploadResult.Rejected(Problem.STORAGE_FULL);
        }
        return intake.examine(
                photo.content(),
                info -> largeEnough(photo, info),
                (picture, scores) -> judge(candidate(photo, picture, scores)),
                UploadResult.Rejected::new);
    }

    /** A photo that can be read, as it would be kept. */
    private record Candidate(
            NewPhoto photo,
            BufferedImage picture,
            byte[] kept,
            String sha256,
            SafetyScores scores) {}

    private Candidate candidate(NewPhoto photo, BufferedImage picture, SafetyScores scores) {
        byte[] kept = pictures.jpeg(picture, PHOTO_QUALITY);
        String sha256 = HexFormat.of().formatHex(RecipeWriter.sha256(kept));
        return new Candidate(photo, picture, kept, sha256, scores);
    }

    private UploadResult judge(Candidate candidate) {
        ShopDomain shop = candidate.photo().shop();
        Moderation verdict = Moderation.of(candidate.scores(), settings.of(shop).photoSafety());
        if (verdict != Moderation.BLOCKED) {
            return keep(candidate, verdict);
        }
        Optional<Moderation> before = equals.verdict(shop, candidate.sha256());
        if (before.filter(Moderation.ALLOWED::equals).isPresent()) {
            return keep(candidate, Moderation.ALLOWED);
        }
        if (before.isEmpty()) {
            keepForStaff(candidate);
        }
        return new UploadResult.Rejected(Problem.UNSAFE);
    }

    /** Open views of refused photos show it at once. */
    private void keepForStaff(Candidate candidate) {
        if (keep(candidate, Moderation.BLOCKED) instanceof UploadResult.Accepted kept) {
            Upload upload = kept.upload();
            changes.announce(new Changes.Change(upload.shopId(), "photo", upload.id().toString()));
        }
    }

    private UploadResult keep(Candidate candidate, Moderation verdict) {
        UUID id = Ids.next();
        NewPhoto photo = candidate.photo();
        BufferedImage picture = candidate.picture();
        byte[] kept = candidate.kept();
        byte[] thumb = pictures.jpeg(pictures.within(picture, THUMB_SIDE), THUMB_QUALITY);
        ObjectKey key = ObjectKeys.photo(photo.shop(), id);
        ObjectKey thumbKey = ObjectKeys.photoThumb(photo.shop(), id);
        store.put(key, kept, JPEG);
        store.put(thumbKey, thumb, JPEG);
        Instant now = clock.instant();
        Upload upload =
                new Upload(
                        id,
                        null,
                        photo.shop(),
                        key.value(),
                        thumbKey.value(),
                        JPEG,
                        kept.length,
                        picture.getWidth(),
                        picture.getHeight(),
                        candidate.sha256(),
                        photo.customerId(),
                        photo.visitorId(),
                        verdict,
                        new JsonDoc(new TreeMap<>(candidate.scores().byClass())),
                        now.plus(settings.of(photo.shop()).retention().unordered()),
                        null,
                        now);
        if (!recorded(upload, kept.length + (long) thumb.length)) {
            store.delete(key);
            store.delete(thumbKey);
            return new UploadResult.Rejected(Problem.STORAGE_FULL);
        }
        return new UploadResult.Accepted(upload, warnings(photo, upload));
    }

    /**
     * Writes the photo down if it still fits: others may have come while this one was looked at.
     */
    private boolean recorded(Upload upload, long bytes) {
        return Boolean.TRUE.equals(
                transaction.execute(status -> {
                    boolean fits = quotas.reserveStorage(upload.shopId(), bytes);
                    if (fits) {
                        uploads.save(upload);
                    }
                    return fits;
                }));
    }

    private static boolean largeEnough(NewPhoto photo, PictureInfo info) {
        return photo.print()
                .map(PhotoDemand::least)
                .filter(least -> !PhotoDemand.covers(info.width(), info.height(), least))
                .isEmpty();
    }

    private static List<UploadResult.Warning> warnings(NewPhoto photo, Upload upload) {
        boolean soft =
                photo.print()
                        .map(PhotoDemand::wanted)
                        .filter(wanted ->
                                !PhotoDemand.covers(upload.width(), upload.height(), wanted))
                        .isPresent();
        return soft ? List.of(UploadResult.Warning.LOW_RESOLUTION) : List.of();
    }
}
