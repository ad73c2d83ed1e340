package com.artify.generation;

import com.artify.base.Changes;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.catalog.PrintableVariant;
import com.artify.catalog.Product;
import com.artify.catalog.Products;
import com.artify.catalog.VariantMappings;
import com.artify.catalog.feasibility.PrintFeasibility;
import com.artify.generation.Admission.Thing;
import com.artify.style.AskedText;
import com.artify.style.ShopperText;
import com.artify.style.Style;
import com.artify.style.StyleVersion;
import com.artify.style.Styles;
import com.artify.usage.Budgets;
import com.artify.usage.Quotas;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Admits previews, and finds generations. */
@Service
public class Generations {
    private final GenerationRepository generations;
    private final UploadRepository uploads;
    private final IdempotencyKeys keys;
    private final EqualWishes equals;
    private final Dispatcher dispatcher;
    private final Products products;
    private final VariantMappings mappings;
    private final PrintFeasibility feasibility;
    private final Styles styles;
    private final Quotas quotas;
    private final Budgets budgets;
    private final Estimates estimates;
    private final Changes changes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Generations(
            GenerationRepository generations,
            UploadRepository uploads,
            IdempotencyKeys keys,
            EqualWishes equals,
            Dispatcher dispatcher,
            Products products,
            VariantMappings mappings,
            PrintFeasibility feasibility,
            Styles styles,
            Quotas quotas,
            Budgets budgets,
            Estimates estimates,
            Changes changes,
            TransactionTemplate transaction,
            Clock clock) {
        this.generations = generations;
        this.uploads = uploads;
        this.keys = keys;
        this.equals = equals;
        this.dispatcher = dispatcher;
        this.products = products;
        this.mappings = mappings;
        this.feasibility = feasibility;
        this.styles = styles;
        this.quotas = quotas;
        this.budgets = budgets;
        this.estimates = estimates;
        this.changes = changes;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Generation> find(ShopDomain shop, UUID id) {
        return generations.findByShopIdAndId(shop, id);
    }

    /**
     * Admits a preview, or says why not: quota, row and hand-over are one transaction. Call it
     * outside of one.
     */
    public Admission request(GenerationRequest request) {
        try {
            return admitInTransaction(request);
        } catch (DuplicateKeyException otherRequestWasFaster) {
            return admitInTransaction(request);
        }
    }

    private Admission admitInTransaction(GenerationRequest request) {
        return transaction.execute(status -> {
            Admission admission = admitOnce(request);
            if (!(admission instanceof Admission.Admitted)) {
                status.setRollbackOnly();
            }
            return admission;
        });
    }

    private Admission admitOnce(GenerationRequest request) {
        Optional<IdempotencyKeys.Used> used =
                request.idempotencyKey().flatMap(key -> keys.find(request.shop(), key));
        if (used.isPresent()) {
            return used.get().fingerprint().equals(request.fingerprint())
                    ? new Admission.Admitted(
                            generations
                                    .findByShopIdAndId(request.shop(), used.get().generation())
                                    .orElseThrow())
                    : new Admission.KeyReused();
        }
        return admit(request);
    }

    private Admission admit(GenerationRequest request) {
        ShopDomain shop = request.shop();
        Optional<Product> product =
                products.findByShopifyId(shop, request.shopifyProductId()).filter(Product::enabled);
        if (product.isEmpty()) {
            return new Admission.Unknown(Thing.PRODUCT);
        }
        Optional<Style> style = styles.offered(shop, product.get().id(), request.styleId());
        if (style.isEmpty()) {
            return new Admission.Unknown(Thing.STYLE);
        }
        Optional<Upload> upload =
                uploads.findByShopIdAndId(shop, request.uploadId())
                        .filter(found -> found.usable(clock.instant()));
        if (upload.isEmpty()) {
            return new Admission.Unknown(Thing.UPLOAD);
        }
        return mappings.printable(product.get(), request.shopifyVariantId())
                .filter(print -> feasibility.offered(product.get(), print, style.get()))
                .map(print -> admit(request, upload.get(), product.get(), style.get(), print))
                .orElseGet(Admission.NotMapped::new);
    }

    private Admission admit(
            GenerationRequest request,
            Upload upload,
            Product product,
            Style style,
            PrintableVariant variant) {
        PhotoDemand.Pixels least = PhotoDemand.least(variant.print());
        if (!PhotoDemand.covers(upload.width(), upload.height(), least)) {
            return new Admission.PhotoTooSmall(least);
        }
        StyleVersion version = styles.currentVersion(style);
        Optional<AskedText> asked = version.draft(null).asked();
        Optional<Admission> refused = asked.flatMap(text -> refusal(text, request.text()));
        if (refused.isPresent()) {
            return refused.get();
        }
        ShopperText text = asked.isPresent() ? request.text() : ShopperText.NONE;
        Generation preview = preview(upload, product, version, variant, text);
        preview.askedBy(request.customerId(), request.visitorId());
        // Whoever wishes for the same at the same time waits here, and then finds this one.
        quotas.lockConcurrency(request.shop());
        Optional<UUID> equal = equals.equal(request.shop(), preview.recipe().cacheKey());
        if (equal.isPresent()) {
            preview.cachedFrom(equal.get());
            return new Admission.Admitted(record(request, preview));
        }
        return charged(request, preview);
    }

    private Admission charged(GenerationRequest request, Generation preview) {
        long estimate = estimates.preview(preview.recipe(), preview.print());
        if (!quotas.reservePreview(request.shop())) {
            return new Admission.QuotaExhausted(quotas.nextReset(request.shop()));
        }
        if (!budgets.admits(request.shop(), estimate)) {
            return new Admission.BudgetSpent(budgets.nextDay(request.shop()));
        }
        return new Admission.Admitted(record(request, preview.reserved().estimated(estimate)));
    }

    private static Optional<Admission> refusal(AskedText asked, ShopperText text) {
        return switch (asked.judge(text)) {
            case FITS -> Optional.empty();
            case MISSING -> Optional.of(new Admission.TextMissing());
            case TOO_LONG -> Optional.of(new Admission.TextTooLong(asked.longest()));
        };
    }

    private Generation record(GenerationRequest request, Generation preview) {
        Generation saved = generations.save(preview);
        request.idempotencyKey()
                .ifPresent(key ->
                        keys.remember(
                                request.shop(),
                                key,
                                request.fingerprint(),
                                saved.id(),
                                clock.instant()));
        dispatcher.dispatch(request.shop());
        changes.announce(new Changes.Change(request.shop(), "generation", saved.id().toString()));
        return saved;
    }

    private Generation preview(
            Upload upload,
            Product product,
            StyleVersion style,
            PrintableVariant variant,
            ShopperText text) {
        PrintTarget print = PrintTarget.of(variant.print());
        Instant now = clock.instant();
        return new Generation(
                Ids.next(),
                upload.shopId(),
                new Subject(
                        product.id(),
                        style.styleId(),
                        style.key(),
                        variant.baseVariantId(),
                        variant.sizeId(),
                        variant.shopifyVariantId()),
                RecipeWriter.write(upload, product, style, print, text),
                print,
                upload.id(),
                upload.objectKey(),
                GenerationType.PREVIEW,
                upload.moderationVerdict(),
                now);
    }
}
