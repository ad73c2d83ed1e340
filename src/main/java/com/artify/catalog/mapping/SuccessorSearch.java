package com.artify.catalog.mapping;

import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.base.jobs.Job;
import com.artify.base.jobs.JobHandler;
import com.artify.base.jobs.Jobs;
import com.artify.base.jobs.Lane;
import com.artify.catalog.Product;
import com.artify.catalog.ProductGone;
import com.artify.catalog.ProductNews;
import com.artify.catalog.Products;
import com.artify.catalog.StoreAdmin;
import com.artify.catalog.StorePage;
import com.artify.catalog.StoreProduct;
import com.artify.catalog.StoreResult;
import com.artify.catalog.StoreSearch;
import com.artify.catalog.StoreVariant;
import com.artify.shopify.WebhookEvent;
import com.artify.shopify.WebhookHandler;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks for the product that took the place of a deleted one: among those with the same title or
 * SKUs when it goes, and each that comes afterwards. It is one if at least half of the printed
 * variants have their like there.
 */
@Component
class SuccessorSearch implements JobHandler, WebhookHandler {
    private static final Logger log = LoggerFactory.getLogger(SuccessorSearch.class);
    private static final Job JOB = new Job("successor", Lane.QUICK);
    private static final int CANDIDATES = 5;
    private static final int SKUS = 2;
    private static final long ANY = 0;

    private final Products products;
    private final ProductSuccession succession;
    private final StoreAdmin store;
    private final SuccessorTable table;
    private final Jobs jobs;
    private final Changes changes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SuccessorSearch(
            Products products,
            ProductSuccession succession,
            StoreAdmin store,
            SuccessorTable table,
            Jobs jobs,
            Changes changes,
            TransactionTemplate transaction,
            Clock clock) {
        this.products = products;
        this.succession = succession;
        this.store = store;
        this.table = table;
        this.jobs = jobs;
        this.changes = changes;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    void on(ProductGone gone) {
        enqueue(gone.shop(), gone.productId(), ANY);
    }

    @EventListener
    void on(ProductNews news) {
        for (Product product : products.gone(news.shop())) {
            if (product.shopifyProductId() != news.shopifyProductId()) {
                enqueue(news.shop(), product.id(), news.shopifyProductId());
            }
        }
    }

    @Override
    public Set<String> topics() {
        return Set.of("products/create");
    }

    @Override
    public void handle(WebhookEvent event) {
        on(new ProductNews(event.shop(), event.body().path("id").asLong(0)));
    }

    private void enqueue(ShopDomain shop, long product, long candidate) {
        jobs.enqueue(JOB, shop.value() + "/" + product + "/" + candidate);
    }

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    public void run(String id) {
        String[] parts = id.split("/", -1);
        ShopDomain shop = new ShopDomain(parts[0]);
        long candidate = Long.parseLong(parts[2]);
        products.findById(shop, Long.parseLong(parts[1]))
                .filter(Product::gone)
                .ifPresent(product -> search(product, candidate));
    }

    @Override
    public void gaveUp(String id, Throwable cause) {
        log.warn("No successor was looked for: {}", id, cause);
    }

    private void search(Product product, long candidate) {
        List<StoreVariant> printed = succession.printed(product);
        Stream<Long> candidates =
                candidate == ANY ? alike(product, printed).limit(CANDIDATES) : Stream.of(candidate);
        candidates
                .filter(id -> succession.isFree(product, id))
                .flatMap(id -> read(product.shop(), id).stream())
                .map(found -> successor(printed, found))
                .filter(found -> !printed.isEmpty() && found.variants() * 2 >= printed.size())
                .max(Comparator.comparingInt(Successor::variants))
                .filter(found -> isBetter(product, found))
                .ifPresent(found -> keep(product, found));
    }

    private Stream<Long> alike(Product product, List<StoreVariant> printed) {
        return Stream.concat(
                        Stream.of(product.title()),
                        printed.stream()
                                .flatMap(each -> Optional.ofNullable(each.sku()).stream())
                                .limit(SKUS))
                .flatMap(text -> page(product.shop(), text).entries().stream())
                .map(StorePage.Entry::id)
                .filter(id -> id != product.shopifyProductId())
                .distinct();
    }

    private StorePage page(ShopDomain shop, String text) {
        return answer(store.products(shop, new StoreSearch(text, null, CANDIDATES)))
                .orElseGet(() -> new StorePage(List.of(), null));
    }

    private Optional<StoreProduct> read(ShopDomain shop, long id) {
        return answer(store.product(shop, id));
    }

    private static <T> Optional<T> answer(StoreResult<T> result) {
        return switch (result) {
            case StoreResult.Done<T>(T value) -> Optional.of(value);
            case StoreResult.NotFound<T> gone -> Optional.empty();
            case StoreResult.Refused<T> refused -> Optional.empty();
            case StoreResult.Unavailable<T> later ->
                    throw new IllegalStateException("Shopify is not to be reached");
        };
    }

    private static Successor successor(List<StoreVariant> printed, StoreProduct found) {
        int alike = Successions.of(printed, found.variants()).size();
        return new Successor(found.id(), found.title(), alike);
    }

    private boolean isBetter(Product product, Successor found) {
        return table.find(product).filter(known -> known.variants() >= found.variants()).isEmpty();
    }

    private void keep(Product product, Successor found) {
        transaction.executeWithoutResult(status -> {
            table.save(product, found, clock.instant());
            changes.announce(
                    new Changes.Change(product.shop(), "product", product.uuid().toString()));
        });
    }
}
