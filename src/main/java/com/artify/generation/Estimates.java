package com.artify.generation;

import com.artify.engine.ArtRequest;
import com.artify.engine.ImageGenerators;
import java.awt.image.BufferedImage;
import org.springframework.stereotype.Component;

/** Says before anything is asked of a provider what a generation will cost, in micro-dollars. */
@Component
class Estimates {
    /** Prices go by measures and parameters; no provider charges by the photo. */
    private static final BufferedImage NO_PHOTO =
            new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);

    private final ImageGenerators generators;

    Estimates(ImageGenerators generators) {
        this.generators = generators;
    }

    /** What one attempt at a preview costs; nothing where the provider is not installed. */
    long preview(Recipe recipe, PrintTarget print) {
        return price(recipe, print.scaledTo(PhotoDemand.PREVIEW_SIDE));
    }

    /** What one attempt at a final costs, whose art is as large as the model paints. */
    long finished(Recipe recipe, PrintTarget print) {
        int side =
                generators
                        .nativeSize(recipe.provider(), recipe.model())
                        .side(print.widthPx(), print.heightPx());
        return price(recipe, print.scaledTo(side));
    }

    private long price(Recipe recipe, PrintTarget.Dimensions size) {
        return generators
                .byProvider(recipe.provider())
                .map(generator ->
                        generator.priceMicros(
                                new ArtRequest(
                                        NO_PHOTO,
                                        recipe.prompt(),
                                        recipe.model(),
                                        recipe.parameters().values(),
                                        size.width(),
                                        size.height(),
                                        recipe.seed())))
                .orElse(0L);
    }
}
