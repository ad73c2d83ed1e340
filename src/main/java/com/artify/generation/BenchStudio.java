package com.artify.generation;

import com.artify.base.ShopDomain;
import com.artify.catalog.Fit;
import com.artify.settings.Settings;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import com.artify.style.TestStudio;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lends the pipeline of previews to the test bench of styles. */
@Component
class BenchStudio implements TestStudio {
    private final PhotoIntake intake;
    private final Settings settings;
    private final Pictures pictures;
    private final ObjectStore store;

    BenchStudio(PhotoIntake intake, Settings settings, Pictures pictures, ObjectStore store) {
        this.intake = intake;
        this.settings = settings;
        this.pictures = pictures;
        this.store = store;
    }

    @Override
    public Intake take(ShopDomain shop, byte[] content) {
        return intake.<Intake>examine(
                content,
                info -> true,
                (picture, scores) ->
                        settings.of(shop).photoSafety().refuses(scores)
                                ? new Intake.Refused(UploadResult.Problem.UNSAFE.code())
                                : new Intake.Kept(
                                        pictures.jpeg(picture, Uploads.PHOTO_QUALITY),
                                        picture.getWidth(),
                                        picture.getHeight()),
                problem -> new Intake.Refused(problem.code()));
    }

    @Override
    public BufferedImage fitted(byte[] photo, int width, int height) {
        return pictures.fitted(photo, Fit.COVER, new PrintTarget.Dimensions(width, height));
    }

    @Override
    public byte[] stored(BufferedImage art) {
        return pictures.jpeg(art, ArtMaker.ART_QUALITY);
    }

    @Override
    public Optional<byte[]> thumb(ObjectKey art) {
        return store.get(art)
                .map(pictures::own)
                .map(picture -> pictures.within(picture, PreviewMaker.THUMB_SIDE))
                .map(picture -> pictures.jpeg(picture, PreviewMaker.THUMB_QUALITY));
    }
}
