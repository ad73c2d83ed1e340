package com.artify.engine.remote;

import com.artify.engine.ApiKey;
import com.artify.engine.ArtOutcome;
import com.artify.engine.ModelChoice;
import com.artify.engine.Progress;
import com.artify.engine.Tickets;
import com.artify.engine.UpscaleRequest;
import com.artify.engine.Upscaler;
import com.artify.engine.UpscalerOffer;
import com.artify.engine.catalogue.Canvas;
import com.artify.engine.catalogue.CataloguedUpscaler;
import com.artify.engine.catalogue.ModelCatalogue;
import com.artify.imaging.ResizeStep;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Upscalers at a provider of the catalogue, which enlarge by whole factors; the rest is resized
 * here. What the catalogue does not allow is told before anything is sent; once it is sent, the
 * wish to stop is no longer heard, since it is billed.
 */
public final class RemoteUpscaler implements Upscaler {
    /** Shapes that differ by more are of other pictures. */
    private static final double ALIKE = 0.02;

    private final String provider;
    private final ModelCatalogue catalogue;
    private final Studio studio;

    public RemoteUpscaler(String provider, ModelCatalogue catalogue, Studio studio) {
        this.provider = provider;
        this.catalogue = catalogue;
        this.studio = studio;
    }

    @Override
    public String name() {
        return provider;
    }

    @Override
    public List<UpscalerOffer> offers() {
        return catalogue.provider(provider).stream()
                .flatMap(known ->
                        known.upscalers().stream()
                                .map(each ->
                                        new UpscalerOffer(
                                                new ModelChoice(provider, each.model()),
                                                known.name(),
                                                each.name())))
                .toList();
    }

    @Override
    public long priceMicros(UpscaleRequest request) {
        return known(request.model())
                .filter(known -> request.enlarges() && takes(known, request))
                .map(known -> known.priceMicros(canvas(known, request), factor(known, request)))
                .orElse(0L);
    }

    @Override
    public ArtOutcome upscale(UpscaleRequest request, Tickets tickets, Progress progress) {
        if (!request.enlarges()) {
            progress.reached(0);
            BufferedImage smaller = resized(request.art(), request);
            progress.reached(1);
            return new ArtOutcome.Succeeded(smaller);
        }
        boolean handedIn = tickets.held().isPresent();
        Optional<ArtOutcome.Failed> forbidden = forbidden(request);
        if (forbidden.isPresent()) {
            return handedIn
                    ? new ArtOutcome.Unknown(
                            "what was handed in cannot be fetched: " + forbidden.get().reason())
                    : forbidden.get();
        }
        if (!handedIn) {
            progress.reached(0);
        }
        CataloguedUpscaler upscaler = known(request.model()).orElseThrow();
        return PictureFiles.photo(request.art(), upscaler.limits().photoBytes())
                .map(art -> ask(commission(upscaler, request, art, tickets), request, progress))
                .orElseGet(() ->
                        new ArtOutcome.Unsupported(
                                "%s takes files of %d bytes at most"
                                        .formatted(
                                                request.model(), upscaler.limits().photoBytes())));
    }

    private Optional<ArtOutcome.Failed> forbidden(UpscaleRequest request) {
        Optional<CataloguedUpscaler> known = known(request.model());
        if (known.isEmpty()) {
            return Optional.of(
                    new ArtOutcome.Unsupported(
                            "%s has no upscaler named %s".formatted(provider, request.model())));
        }
        if (!takes(known.get(), request)) {
            return Optional.of(
                    new ArtOutcome.Unsupported(
                            "%s does not take art of %d × %d pixels"
                                    .formatted(
                                            request.model(),
                                            request.art().getWidth(),
                                            request.art().getHeight())));
        }
        return request.key().isPresent()
                ? Optional.empty()
                : Optional.of(new ArtOutcome.AccountBlocked("there is no key for " + provider));
    }

    private static boolean takes(CataloguedUpscaler upscaler, UpscaleRequest request) {
        return upscaler.art().take(request.art().getWidth(), request.art().getHeight());
    }

    private static Commission commission(
            CataloguedUpscaler upscaler, UpscaleRequest request, byte[] art, Tickets tickets) {
        Canvas canvas = canvas(upscaler, request);
        ApiKey key = request.key().orElseThrow();
        return new Commission(
                upscaler.painting(canvas),
                canvas,
                upscaler.settings(factor(upscaler, request)),
                "",
                0,
                art,
                key,
                tickets);
    }

    private ArtOutcome ask(Commission commission, UpscaleRequest request, Progress progress) {
        Progress told = fraction -> tell(progress, fraction * .95);
        ArtOutcome outcome =
                switch (studio.paint(commission, told)) {
                    case Reply.Ended(ArtOutcome ended) -> ended;
                    case Reply.Picture(byte[] file, Optional<Long> billed) ->
                            PictureFiles.art(file, picture -> checked(picture, billed, request));
                };
        tell(progress, 1);
        return outcome;
    }

    /** A small picture, or one of another shape, is no enlargement. */
    private static ArtOutcome checked(
            BufferedImage picture, Optional<Long> billed, UpscaleRequest request) {
        BufferedImage art = request.art();
        double shape = (double) picture.getWidth() * art.getHeight();
        double wanted = (double) picture.getHeight() * art.getWidth();
        if (picture.getWidth() < art.getWidth()
                || picture.getHeight() < art.getHeight()
                || Math.abs(Math.log(shape / wanted)) > ALIKE) {
            return new ArtOutcome.Unknown(
                    "the answer's picture has %d × %d pixels, made of %d × %d"
                            .formatted(
                                    picture.getWidth(),
                                    picture.getHeight(),
                                    art.getWidth(),
                                    art.getHeight()));
        }
        return new ArtOutcome.Succeeded(resized(picture, request), billed);
    }

    private static BufferedImage resized(BufferedImage picture, UpscaleRequest request) {
        return new ResizeStep(request.width(), request.height()).apply(picture);
    }

    private static int factor(CataloguedUpscaler upscaler, UpscaleRequest request) {
        return upscaler.factor(
                Math.max(
                        (double) request.width() / request.art().getWidth(),
                        (double) request.height() / request.art().getHeight()));
    }

    private static Canvas canvas(CataloguedUpscaler upscaler, UpscaleRequest request) {
        int factor = factor(upscaler, request);
        return new Canvas(
                request.art().getWidth() * factor, request.art().getHeight() * factor, "", "");
    }

    private static void tell(Progress progress, double fraction) {
        try {
            progress.reached(fraction);
        } catch (CancellationException tooLate) {
            // It is sent and will be billed: the picture is kept.
            return;
        }
    }

    private Optional<CataloguedUpscaler> known(String model) {
        return catalogue.provider(provider).flatMap(found -> found.upscaler(model));
    }
}
