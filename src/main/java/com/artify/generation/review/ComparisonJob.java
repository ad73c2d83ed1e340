package com.artify.generation.review;

import com.artify.base.jobs.Job;
import com.artify.base.jobs.JobHandler;
import com.artify.base.jobs.Jobs;
import com.artify.base.jobs.Lane;
import com.artify.generation.Generation;
import com.artify.generation.GenerationEnded;
import com.artify.generation.GenerationType;
import com.artify.generation.Generations;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Compares each final that was made with its preview, and lets the rule judge. */
@Component
class ComparisonJob implements JobHandler {
    private static final Job JOB = new Job("compare", Lane.LONG);

    private final ReviewRepository reviews;
    private final Judgement judgement;
    private final Generations generations;
    private final PreviewArt art;
    private final PictureComparer comparer;
    private final ObjectStore store;
    private final Jobs jobs;

    ComparisonJob(
            ReviewRepository reviews,
            Judgement judgement,
            Generations generations,
            PreviewArt art,
            PictureComparer comparer,
            ObjectStore store,
            Jobs jobs) {
        this.reviews = reviews;
        this.judgement = judgement;
        this.generations = generations;
        this.art = art;
        this.comparer = comparer;
        this.store = store;
        this.jobs = jobs;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(GenerationEnded event) {
        if (event.type() == GenerationType.FINAL) {
            jobs.enqueue(JOB, event.id().toString());
        }
    }

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    public void run(String id) {
        reviews.findById(UUID.fromString(id))
                .filter(review -> review.waits() && !review.compared())
                .ifPresent(this::compare);
    }

    private void compare(Review review) {
        Optional<ObjectKey> print =
                generations.find(review.shop(), review.id()).flatMap(Generation::finalKey);
        Optional<PictureComparer.Compared> compared =
                print.flatMap(store::get)
                        .flatMap(file ->
                                comparer.compare(
                                        art.of(review.shop(), review.id()).flatMap(store::get),
                                        file));
        if (compared.isEmpty()) {
            judgement.compared(review.id(), Comparison.IMPOSSIBLE);
            return;
        }
        ObjectKey screen = beside(print.orElseThrow());
        byte[] picture = compared.get().screen();
        store.put(screen, picture, "image/jpeg");
        judgement.compared(
                review.id(),
                compared.get().comparison(),
                new Judgement.Screen(screen, picture.length));
    }

    private static ObjectKey beside(ObjectKey print) {
        String folder = print.value().substring(0, print.value().lastIndexOf('/') + 1);
        return new ObjectKey(folder + "screen.jpg");
    }

    /** A person decides, first of all. */
    @Override
    public void gaveUp(String id, Throwable cause) {
        judgement.compared(UUID.fromString(id), Comparison.IMPOSSIBLE);
    }
}
