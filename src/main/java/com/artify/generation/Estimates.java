package com.artify.generation;

import com.artify.base.ShopDomain;
import com.artify.engine.ArtRequest;
import com.artify.engine.ImageGenerators;
import com.artify.engine.ModelChoice;
import com.artify.engine.UpscaleRequest;
import com.artify.engine.Upscalers;
import com.artify.settings.Settings;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says before anything is asked of a provider what a generation will cost, in micro-dollars. */
@Component
class Estimates {
    /** Prices go by measures and parameters; no provider charges by the photo. */
    private static final BufferedImage NO_PHOTO =
            new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);

    private final ImageGenerators generators;
    private final Upscalers upscalers;
    private final Settings settings;

    Estimates(ImageGenerators generators, Upscalers upscalers, Settings settings) {
        this.generators = generators;
        this.upscalers = upscalers;
        this.settings = settings;
    }

    /** What one attempt at a preview costs; nothing where the provider is not installed. */
    long preview(Recipe recipe, PrintTarget print) {
        return price(recipe, print.scaledTo(PhotoDemand.PREVIEW_SIDE));
    }

    /**
     * What one attempt at a final costs, whose art is as large as the model paints, with what the
     * shop's upscaler takes for enlarging it.
     */
    long finished(ShopDomain shop, Recipe recipe, PrintTarget print) {
        int side =
                generators
                        .nativeSize(recipe.provider(), recipe.model())
                        .side(print.widthPx(), print.heightPx());
        PrintTarget.Dimensions art = print.scaledTo(side);
        return price(recipe, art) + enlarging(shop, art, print);
    }

    private long enlarging(ShopDomain shop, PrintTarget.Dimensions art, PrintTarget print) {
        return settings.of(shop)
                .enlarging()
                .choice()
                .flatMap(choice ->
                        upscalers
                                .byProvider(choice.provider())
                                .map(upscaler -> upscaler.priceMicros(request(choice, art, print))))
                .orElse(0L);
    }

    private static UpscaleRequest request(
            ModelChoice choice, PrintTarget.Dimensions art, PrintTarget print) {
        return new UpscaleRequest(
                new BufferedImage(art.width(), art.height(), BufferedImage.TYPE_BYTE_BINARY),
                choice.model(),
                print.fileWidth(),
                print.fileHeight(),
                Optional.empty());
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
