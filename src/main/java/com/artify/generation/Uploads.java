package com.artify.generation;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.JsonDoc;
import com.artify.engine.SafetyCheck;
import com.artify.engine.SafetyVerdict;
import com.artify.generation.UploadResult.Problem;
import com.artify.imaging.DecodeResult;
import com.artify.imaging.FlattenStep;
import com.artify.imaging.PictureDecoder;
import com.artify.imaging.PictureInfo;
import com.artify.imaging.PictureProbe;
import com.artify.imaging.PictureProblem;
import com.artify.imaging.ProbeResult;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import com.artify.usage.Quota;
import com.artify.usage.Quotas;
import java.awt.image.BufferedImage;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in shoppers' photos: checks them, and keeps an upright sRGB copy without metadata. The file
 * as it came is not kept. Thread-safe.
 */
@Service
public class Uploads {
    private static final int PHOTO_QUALITY = 92;
    private static final int THUMB_QUALITY = 80;
    private static final int THUMB_SIDE = 480;
    private static final String JPEG = "image/jpeg";

    /** Megapixels that may be decoded at once, so that many uploads cannot fill the memory. */
    private static final int MEGAPIXELS_AT_ONCE = 80;

    private final Semaphore megapixels = new Semaphore(MEGAPIXELS_AT_ONCE, true);
    private final UploadRepository uploads;
    private final PictureProbe probe;
    private final PictureDecoder decoder;
    private final Pictures pictures;
    private final SafetyCheck safety;
    private final ObjectStore store;
    private final Quotas quotas;
    private final GenerationSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Uploads(
            UploadRepository uploads,
            PictureProbe probe,
            PictureDecoder decoder,
            Pictures pictures,
            SafetyCheck safety,
            ObjectStore store,
            Quotas quotas,
            GenerationSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.uploads = uploads;
        this.probe = probe;
        this.decoder = decoder;
        this.pictures = pictures;
        this.safety = safety;
        this.store = store;
        this.quotas = quotas;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Optional<Upload> find(ShopDomain shop, UUID id) {
        return uploads.findByShopIdAndId(shop, id);
    }

    /** Keeps a photo or says why not. Nothing is kept of a rejected one. */
    public UploadResult accept(NewPhoto photo) {
        if (quotas.find(photo.shop()).filter(Quota::storageFull).isPresent()) {
            return new UploadResult.Rejected(Problem.STORAGE_FULL);
        }
        return switch (probe.probe(photo.content())) {
            case ProbeResult.Rejected rejected -> rejected(rejected.problem());
            case ProbeResult.Readable readable -> {
                Optional<Problem> tooSmall = tooSmall(photo, readable.info());
                yield tooSmall.isPresent()
                        ? new UploadResult.Rejected(tooSmall.get())
                        : decodeAndKeep(photo, readable.info());
            }
        };
    }

    private UploadResult decodeAndKeep(NewPhoto photo, PictureInfo info) {
        int weight =
                Math.clamp(
                        (long) info.width() * info.height() / 1_000_000 + 1, 1, MEGAPIXELS_AT_ONCE);
        megapixels.acquireUninterruptibly(weight);
        try {
            return switch (decoder.decode(photo.content())) {
                case DecodeResult.Rejected rejected -> rejected(rejected.problem());
                case DecodeResult.Decoded decoded ->
                        keep(photo, new FlattenStep().apply(decoded.picture()));
            };
        } finally {
            megapixels.release(weight);
        }
    }

    private UploadResult keep(NewPhoto photo, BufferedImage picture) {
        SafetyVerdict verdict = safety.check(picture);
        if (verdict.level() == SafetyVerdict.Level.BLOCKED) {
            return new UploadResult.Rejected(Problem.UNSAFE);
        }
        UUID id = Ids.next();
        byte[] kept = pictures.jpeg(picture, PHOTO_QUALITY);
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
                        HexFormat.of().formatHex(RecipeWriter.sha256(kept)),
                        photo.customerId(),
                        photo.visitorId(),
                        Moderation.valueOf(verdict.level().name()),
                        new JsonDoc(new LinkedHashMap<>(verdict.scores())),
                        now.plus(settings.uploadLifetime()),
                        null,
                        now);
        transaction.executeWithoutResult(status -> {
            uploads.save(upload);
            quotas.addStorage(photo.shop(), kept.length + (long) thumb.length);
        });
        return new UploadResult.Accepted(upload, warnings(photo, upload));
    }

    private static Optional<Problem> tooSmall(NewPhoto photo, PictureInfo info) {
        boolean enough =
                PhotoDemand.usable(info.width(), info.height())
                        && photo.print()
                                .map(PhotoDemand::least)
                                .filter(least ->
                                        !PhotoDemand.covers(info.width(), info.height(), least))
                                .isEmpty();
        return enough ? Optional.empty() : Optional.of(Problem.TOO_SMALL);
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

    private static UploadResult rejected(PictureProblem problem) {
        return new UploadResult.Rejected(
                switch (problem) {
                    case EMPTY, UNREADABLE -> Problem.UNREADABLE;
                    case UNSUPPORTED_TYPE -> Problem.UNSUPPORTED_TYPE;
                    case TOO_MANY_BYTES -> Problem.TOO_LARGE;
                    case TOO_MANY_PIXELS -> Problem.TOO_MANY_PIXELS;
                });
    }
}
