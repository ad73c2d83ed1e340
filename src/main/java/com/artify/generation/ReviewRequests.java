package com.artify.generation;

import com.artify.activity.Activities;
import com.artify.activity.Deed;
import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.StoredEnums;
import com.artify.shop.CurrentStaff;
import com.artify.shop.Role;
import com.artify.style.Styles;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends finals to review that passed it, or never had to. */
@Service
@Transactional
public class ReviewRequests {
    static final String SENT = "generation.sent-to-review";

    private final GenerationRepository generations;
    private final Styles styles;
    private final Activities activities;
    private final CurrentStaff currentStaff;
    private final ApplicationEventPublisher events;
    private final Changes changes;
    private final Clock clock;

    ReviewRequests(
            GenerationRepository generations,
            Styles styles,
            Activities activities,
            CurrentStaff currentStaff,
            ApplicationEventPublisher events,
            Changes changes,
            Clock clock) {
        this.generations = generations;
        this.styles = styles;
        this.activities = activities;
        this.currentStaff = currentStaff;
        this.events = events;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * The activity, or empty for what is no finished final at its line, or waits already, or if the
     * one at work may not review.
     */
    public Optional<UUID> send(ShopDomain shop, UUID id) {
        if (!currentStaff.allows(shop, Role.REVIEWER)) {
            return Optional.empty();
        }
        return generations
                .findByShopIdAndId(shop, id)
                .filter(Generation::reviewable)
                .filter(found -> found.review() != ReviewState.AWAITING)
                .map(this::send);
    }

    private UUID send(Generation generation) {
        String before = StoredEnums.text(generation.review());
        generation.awaitReview(clock.instant());
        Generation saved = generations.save(generation);
        decided(saved);
        return activities.record(
                saved.shop(),
                new Deed(
                        SENT,
                        "generation",
                        saved.id().toString(),
                        styles.version(saved.shop(), saved.subject().styleVersionId()).name(),
                        Map.of("state", before),
                        Map.of("state", StoredEnums.text(saved.review()))));
    }

    /** Takes the wish back; false if it was reviewed meanwhile. */
    boolean takeBack(ShopDomain shop, UUID id, ReviewState earlier) {
        Optional<Generation> found =
                generations
                        .findByShopIdAndId(shop, id)
                        .filter(Generation::reviewable)
                        .filter(waiting -> waiting.review() == ReviewState.AWAITING);
        found.ifPresent(waiting -> {
            waiting.reviewed(earlier, clock.instant());
            decided(generations.save(waiting));
        });
        return found.isPresent();
    }

    private void decided(Generation generation) {
        events.publishEvent(
                new ReviewDecided(
                        generation.shop(),
                        generation.id(),
                        generation.orderLineId(),
                        generation.review()));
        changes.announce(
                new Changes.Change(generation.shop(), "generation", generation.id().toString()));
    }
}
