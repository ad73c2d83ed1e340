package com.artify.generation;

import com.artify.imaging.PictureFormat;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import java.awt.image.BufferedImage;
import org.springframework.stereotype.Component;

/** Makes of art what a shopper may see: the trimmed print at 1024 pixels, watermarked. */
@Component
class PreviewMaker {
    static final int THUMB_QUALITY = 80;
    static final int THUMB_SIDE = 480;

    private final ArtMaker artMaker;
    private final Pictures pictures;
    private final ObjectStore store;
    private final Lifecycle lifecycle;
    private final GenerationRepository generations;

    PreviewMaker(
            ArtMaker artMaker,
            Pictures pictures,
            ObjectStore store,
            Lifecycle lifecycle,
            GenerationRepository generations) {
        this.artMaker = artMaker;
        this.pictures = pictures;
        this.store = store;
        this.lifecycle = lifecycle;
        this.generations = generations;
    }

    ArtResult make(Generation generation) {
        PrintTarget.Dimensions size = generation.print().scaledTo(PhotoDemand.PREVIEW_SIDE);
        StagedProgress progress = new StagedProgress(generations, generation);
        ArtResult result = artMaker.make(generation, size, progress.stage(0.05, 0.95));
        if (result instanceof ArtResult.Ready ready) {
            finish(ready);
        }
        return result;
    }

    private void finish(ArtResult.Ready made) {
        Generation generation = made.generation();
        BufferedImage trimmed =
                pictures.trimmed(
                        made.art(),
                        generation.print(),
                        generation.print().trimmedTo(PhotoDemand.PREVIEW_SIDE));
        byte[] preview = pictures.preview(pictures.marked(generation.shop(), trimmed));
        byte[] thumb = pictures.jpeg(pictures.within(trimmed, THUMB_SIDE), THUMB_QUALITY);
        PictureFormat format = pictures.previewFormat();
        ObjectKey previewKey = ObjectKeys.preview(generation, format);
        ObjectKey thumbKey = ObjectKeys.thumb(generation);
        store.put(previewKey, preview, format.mediaType());
        store.put(thumbKey, thumb, "image/jpeg");
        lifecycle.completePreview(
                generation, made.unwritten(), previewKey, thumbKey, preview.length + thumb.length);
    }
}
