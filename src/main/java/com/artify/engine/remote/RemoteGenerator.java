package com.artify.engine.remote;

import com.artify.engine.ArtOutcome;
import com.artify.engine.ArtRequest;
import com.artify.engine.GeneratorDescription;
import com.artify.engine.ImageGenerator;
import com.artify.engine.NativeSize;
import com.artify.engine.Progress;
import com.artify.engine.Tickets;
import com.artify.engine.catalogue.CataloguedModel;
import com.artify.engine.catalogue.CataloguedProvider;
import com.artify.engine.catalogue.ModelCatalogue;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * A generator at a provider of the catalogue. What the catalogue does not allow is told before
 * anything is sent; once it is sent, the wish to stop is no longer heard, since it is billed.
 */
public final class RemoteGenerator implements ImageGenerator {
    private final String provider;
    private final ModelCatalogue catalogue;
    private final Studio studio;

    public RemoteGenerator(String provider, ModelCatalogue catalogue, Studio studio) {
        this.provider = provider;
        this.catalogue = catalogue;
        this.studio = studio;
    }

    @Override
    public String provider() {
        return provider;
    }

    @Override
    public boolean offered() {
        return catalogue.provider(provider).filter(found -> !found.models().isEmpty()).isPresent();
    }

    @Override
    public GeneratorDescription describe() {
        CataloguedProvider known = catalogue.provider(provider).orElseThrow();
        return new GeneratorDescription(
                known.name(), known.models().stream().map(CataloguedModel::describe).toList());
    }

    @Override
    public NativeSize nativeSize(String model) {
        return known(model).map(CataloguedModel::nativeSize).orElse(NativeSize.USUAL);
    }

    /** Nothing for an unknown model, which is not asked. */
    @Override
    public long priceMicros(ArtRequest request) {
        return known(request.model()).map(model -> model.priceMicros(request)).orElse(0L);
    }

    @Override
    public ArtOutcome generate(ArtRequest request, Progress progress) {
        return generate(request, Tickets.FORGOTTEN, progress);
    }

    @Override
    public ArtOutcome generate(ArtRequest request, Tickets tickets, Progress progress) {
        boolean handedIn = tickets.held().isPresent();
        Optional<String> blocked =
                request.key().isPresent()
                        ? Optional.empty()
                        : Optional.of("there is no key for " + provider);
        Optional<String> unsupported = unsupported(request);
        if (handedIn && (blocked.isPresent() || unsupported.isPresent())) {
            return new ArtOutcome.Unknown(
                    "what was handed in cannot be fetched: "
                            + blocked.or(() -> unsupported).orElseThrow());
        }
        if (unsupported.isPresent()) {
            return new ArtOutcome.Unsupported(unsupported.get());
        }
        if (blocked.isPresent()) {
            return new ArtOutcome.AccountBlocked(blocked.get());
        }
        if (!handedIn) {
            progress.reached(0);
        }
        return ask(known(request.model()).orElseThrow(), request, tickets, progress);
    }

    /** Why the catalogue does not allow the request; empty if it does. */
    private Optional<String> unsupported(ArtRequest request) {
        Optional<CataloguedModel> model = known(request.model());
        if (model.isEmpty()) {
            return Optional.of("%s has no model named %s".formatted(provider, request.model()));
        }
        int most = model.get().limits().promptCharacters();
        return request.prompt().length() <= most
                ? Optional.empty()
                : Optional.of(
                        "%s takes prompts of %d characters at most"
                                .formatted(request.model(), most));
    }

    private ArtOutcome ask(
            CataloguedModel model, ArtRequest request, Tickets tickets, Progress progress) {
        Framing framing = new Framing(request.width(), request.height(), model.canvas(request));
        Optional<byte[]> photo =
                PictureFiles.photo(framing.framed(request.photo()), model.limits().photoBytes());
        if (photo.isEmpty()) {
            return new ArtOutcome.Unsupported(
                    "%s takes photos of %d bytes at most"
                            .formatted(request.model(), model.limits().photoBytes()));
        }
        Commission commission =
                new Commission(
                        model,
                        framing.canvas(),
                        model.settings(request),
                        request.prompt(),
                        request.seed(),
                        photo.get(),
                        request.key().orElseThrow(),
                        tickets);
        Progress told = fraction -> tell(progress, fraction * .95);
        ArtOutcome outcome =
                switch (studio.paint(commission, told)) {
                    case Reply.Ended(ArtOutcome ended) -> ended;
                    case Reply.Picture picture -> PictureFiles.art(picture, framing);
                };
        tell(progress, 1);
        return outcome;
    }

    private static void tell(Progress progress, double fraction) {
        try {
            progress.reached(fraction);
        } catch (CancellationException tooLate) {
            // It is sent and will be billed: the art is kept, and the ledger says what it cost.
            return;
        }
    }

    private Optional<CataloguedModel> known(String model) {
        return catalogue.provider(provider).flatMap(found -> found.model(model));
    }
}
