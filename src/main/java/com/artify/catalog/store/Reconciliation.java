package com.artify.catalog.store;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.AcrossShops;
import com.artify.base.jobs.RecurringJob;
import com.artify.catalog.Product;
import com.artify.catalog.ProductNews;
import com.artify.catalog.Products;
import com.artify.catalog.StoreAdmin;
import com.artify.catalog.StorePage;
import com.artify.catalog.StoreResult;
import com.artify.shop.Shop;
import com.artify.shop.Shops;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds what webhooks lost: products that came, changed or went since it last asked. */
@AcrossShops("maintenance jobs walk all shops")
class Reconciliation implements RecurringJob {
    /** Shopify's search index, and clocks, may be this far behind. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private static final Logger log = LoggerFactory.getLogger(Reconciliation.class);

    private final Shops shops;
    private final Products products;
    private final CatalogueChanges catalogue;
    private final StoreProducts stored;
    private final ImportTable imports;
    private final CatalogueImport importing;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reconciliation(
            Shops shops,
            Products products,
            CatalogueChanges catalogue,
            StoreProducts stored,
            ImportTable imports,
            CatalogueImport importing,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.shops = shops;
        this.products = products;
        this.catalogue = catalogue;
        this.stored = stored;
        this.imports = imports;
        this.importing = importing;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "catalogue-reconciliation";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        for (Shop shop : shops.active()) {
            try {
                reconcile(shop.domain());
            } catch (RuntimeException e) {
                // One shop's trouble must not keep the others from being looked after.
                log.warn("The catalogue of {} was not compared", shop.domain(), e);
            }
        }
    }

    void reconcile(ShopDomain shop) {
        imports.find(shop)
                .ifPresentOrElse(
                        state -> {
                            if (state.status() == ImportState.Status.DONE) {
                                readChanges(shop, state.heardUntil());
                                lookForLost(shop);
                            }
                        },
                        () -> importing.enqueue(shop, clock.instant()));
    }

    private void readChanges(ShopDomain shop, Instant heardUntil) {
        Instant since = heardUntil.minus(OVERLAP);
        String cursor = null;
        do {
            if (!(catalogue.since(shop, since, cursor)
                    instanceof StoreResult.Done<StorePage>(StorePage page))) {
                return;
            }
            transaction.executeWithoutResult(status -> take(shop, page.entries()));
            cursor = page.next();
        } while (cursor != null);
    }

    private void take(ShopDomain shop, List<StorePage.Entry> entries) {
        stored.save(shop, entries, clock.instant());
        for (StorePage.Entry entry : entries) {
            if (products.findByShopifyId(shop, entry.id())
                    .filter(known -> !known.isOlderThan(entry.updatedAt()))
                    .isEmpty()) {
                events.publishEvent(new ProductNews(shop, entry.id()));
            }
        }
        entries.stream()
                .map(StorePage.Entry::updatedAt)
                .max(Instant::compareTo)
                .ifPresent(last -> imports.heard(shop, last));
    }

    /** Our own products all, and of the others those that were not seen for the longest time. */
    private void lookForLost(ShopDomain shop) {
        List<Long> ours =
                products.all(shop).stream()
                        .filter(Predicate.not(Product::gone))
                        .map(Product::shopifyProductId)
                        .toList();
        for (int from = 0; from < ours.size(); from += StoreAdmin.MOST_AT_ONCE) {
            int to = Math.min(ours.size(), from + StoreAdmin.MOST_AT_ONCE);
            lookFor(shop, ours.subList(from, to));
        }
        lookFor(shop, stored.longestUnseen(shop, StoreAdmin.MOST_AT_ONCE));
    }

    private void lookFor(ShopDomain shop, List<Long> ids) {
        if (ids.isEmpty()
                || !(catalogue.present(shop, ids)
                        instanceof StoreResult.Done<Set<Long>>(Set<Long> present))) {
            return;
        }
        List<Long> lost = ids.stream().filter(id -> !present.contains(id)).toList();
        transaction.executeWithoutResult(status -> {
            stored.seen(shop, present, clock.instant());
            stored.delete(shop, lost);
            lost.forEach(id -> events.publishEvent(new ProductNews(shop, id)));
        });
    }
}
