package com.artify.catalog.sync;

import com.artify.base.ShopDomain;
import com.artify.base.jobs.Job;
import com.artify.base.jobs.JobHandler;
import com.artify.base.jobs.Lane;
import com.artify.catalog.Product;
import com.artify.catalog.ProductVariants;
import com.artify.catalog.Products;
import com.artify.catalog.StoreAdmin;
import com.artify.catalog.StoreProduct;
import com.artify.catalog.StoreResult;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works a sync off: options first, then changed, created and removed variants, some at a time, each
 * written down before the next go out. Taken up after a crash it goes on with what is left.
 */
@Component
class SyncJob implements JobHandler {
    static final Job JOB = new Job("variant-sync", Lane.QUICK);

    /**
     * In this order: prices are right before anything is new, and nothing goes before all is there.
     */
    private static final List<SyncAction> ORDER =
            List.of(SyncAction.KEEP, SyncAction.UPDATE, SyncAction.CREATE, SyncAction.REMOVE);

    /** Small enough for progress to be seen; Shopify takes 250. */
    private static final int BATCH = 100;

    private final SyncTable table;
    private final SyncBatch batch;
    private final Products products;
    private final ProductVariants variants;
    private final StoreAdmin store;
    private final Syncs syncs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SyncJob(
            SyncTable table,
            SyncBatch batch,
            Products products,
            ProductVariants variants,
            StoreAdmin store,
            Syncs syncs,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.batch = batch;
        this.products = products;
        this.variants = variants;
        this.store = store;
        this.syncs = syncs;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    public void run(String id) {
        ShopDomain shop = shop(id);
        Optional<SyncRun> run =
                table.find(shop, sync(id)).filter(each -> each.status() == SyncStatus.RUNNING);
        Optional<Product> product =
                run.flatMap(found -> products.findById(shop, found.productId()));
        if (product.isPresent()) {
            apply(product.get(), run.get());
        }
    }

    @Override
    public void gaveUp(String id, Throwable cause) {
        ShopDomain shop = shop(id);
        table.find(shop, sync(id))
                .flatMap(run -> products.findById(shop, run.productId()))
                .ifPresent(product -> finish(product, sync(id), SyncStatus.STOPPED, null));
    }

    private void apply(Product product, SyncRun run) {
        StoreResult<StoreProduct> prepared =
                run.options().isEmpty()
                        ? store.product(product.shop(), product.shopifyProductId())
                        : store.ensureOptions(
                                product.shop(), product.shopifyProductId(), run.options());
        switch (prepared) {
            case StoreResult.Done<StoreProduct>(StoreProduct current) ->
                    apply(product, run, current);
            case StoreResult.NotFound<StoreProduct> gone ->
                    finish(product, run.id(), SyncStatus.STOPPED, "PRODUCT_DOES_NOT_EXIST");
            case StoreResult.Refused<StoreProduct>(String code, String message) ->
                    finish(product, run.id(), SyncStatus.STOPPED, message);
            case StoreResult.Unavailable<StoreProduct> later ->
                    throw new IllegalStateException("Shopify is not to be reached");
        }
    }

    private void apply(Product product, SyncRun run, StoreProduct current) {
        for (SyncAction action : ORDER) {
            for (List<SyncStep> next = next(product, run, action);
                    !next.isEmpty();
                    next = next(product, run, action)) {
                List<SyncTable.Ended> ended = batch.send(product, current, action, next);
                List<SyncStep> sent = next;
                transaction.executeWithoutResult(status -> note(product, sent, ended));
            }
        }
        variants.refresh(product);
        SyncRun after = table.find(product.shop(), run.id()).orElseThrow();
        finish(product, run.id(), after.failed() > 0 ? SyncStatus.PARTIAL : SyncStatus.DONE, null);
    }

    private List<SyncStep> next(Product product, SyncRun run, SyncAction action) {
        return table.pending(product.shop(), run.id(), action, BATCH);
    }

    private void note(Product product, List<SyncStep> sent, List<SyncTable.Ended> ended) {
        table.end(product.shop(), ended);
        batch.map(product, sent, ended);
        syncs.announce(product);
    }

    private void finish(Product product, UUID sync, SyncStatus status, @Nullable String problem) {
        transaction.executeWithoutResult(done -> {
            table.status(product.shop(), sync, status, problem, clock.instant());
            syncs.announce(product);
        });
    }

    private static ShopDomain shop(String id) {
        return new ShopDomain(id.substring(0, id.indexOf('/')));
    }

    private static UUID sync(String id) {
        return UUID.fromString(id.split("/", -1)[1]);
    }
}
