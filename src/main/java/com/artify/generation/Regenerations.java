package com.artify.generation;

import com.artify.activity.Activities;
import com.artify.activity.Deed;
import com.artify.base.Changes;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.catalog.Products;
import com.artify.shop.CurrentStaff;
import com.artify.shop.Role;
import com.artify.style.Style;
import com.artify.style.StyleVersion;
import com.artify.style.Styles;
import com.artify.usage.Budgets;
import com.artify.usage.Quotas;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes generations again for staff: the same style version with another seed, or the present
 * version of another style. It takes a manager, or the program itself.
 */
@Service
@Transactional
public class Regenerations {
    static final String PREVIEW = "generation.regenerated";
    static final String FINAL = "generation.final-replaced";

    private final GenerationRepository generations;
    private final UploadRepository uploads;
    private final Products products;
    private final Styles styles;
    private final Quotas quotas;
    private final Budgets budgets;
    private final Estimates estimates;
    private final Finals finals;
    private final Dispatcher dispatcher;
    private final Activities activities;
    private final CurrentStaff currentStaff;
    private final ApplicationEventPublisher events;
    private final Changes changes;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Regenerations(
            GenerationRepository generations,
            UploadRepository uploads,
            Products products,
            Styles styles,
            Quotas quotas,
            Budgets budgets,
            Estimates estimates,
            Finals finals,
            Dispatcher dispatcher,
            Activities activities,
            CurrentStaff currentStaff,
            ApplicationEventPublisher events,
            Changes changes,
            Clock clock) {
        this.generations = generations;
        this.uploads = uploads;
        this.products = products;
        this.styles = styles;
        this.quotas = quotas;
        this.budgets = budgets;
        this.estimates = estimates;
        this.finals = finals;
        this.dispatcher = dispatcher;
        this.activities = activities;
        this.currentStaff = currentStaff;
        this.events = events;
        this.changes = changes;
        this.clock = clock;
    }

    /** The final that stands at the line of a preview or a final, or the newest if none stands. */
    @Transactional(readOnly = true)
    public Optional<Generation> presentFinal(ShopDomain shop, UUID id) {
        return generations.findPresentFinal(shop, id);
    }

    /** Makes another preview, out of the month's quota; {@code style} is empty for the same one. */
    public Regeneration preview(ShopDomain shop, UUID id, Optional<UUID> style) {
        if (!currentStaff.allows(shop, Role.MANAGER)) {
            return new Regeneration.NotAllowed();
        }
        Optional<Generation> source = generations.findByShopIdAndId(shop, id);
        Optional<Variation> variation = source.flatMap(found -> variation(found, style));
        if (variation.isEmpty()) {
            return new Regeneration.Unknown();
        }
        if (variation.get().photoGone()) {
            return new Regeneration.PhotoGone();
        }
        return charged(source.get(), variation.get());
    }

    private Regeneration charged(Generation source, Variation variation) {
        ShopDomain shop = source.shop();
        long estimate = estimates.preview(variation.recipe(), source.print());
        if (!budgets.admits(shop, estimate)) {
            return new Regeneration.BudgetSpent(budgets.nextDay(shop));
        }
        if (!quotas.reservePreview(shop)) {
            return new Regeneration.QuotaExhausted(quotas.nextReset(shop));
        }
        Generation made = made(source, variation).estimated(estimate);
        generations.save(made);
        dispatcher.dispatch(shop);
        changes.announce(new Changes.Change(shop, "generation", made.id().toString()));
        return begun(PREVIEW, source, made, variation);
    }

    /**
     * Makes the final of a paid line again; the present one gives way and is kept. {@code id} is
     * the line's preview or any of its finals.
     */
    public Regeneration replaceFinal(ShopDomain shop, UUID id, Optional<UUID> style) {
        if (!currentStaff.allows(shop, Role.MANAGER)) {
            return new Regeneration.NotAllowed();
        }
        Optional<Generation> present = generations.findPresentFinal(shop, id);
        if (present.isEmpty()) {
            return new Regeneration.NotPaid();
        }
        if (!present.get().status().ended()) {
            return new Regeneration.StillMaking();
        }
        Optional<Variation> variation = variation(present.get(), style);
        if (variation.isEmpty()) {
            return new Regeneration.Unknown();
        }
        if (variation.get().photoGone()) {
            return new Regeneration.PhotoGone();
        }
        Generation made =
                finals.remake(present.get(), variation.get().subject(), variation.get().recipe());
        events.publishEvent(
                new FinalReplaced(
                        shop, made.orderLineId().orElseThrow(), present.get().id(), made.id()));
        return begun(FINAL, present.get(), made, variation.get());
    }

    /**
     * What it will cost to make another preview or final, in micro-dollars; empty where there is no
     * such generation or style.
     */
    @Transactional(readOnly = true)
    public Optional<Long> estimate(
            ShopDomain shop, UUID id, Optional<UUID> style, boolean asFinal) {
        return generations
                .findByShopIdAndId(shop, id)
                .flatMap(source ->
                        variation(source, style)
                                .map(made ->
                                        asFinal
                                                ? estimates.finished(
                                                        shop, made.recipe(), source.print())
                                                : estimates.preview(
                                                        made.recipe(), source.print())));
    }

    private Regeneration begun(String action, Generation source, Generation made, Variation by) {
        return new Regeneration.Begun(
                made.id(),
                activities.record(
                        made.shop(),
                        new Deed(
                                action,
                                "generation",
                                made.id().toString(),
                                by.style(),
                                Map.of("generation", source.id().toString()),
                                Map.of("generation", made.id().toString()))));
    }

    private Generation made(Generation source, Variation by) {
        return new Generation(
                        Ids.next(),
                        source.shop(),
                        by.subject(),
                        by.recipe(),
                        source.print(),
                        source.uploadId(),
                        source.photoKey().value(),
                        GenerationType.PREVIEW,
                        source.moderation(),
                        clock.instant())
                .askedLike(source)
                .reserved();
    }

    private Optional<Variation> variation(Generation source, Optional<UUID> style) {
        ShopDomain shop = source.shop();
        Upload upload = uploads.findByShopIdAndId(shop, source.uploadId()).orElseThrow();
        if (style.isEmpty()) {
            StyleVersion same = styles.version(shop, source.subject().styleVersionId());
            return Optional.of(
                    new Variation(
                            upload, source.subject(), reseeded(source.recipe()), same.name()));
        }
        return styles.find(shop, style.get())
                .filter(Style::active)
                .map(styles::currentVersion)
                .map(version -> other(source, upload, version));
    }

    private Variation other(Generation source, Upload upload, StyleVersion version) {
        Subject subject = source.subject().in(version.styleId(), version.key());
        Recipe recipe =
                RecipeWriter.write(
                        upload,
                        products.findById(source.shop(), subject.productId()).orElseThrow(),
                        version,
                        source.print(),
                        source.recipe().text());
        return new Variation(upload, subject, reseeded(recipe), version.name());
    }

    private Recipe reseeded(Recipe recipe) {
        return recipe.reseeded(random.nextLong(Long.MAX_VALUE));
    }

    /** What is made of the same photo instead. */
    private record Variation(Upload upload, Subject subject, Recipe recipe, String style) {
        boolean photoGone() {
            return upload.deletedAt() != null;
        }
    }
}
