package com.artify.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.engine.ArtOutcome;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ObedientEngine;
import com.artify.testing.Photos;
import com.artify.testing.ShopFixture;
import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The test bench of styles, alike on every database. */
@ArtifyTest
abstract class TestBenchContract {
    private static final String DOGS = "sample:dogs";
    private static final String CAT = "sample:cat";

    @Autowired private ShopFixture fixture;
    @Autowired private TestBench bench;
    @Autowired private TestPhotos photos;
    @Autowired private ObedientEngine.Generator generator;
    @Autowired private ObjectStore store;

    private Style style;

    @BeforeEach
    void aStyle() {
        style = fixture.style(fixture.emptyShop(), "obedient", "published");
    }

    @Test
    void theDraftIsRunOnEachPhotoWithItsPlaceholdersFilled() {
        StyleDraft draft = draft(UUID.randomUUID() + " {orientation} {product} {size}");
        TestPlan plan = plan(DOGS, CAT);
        assertThat(bench.price(draft, plan)).contains(68_000L);
        bench.run(style, draft, plan);

        List<TestRun> runs = ended();
        assertThat(runs).extracting(TestRun::photo).containsExactly(DOGS, CAT);
        assertThat(runs)
                .allSatisfy(run -> {
                    assertThat(run.outcome()).contains(TestRun.Outcome.SUCCEEDED);
                    assertThat(run.costMicros()).isEqualTo(34_000);
                    assertThat(run.recipe()).isEqualTo(TestBench.recipe(draft, plan.shape()));
                });
        String prompt = draft.promptTemplate().split(" ")[0] + " landscape Poster A4";
        assertThat(generator.requests(prompt))
                .hasSize(2)
                .allSatisfy(request -> {
                    assertThat(request.width()).isEqualTo(1024);
                    assertThat(request.photo().getHeight()).isEqualTo(768);
                });
    }

    @Test
    void aRefusalIsShownAndCostsNothing() {
        StyleDraft draft = draft("refuse " + UUID.randomUUID());
        generator.next(draft.promptTemplate(), asked -> new ArtOutcome.Refused("a policy"));
        bench.run(style, draft, plan(DOGS));
        TestRun run = ended().getFirst();
        assertThat(run.outcome()).contains(TestRun.Outcome.REFUSED);
        assertThat(run.costMicros()).isZero();
        assertThat(run.art()).isEmpty();
    }

    @Test
    void aDefectEndsTheTestToo() {
        StyleDraft draft = draft("break " + UUID.randomUUID());
        generator.next(
                draft.promptTemplate(),
                asked -> {
                    throw new IllegalStateException("broken");
                });
        bench.run(style, draft, plan(DOGS));
        assertThat(ended().getFirst().outcome()).contains(TestRun.Outcome.UNKNOWN);
    }

    @Test
    void aResultBecomesTheExampleOfItsOwnStyleOnly() {
        bench.run(style, draft("x"), plan(DOGS));
        UUID run = ended().getFirst().id();
        Optional<ObjectKey> key = bench.example(style, run).flatMap(ObjectKey::parse);
        assertThat(key.flatMap(store::get)).isPresent();
        Style other = fixture.style(fixture.emptyShop(), "obedient", "other");
        assertThat(bench.example(other, run)).isEmpty();
    }

    @Test
    void ownPhotosAreTestedRemovedAndNobodyElses() {
        byte[] sent = Photos.png(300, 300, Color.BLUE);
        TestPhoto photo = ((TestPhotoResult.Added) photos.add(style.shop(), sent)).photo();
        assertThat(photos.all(style.shop())).contains(photo);
        assertThat(photos.all(fixture.emptyShop())).doesNotContain(photo);
        assertThat(photos.content(fixture.emptyShop(), photo.id())).isEmpty();
        bench.run(style, draft("own"), plan(photo.id()));
        assertThat(ended()).singleElement().matches(run -> run.photo().equals(photo.id()));

        photos.remove(style.shop(), UUID.fromString(photo.id()));
        assertThat(photos.all(style.shop())).doesNotContain(photo);
        assertThat(photos.content(style.shop(), photo.id())).isEmpty();
    }

    @Test
    void anUnsafeOrUnreadablePhotoIsRefused() {
        byte[] unsafe = Photos.png(300, 300, Color.MAGENTA);
        assertThat(photos.add(style.shop(), unsafe))
                .isEqualTo(new TestPhotoResult.Refused("unsafe"));
        assertThat(photos.add(style.shop(), new byte[] {1, 2, 3}))
                .isEqualTo(new TestPhotoResult.Refused("unsupported_type"));
    }

    private List<TestRun> ended() {
        await().until(() -> bench.latest(style).stream().noneMatch(TestRun::running));
        return bench.latest(style);
    }

    private static StyleDraft draft(String prompt) {
        return new StyleDraft("Draft", prompt, "obedient", "auto", Map.of(), null);
    }

    private static TestPlan plan(String... photos) {
        return new TestPlan(List.of(photos), TestPlan.Shape.LANDSCAPE, "Poster", "A4");
    }
}
