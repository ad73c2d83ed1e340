package com.artify.style;

import com.artify.base.Changes;
import com.artify.engine.ApiKey;
import com.artify.engine.ArtOutcome;
import com.artify.engine.ArtRequest;
import com.artify.engine.ImageGenerator;
import com.artify.engine.ImageGenerators;
import com.artify.engine.Progress;
import com.artify.settings.ProviderKeys;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import com.artify.style.TestLedger.Commission;
import com.artify.style.TestRun.Outcome;
import jakarta.annotation.PreDestroy;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Runs drafts on photos through the engine and pipeline of previews, so that a merchant sees what
 * shoppers would get. Works in the background, a few photos at a time; views hear of {@code
 * style-test} changes. Thread-safe.
 */
@Service
public class TestBench {
    /** The most photos of a test. */
    public static final int MOST_PHOTOS = 8;

    private static final Logger LOG = LoggerFactory.getLogger(TestBench.class);
    private static final int AT_ONCE = 2;
    private static final BufferedImage NO_PHOTO =
            new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);

    private final ExecutorService workers =
            Executors.newFixedThreadPool(
                    AT_ONCE, Thread.ofPlatform().name("style-test-", 1).daemon().factory());
    private final TestLedger ledger;
    private final TestPhotos photos;
    private final TestStudio studio;
    private final ImageGenerators generators;
    private final ProviderKeys keys;
    private final ObjectStore store;
    private final Changes changes;

    TestBench(
            TestLedger ledger,
            TestPhotos photos,
            TestStudio studio,
            ImageGenerators generators,
            ProviderKeys keys,
            ObjectStore store,
            Changes changes) {
        this.ledger = ledger;
        this.photos = photos;
        this.studio = studio;
        this.generators = generators;
        this.keys = keys;
        this.store = store;
        this.changes = changes;
    }

    /** The newest test of the style with each photo. */
    public List<TestRun> latest(Style style) {
        return ledger.latest(style);
    }

    /** What a test would cost at most, in micro-dollars; empty for an unknown provider. */
    public Optional<Long> price(StyleDraft draft, TestPlan plan) {
        return generators
                .byProvider(draft.provider())
                .map(generator ->
                        plan.photos().size()
                                * generator.priceMicros(
                                        request(draft, plan, blank(plan.shape()), 0)));
    }

    /** What one attempt at a preview and at a final costs at most, in micro-dollars. */
    public record Costs(long preview, long finished) {}

    /** What a print of the plan's shape will cost; empty for an unknown provider. */
    public Optional<Costs> costs(StyleDraft draft, TestPlan.Shape shape) {
        int largest = generators.nativeSize(draft.provider(), draft.model()).largest();
        int longer = Math.max(shape.width(), shape.height());
        return generators
                .byProvider(draft.provider())
                .map(generator ->
                        new Costs(
                                price(generator, draft, shape.width(), shape.height()),
                                price(
                                        generator,
                                        draft,
                                        shape.width() * largest / longer,
                                        shape.height() * largest / longer)));
    }

    private static long price(ImageGenerator generator, StyleDraft draft, int width, int height) {
        return generator.priceMicros(
                new ArtRequest(
                        NO_PHOTO,
                        draft.promptTemplate(),
                        draft.model(),
                        draft.parameters(),
                        width,
                        height,
                        0));
    }

    /**
     * Begins to test the draft on each photo; those that it cannot test it passes over. Says for
     * how many the budget of the day had no room.
     */
    public int run(Style style, StyleDraft draft, TestPlan plan) {
        Optional<ImageGenerator> generator = generators.byProvider(draft.provider());
        if (generator.isEmpty()) {
            return 0;
        }
        Optional<ApiKey> key = keys.key(style.shop(), draft.provider()).map(ApiKey::new);
        int leftOut = 0;
        for (String photo : plan.photos().stream().limit(MOST_PHOTOS).toList()) {
            Optional<byte[]> content = photos.content(style.shop(), photo);
            if (content.isPresent()) {
                BufferedImage fitted =
                        studio.fitted(content.get(), plan.shape().width(), plan.shape().height());
                ArtRequest request = request(draft, plan, fitted, seed(photo)).with(key);
                Commission commission =
                        new Commission(request.prompt(), generator.get().priceMicros(request));
                Optional<UUID> begun = ledger.begin(style, draft, plan, photo, commission);
                begun.ifPresent(
                        id -> workers.execute(() -> work(style, id, generator.get(), request)));
                leftOut += begun.isPresent() ? 0 : 1;
            }
        }
        announce(style);
        return leftOut;
    }

    /** Makes a test's result the picture of a style: the key for a draft. */
    public Optional<String> example(Style style, UUID run) {
        return ledger.art(style, run)
                .flatMap(studio::thumb)
                .map(thumb -> {
                    ObjectKey key =
                            new ObjectKey(
                                    "shops/%s/styles/%s/%s.jpg"
                                            .formatted(style.shop().name(), style.uuid(), run));
                    store.put(key, thumb, "image/jpeg");
                    return key.value();
                });
    }

    /** The prompt that a provider would get. */
    public static String prompt(StyleDraft draft, TestPlan plan) {
        return new PromptTemplate(draft.promptTemplate())
                .fill(
                        Map.of(
                                Placeholder.SUBJECT,
                                "photo",
                                Placeholder.PRODUCT,
                                plan.product(),
                                Placeholder.SIZE,
                                plan.size(),
                                Placeholder.ORIENTATION,
                                plan.shape().name().toLowerCase(Locale.ROOT)),
                        plan.text());
    }

    /** Tells drafts apart by what decides how their art looks. */
    public static String recipe(StyleDraft draft, TestPlan plan) {
        return Integer.toHexString(
                List.of(
                                draft.promptTemplate(),
                                draft.provider(),
                                draft.model(),
                                draft.parameters().toString(),
                                plan.shape().name(),
                                draft.asked().map(asked -> plan.text().value()).orElse(""))
                        .hashCode());
    }

    private void work(Style style, UUID id, ImageGenerator generator, ArtRequest request) {
        try {
            switch (generator.generate(request, Progress.IGNORED)) {
                case ArtOutcome.Succeeded succeeded -> {
                    ObjectKey key = TestArt.key(style.shop(), id);
                    store.put(key, studio.stored(succeeded.art()), "image/jpeg");
                    succeeded.billedMicros().ifPresent(micros -> ledger.charge(style, id, micros));
                    end(style, id, Outcome.SUCCEEDED, null, key);
                }
                case ArtOutcome.Refused refused ->
                        end(style, id, Outcome.REFUSED, refused.reason(), null);
                case ArtOutcome.RateLimited limited ->
                        end(style, id, Outcome.RATE_LIMITED, limited.toString(), null);
                case ArtOutcome.Outage outage ->
                        end(style, id, Outcome.OUTAGE, outage.reason(), null);
                case ArtOutcome.AccountBlocked blocked ->
                        end(style, id, Outcome.OUTAGE, blocked.reason(), null);
                case ArtOutcome.Unsupported unsupported ->
                        end(style, id, Outcome.OUTAGE, unsupported.reason(), null);
                case ArtOutcome.Unknown unknown ->
                        end(style, id, Outcome.UNKNOWN, unknown.reason(), null);
            }
        } catch (RuntimeException defect) {
            LOG.error("Test {} of a style failed", id, defect);
            end(style, id, Outcome.UNKNOWN, "a defect, see the log", null);
        }
    }

    private void end(
            Style style,
            UUID id,
            Outcome outcome,
            @Nullable String detail,
            @Nullable ObjectKey art) {
        ledger.end(style.shop(), id, outcome, detail, art);
        announce(style);
    }

    private void announce(Style style) {
        changes.announce(new Changes.Change(style.shop(), "style-test", style.uuid().toString()));
    }

    private static long seed(String photo) {
        return photo.hashCode() & 0xffffffffL;
    }

    private static ArtRequest request(
            StyleDraft draft, TestPlan plan, BufferedImage photo, long seed) {
        return new ArtRequest(
                photo,
                prompt(draft, plan),
                draft.model(),
                draft.parameters(),
                plan.shape().width(),
                plan.shape().height(),
                seed);
    }

    private static BufferedImage blank(TestPlan.Shape shape) {
        return new BufferedImage(shape.width(), shape.height(), BufferedImage.TYPE_INT_RGB);
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }
}
