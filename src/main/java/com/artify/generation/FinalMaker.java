package com.artify.generation;

import com.artify.engine.ImageGenerators;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.springframework.stereotype.Component;

/**
 * Makes the print file of a paid line: the same recipe as the approved preview at full quality,
 * enlarged to exactly the print's pixels, with density and profile.
 */
@Component
class FinalMaker {
    private static final int PRINT_QUALITY = 96;
    private static final int THUMB_QUALITY = 80;
    private static final double PAINTED = 0.35;
    private static final double UPSCALED = 0.93;

    private final ArtMaker artMaker;
    private final ImageGenerators generators;
    private final Enlarger enlarger;
    private final Attempts attempts;
    private final Pictures pictures;
    private final ObjectStore store;
    private final Lifecycle lifecycle;
    private final GenerationRepository generations;

    FinalMaker(
            ArtMaker artMaker,
            ImageGenerators generators,
            Enlarger enlarger,
            Attempts attempts,
            Pictures pictures,
            ObjectStore store,
            Lifecycle lifecycle,
            GenerationRepository generations) {
        this.artMaker = artMaker;
        this.generators = generators;
        this.enlarger = enlarger;
        this.attempts = attempts;
        this.pictures = pictures;
        this.store = store;
        this.lifecycle = lifecycle;
        this.generations = generations;
    }

    ArtResult make(Generation generation) {
        PrintTarget print = generation.print();
        PrintTarget.Dimensions size =
                print.scaledTo(
                        generators
                                .nativeSize(
                                        generation.recipe().provider(), generation.recipe().model())
                                .side(print.widthPx(), print.heightPx()));
        StagedProgress progress = new StagedProgress(generations, generation);
        ArtResult result = artMaker.make(generation, size, progress.stage(0.02, PAINTED));
        return result instanceof ArtResult.Ready ready
                ? enlarge(ready.generation(), ready.art(), progress)
                : result;
    }

    private ArtResult enlarge(Generation generation, BufferedImage art, StagedProgress progress) {
        Optional<Generation> started = lifecycle.startUpscale(generation);
        if (started.isEmpty()) {
            return new ArtResult.NoLongerWanted();
        }
        try {
            finish(
                    started.get(),
                    enlarger.enlarge(generation, art, progress.stage(PAINTED, UPSCALED)));
            return new ArtResult.Ready(started.get(), art);
        } catch (CancellationException cancelled) {
            return new ArtResult.NoLongerWanted();
        }
    }

    private void finish(Generation generation, Enlarger.Enlarged made) {
        BufferedImage enlarged = made.print();
        byte[] thumb =
                pictures.jpeg(pictures.within(enlarged, PreviewMaker.THUMB_SIDE), THUMB_QUALITY);
        byte[] file = pictures.printFile(enlarged, PRINT_QUALITY, generation.print().dpi());
        ObjectKey fileKey = ObjectKeys.printFile(generation);
        ObjectKey thumbKey = ObjectKeys.thumb(generation);
        store.put(fileKey, file, "image/jpeg");
        store.put(thumbKey, thumb, "image/jpeg");
        made.attempt().ifPresent(attempt -> attempts.end(attempt, AttemptOutcome.SUCCEEDED, null));
        lifecycle.completeFinal(
                generation,
                new Lifecycle.StoredPrint(
                        fileKey,
                        thumbKey,
                        enlarged.getWidth(),
                        enlarged.getHeight(),
                        file.length,
                        thumb.length),
                attempts.cost(generation));
    }
}
