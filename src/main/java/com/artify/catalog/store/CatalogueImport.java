package com.artify.catalog.store;

import com.artify.base.Changes;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.jobs.Job;
import com.artify.base.jobs.JobHandler;
import com.artify.base.jobs.Jobs;
import com.artify.base.jobs.Lane;
import com.artify.catalog.StoreAdmin;
import com.artify.catalog.StorePage;
import com.artify.catalog.StoreResult;
import com.artify.catalog.StoreSearch;
import com.artify.catalog.store.ImportState.Status;
import com.artify.shop.Shops;
import com.artify.shopify.WebhookEvent;
import com.artify.shopify.WebhookHandler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a shop's whole catalogue over: a large one by a file that Shopify writes meanwhile, a small
 * one page by page. Every step is written down, so that whoever takes it up again goes on there.
 */
class CatalogueImport implements JobHandler, WebhookHandler {
    /** What fits on a page is not worth a file. */
    static final int SMALL = StoreAdmin.MOST_AT_ONCE;

    /** A query may cost 1,000 points, and a product counts with all that is asked of it. */
    private static final int PAGE = 100;

    private static final Logger log = LoggerFactory.getLogger(CatalogueImport.class);
    private static final Job JOB = new Job("catalogue-import", Lane.LONG);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);
    private static final String NOT_CONNECTED = "NOT_CONNECTED";

    private final StoreAdmin store;
    private final BulkExport export;
    private final StoreProducts products;
    private final ImportTable table;
    private final Jobs jobs;
    private final Changes changes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CatalogueImport(
            StoreAdmin store,
            BulkExport export,
            StoreProducts products,
            ImportTable table,
            Jobs jobs,
            Changes changes,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.export = export;
        this.products = products;
        this.table = table;
        this.jobs = jobs;
        this.changes = changes;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    void on(Shops.ShopInstalled installed) {
        enqueue(installed.shop(), clock.instant());
    }

    @Override
    public Set<String> topics() {
        return Set.of("bulk_operations/finish");
    }

    @Override
    public void handle(WebhookEvent event) {
        String operation = event.body().path("admin_graphql_api_id").asString("");
        if (running(event.shop())
                .filter(state -> operation.equals(state.operation()))
                .isPresent()) {
            enqueue(event.shop(), clock.instant());
        }
    }

    void enqueue(ShopDomain shop, Instant due) {
        String random =
                Long.toUnsignedString(Ids.next().getLeastSignificantBits(), Character.MAX_RADIX);
        jobs.enqueue(JOB, shop.value() + "/" + random, due);
    }

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    public void run(String id) {
        ShopDomain shop = new ShopDomain(id.substring(0, id.indexOf('/')));
        Optional<ImportState> state = table.find(shop).isEmpty() ? begin(shop) : running(shop);
        state.ifPresent(known -> advance(shop, known));
    }

    @Override
    public void gaveUp(String id, Throwable cause) {
        log.warn("A catalogue was not imported: {}", id, cause);
        ShopDomain shop = new ShopDomain(id.substring(0, id.indexOf('/')));
        running(shop).ifPresent(state -> note(shop, state.ended(Status.FAILED, "")));
    }

    private Optional<ImportState> running(ShopDomain shop) {
        return table.find(shop).filter(state -> state.status() == Status.RUNNING);
    }

    /** A shop that is not connected yet is asked again when changes are next looked for. */
    private Optional<ImportState> begin(ShopDomain shop) {
        Instant now = clock.instant();
        return switch (export.count(shop)) {
            case StoreResult.Refused<Integer>(String code, String message)
                    when code.equals(NOT_CONNECTED) ->
                    Optional.empty();
            case StoreResult.Done<Integer>(Integer count) -> {
                ImportState begun = ImportState.begun(count, now);
                yield Optional.of(note(shop, count > SMALL ? exporting(shop, begun) : begun));
            }
            case StoreResult<Integer> other -> failed(shop, ImportState.begun(0, now), other);
        };
    }

    /** If Shopify writes no file, say because it writes another one, pages are read. */
    private ImportState exporting(ShopDomain shop, ImportState begun) {
        return export.start(shop) instanceof StoreResult.Done<String>(String operation)
                ? begun.exporting(operation)
                : begun;
    }

    private void advance(ShopDomain shop, ImportState state) {
        String operation = state.operation();
        if (operation == null) {
            readPages(shop, state);
            return;
        }
        switch (export.state(shop, operation)) {
            case StoreResult.Done<BulkExport.State>(BulkExport.State now) when now.isUnderWay() -> {
                note(shop, state.with(null, now.products()));
                enqueue(shop, clock.instant().plus(LOOK_AGAIN));
            }
            case StoreResult.Done<BulkExport.State>(BulkExport.State now) when now.isComplete() ->
                    readFile(shop, state.with(null, 0), now.url());
            case StoreResult.Done<BulkExport.State> spoilt ->
                    readPages(shop, note(shop, state.exporting(null)));
            case StoreResult<BulkExport.State> other -> failed(shop, state, other);
        }
    }

    private void readFile(ShopDomain shop, ImportState state, Optional<String> url) {
        int[] taken = {0};
        url.ifPresent(address ->
                export.read(
                        address,
                        batch -> {
                            taken[0] += batch.size();
                            keep(shop, state.with(null, taken[0]), batch);
                        }));
        finish(shop, state.with(null, taken[0]));
    }

    private void readPages(ShopDomain shop, ImportState from) {
        ImportState state = from.cursor() == null ? from.with(null, 0) : from;
        do {
            StoreSearch search = new StoreSearch("", state.cursor(), PAGE);
            StoreResult<StorePage> result = store.products(shop, search);
            if (!(result instanceof StoreResult.Done<StorePage>(StorePage page))) {
                failed(shop, state, result);
                return;
            }
            state = state.with(page.next(), state.taken() + page.entries().size());
            keep(shop, state, page.entries());
        } while (state.cursor() != null);
        finish(shop, state);
    }

    private void keep(ShopDomain shop, ImportState state, Collection<StorePage.Entry> entries) {
        transaction.executeWithoutResult(status -> {
            products.save(shop, entries, clock.instant());
            note(shop, state);
        });
    }

    private void finish(ShopDomain shop, ImportState state) {
        transaction.executeWithoutResult(status -> {
            products.deleteUnseen(shop, state.started());
            note(shop, state.ended(Status.DONE, null));
        });
    }

    /** What may succeed later is tried again by the job; what Shopify refuses is shown. */
    private Optional<ImportState> failed(
            ShopDomain shop, ImportState state, StoreResult<?> result) {
        switch (result) {
            case StoreResult.Refused<?>(String code, String message) ->
                    note(shop, state.ended(Status.FAILED, message));
            case StoreResult.NotFound<?> gone -> note(shop, state.ended(Status.FAILED, ""));
            case StoreResult<?> later ->
                    throw new IllegalStateException("Shopify is not to be reached");
        }
        return Optional.empty();
    }

    private ImportState note(ShopDomain shop, ImportState state) {
        table.save(shop, state);
        changes.announce(new Changes.Change(shop, "catalogue", ""));
        return state;
    }
}
