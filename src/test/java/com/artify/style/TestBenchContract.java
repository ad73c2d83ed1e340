package com.artify.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.base.jdbc.Database;
import com.artify.engine.ApiKey;
import com.artify.engine.ArtOutcome;
import com.artify.settings.Budget;
import com.artify.settings.ProviderKeys;
import com.artify.settings.Settings;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ObedientEngine;
import com.artify.testing.Photos;
import com.artify.testing.ShopFixture;
import java.awt.Color;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The test bench of styles, alike on every database. */
@ArtifyTest
abstract class TestBenchContract {
    private static final String DOGS = "sample:dogs";
    private static final String CAT = "sample:cat";

    @Autowired private ShopFixture fixture;
    @Autowired private TestBench bench;
    @Autowired private TestPhotos photos;
    @Autowired private ObedientEngine.Generator generator;
    @Autowired private ProviderKeys keys;
    @Autowired private ObjectStore store;
    @Autowired private TestSweeper sweeper;
    @Autowired private Settings settings;
    @Autowired private JdbcClient jdbc;
    @Autowired private Database database;

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
                    assertThat(run.recipe()).isEqualTo(TestBench.recipe(draft, plan));
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
    void aSampleStandsForTheShoppersText() {
        StyleDraft draft = draft(UUID.randomUUID() + " {text}");
        TestPlan without = plan(DOGS);
        TestPlan plan =
                new TestPlan(
                        without.photos(),
                        without.shape(),
                        without.product(),
                        without.size(),
                        ShopperText.of("Bella"));
        bench.run(style, draft, plan);

        assertThat(ended())
                .extracting(TestRun::recipe)
                .containsOnly(TestBench.recipe(draft, plan))
                .doesNotContain(TestBench.recipe(draft, without));
        String asked = draft.promptTemplate().replace("{text}", "“Bella”");
        assertThat(generator.requests(asked + ". " + PromptTemplate.GUARD)).hasSize(1);
    }

