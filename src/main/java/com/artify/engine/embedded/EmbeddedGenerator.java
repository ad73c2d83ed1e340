package com.artify.engine.embedded;

import com.artify.engine.ArtOutcome;
import com.artify.engine.ArtRequest;
import com.artify.engine.GeneratorDescription;
import com.artify.engine.ImageGenerator;
import com.artify.engine.Progress;
import java.awt.image.BufferedImage;

/**
 * Paints inside the JVM, free of charge and always at hand. Every request succeeds; equal requests
 * with equal seeds give equal art, of exactly the wanted size.
 */
final class EmbeddedGenerator implements ImageGenerator {
    static final String PROVIDER = "embedded";

    private static final GeneratorDescription DESCRIPTION =
            new GeneratorDescription("Artify", Medium.descriptions());

    @Override
    public String provider() {
        return PROVIDER;
    }

    @Override
    public GeneratorDescription describe() {
        return DESCRIPTION;
    }

    /** Paints on this machine, so it costs nothing per picture. */
    @Override
    public long priceMicros(ArtRequest request) {
        return 0;
    }

    @Override
    public ArtOutcome generate(ArtRequest request, Progress progress) {
        progress.reached(0);
        Commission commission = PromptReader.read(request);
        Planes photo = Exposure.evenedOut(Planes.of(atWantedSize(request)));
        progress.reached(.05);
        Sitting sitting =
                new Sitting(
                        photo,
                        commission.taste(),
                        new Noise(request.seed()),
                        new Span(progress, .05, .97));
        BufferedImage art = commission.medium().painter().paint(sitting).toImage();
        progress.reached(1);
        return new ArtOutcome.Succeeded(art);
    }

    private static BufferedImage atWantedSize(ArtRequest request) {
        BufferedImage photo = request.photo();
        return photo.getWidth() == request.width() && photo.getHeight() == request.height()
                ? photo
                : StreamingResize.resized(photo, request.width(), request.height());
    }
}