    @Test
    void theProviderIsAskedWithTheShopsOwnKey() {
        keys.set(style.shop(), "obedient", "good-key-1234");
        StyleDraft draft = draft("key " + UUID.randomUUID());
        generator.next(draft.promptTemplate(), asked -> new ArtOutcome.AccountBlocked("no credit"));
        bench.run(style, draft, plan(DOGS));

        assertThat(ended().getFirst().outcome()).contains(TestRun.Outcome.OUTAGE);
        assertThat(generator.requests(draft.promptTemplate()))
                .singleElement()
                .satisfies(
                        request -> assertThat(request.key()).contains(new ApiKey("good-key-1234")));
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
    void whatTheBudgetOfTheDayHasNoRoomForIsNotAsked() {
        settings.change(style.shop(), settings.of(style.shop()).budget(), new Budget(true, 0.05));
        StyleDraft draft = draft("budget " + UUID.randomUUID());

        assertThat(bench.run(style, draft, plan(DOGS, CAT))).isEqualTo(1);

        assertThat(ended()).extracting(TestRun::photo).containsExactly(DOGS);
        assertThat(generator.requests(draft.promptTemplate())).hasSize(1);
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
        letRemovalPass(photo);
        sweeper.run();
        assertThat(photos.content(style.shop(), photo.id())).isEmpty();
    }

    @Test
    void aRemovedPhotoComesBackWhileItsFilesAreThere() {
        byte[] sent = Photos.png(300, 300, Color.BLUE);
        TestPhoto photo = ((TestPhotoResult.Added) photos.add(style.shop(), sent)).photo();
        UUID id = UUID.fromString(photo.id());
        photos.remove(style.shop(), id);
        sweeper.run();
        assertThat(photos.restore(fixture.emptyShop(), id)).isFalse();

        assertThat(photos.restore(style.shop(), id)).isTrue();
        assertThat(photos.all(style.shop())).extracting(TestPhoto::id).contains(photo.id());
        assertThat(photos.content(style.shop(), photo.id())).isPresent();

        photos.remove(style.shop(), id);
        letRemovalPass(photo);
        assertThat(photos.restore(style.shop(), id)).isFalse();
    }

    private void letRemovalPass(TestPhoto photo) {
        Instant before = Instant.now().minus(TestPhotos.UNDOABLE).minusSeconds(60);
        jdbc.sql("update style_test_photos set removed_at = ? where id = ?")
                .params(database.parameter(before), photo.id())
                .update();
    }

    @Test
    void artThatANewerTestReplacedGoesAfterItsTime() {
        UUID older = tested(DOGS);
        UUID newer = tested(DOGS);
        UUID ofAnother = tested(CAT);

        sweeper.run();
        assertThat(store.get(art(older))).as("its time is not over").isPresent();
        letDaysPass(8);
        sweeper.run();

        assertThat(store.get(art(older))).isEmpty();
        assertThat(bench.example(style, older)).isEmpty();
        assertThat(store.get(art(newer))).as("the bench shows it").isPresent();
        assertThat(store.get(art(ofAnother))).isPresent();
        assertThat(bench.latest(style)).allSatisfy(run -> assertThat(run.art()).isPresent());
        assertThat(
                        jdbc.sql("select count(*) from style_tests where ai_style_id = ?")
                                .param(style.id())
                                .query(Integer.class)
                                .single())
                .as("the ledger keeps what they cost")
                .isEqualTo(3);
    }

    @Test
    void artOfAPhotoThatIsGoneGoesAfterItsTime() {
        byte[] sent = Photos.png(300, 300, Color.BLUE);
        TestPhoto photo = ((TestPhotoResult.Added) photos.add(style.shop(), sent)).photo();
        UUID test = tested(photo.id());
        letDaysPass(8);
        sweeper.run();
        assertThat(store.get(art(test))).as("the photo is there").isPresent();

        photos.remove(style.shop(), UUID.fromString(photo.id()));
        letRemovalPass(photo);
        sweeper.run();

        assertThat(store.get(art(test))).isEmpty();
        assertThat(bench.latest(style)).isEmpty();
    }

    @Test
    void whatADeadProcessWroteAndNeverNotedGoesAndAnExampleStays() {
        UUID noted = tested(DOGS);
        UUID example = tested(DOGS);
        tested(DOGS);
        jdbc.sql("update style_tests set art_key = null, outcome = 'unknown' where id = ?")
                .param(noted.toString())
                .update();
        jdbc.sql("update ai_styles set example_image_url = ? where id = ?")
                .params(art(example).value(), style.id())
                .update();
        letDaysPass(8);

        sweeper.run();

        assertThat(store.get(art(noted))).isEmpty();
        assertThat(store.get(art(example))).isPresent();
    }

    @Test
    void anotherShopsTestsDoNotMakeArtUnused() {
        UUID mine = tested(DOGS);
        Style own = style;
        style = fixture.style(fixture.emptyShop(), "obedient", "published");
        tested(DOGS);
        letDaysPass(8);
        style = own;
        letDaysPass(8);

        sweeper.run();

        assertThat(store.get(art(mine))).isPresent();
    }

    /** Runs the style on the photo; the test. */
    private UUID tested(String photo) {
        bench.run(style, draft("keep " + UUID.randomUUID()), plan(photo));
        return ended().stream()
                .filter(run -> run.photo().equals(photo))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private ObjectKey art(UUID test) {
        return TestArt.key(style.shop(), test);
    }

    private void letDaysPass(int days) {
        jdbc.sql("update style_tests set ended_at = ? where ai_style_id = ?")
                .params(database.parameter(Instant.now().minus(Duration.ofDays(days))), style.id())
                .update();
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
        return new TestPlan(
                List.of(photos), TestPlan.Shape.LANDSCAPE, "Poster", "A4", ShopperText.NONE);
    }
}
