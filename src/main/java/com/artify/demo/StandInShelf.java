package com.artify.demo;

import com.artify.catalog.StoreAdmin;
import com.artify.catalog.StoreOption;
import com.artify.catalog.StorePage;
import com.artify.catalog.StoreProduct;
import com.artify.catalog.StoreResult;
import com.artify.catalog.StoreSearch;
import com.artify.catalog.VariantOutcome;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The products of one shop in the stand-in Shopify, changed as its Admin API would. Thread-safe.
 */
final class StandInShelf {
    private final Map<Long, StoreProduct> products = new LinkedHashMap<>();
    private final AtomicLong ids = new AtomicLong(45_700_000_000_000L);
    private final Clock clock;
    private Consumer<StoreProduct> listener = product -> {};
    private Predicate<String> refused = title -> false;

    StandInShelf(List<StoreProduct> products, Clock clock) {
        this.clock = clock;
        products.forEach(this::put);
    }

    /** Tells of every change after it was made. */
    void onChange(Consumer<StoreProduct> heard) {
        listener = heard;
    }

    /** From now on no variant is saved or deleted whose title, such as A4 / Oak, is meant. */
    synchronized void refuse(Predicate<String> titles) {
        refused = titles;
    }

    synchronized void put(StoreProduct product) {
        products.put(product.id(), product);
        product.variants()
                .forEach(variant ->
                        ids.accumulateAndGet(StandInVariants.number(variant.id()), Math::max));
    }

    synchronized List<StoreProduct> all() {
        return List.copyOf(products.values());
    }

    synchronized Optional<StoreProduct> find(long id) {
        return Optional.ofNullable(products.get(id));
    }

    StorePage page(StoreSearch search) {
        String text = search.text().strip().toLowerCase(Locale.ROOT);
        String cursor = search.cursor();
        int from = cursor == null ? 0 : Integer.parseInt(cursor);
        List<StoreProduct> found =
                all().stream()
                        .filter(product -> words(product).contains(text))
                        .sorted(Comparator.comparing(StoreProduct::title))
                        .skip(from)
                        .toList();
        return new StorePage(
                found.stream().limit(search.limit()).map(StandInShelf::entry).toList(),
                found.size() > search.limit() ? Integer.toString(from + search.limit()) : null);
    }

    StoreResult<StoreProduct> ensureOptions(long id, List<StoreOption> options) {
        StoreProduct changed;
        synchronized (this) {
            StoreProduct product = products.get(id);
            if (product == null) {
                return new StoreResult.NotFound<>();
            }
            changed = product.withOptions(options);
            if (changed.options().size() > StoreAdmin.MOST_OPTIONS) {
                return new StoreResult.Refused<>(
                        "OPTIONS_OVER_LIMIT", "Can only specify a maximum of 3 options");
            }
            changed = keep(changed);
        }
        listener.accept(changed);
        return new StoreResult.Done<>(changed);
    }

    /** Does the same with each wish, in their order; one that is refused does not stop the rest. */
    <W> StoreResult<List<VariantOutcome>> each(
            long id, List<W> wishes, BiFunction<StandInVariants, W, VariantOutcome> act) {
        if (wishes.size() > StoreAdmin.MOST_AT_ONCE) {
            return new StoreResult.Refused<>("MAX_INPUT_SIZE_EXCEEDED", "At most 250 at once");
        }
        List<VariantOutcome> outcomes = new ArrayList<>();
        StoreProduct changed;
        synchronized (this) {
            StoreProduct product = products.get(id);
            if (product == null) {
                return new StoreResult.NotFound<>();
            }
            StandInVariants variants = new StandInVariants(product, ids::incrementAndGet, refused);
            wishes.forEach(wish -> outcomes.add(act.apply(variants, wish)));
            changed = keep(product.withVariants(variants.list()));
        }
        listener.accept(changed);
        return new StoreResult.Done<>(List.copyOf(outcomes));
    }

    private StoreProduct keep(StoreProduct changed) {
        StoreProduct touched = changed.asOf(clock.instant());
        products.put(touched.id(), touched);
        return touched;
    }

    private static String words(StoreProduct product) {
        return (product.title() + " " + product.type()).toLowerCase(Locale.ROOT);
    }

    private static StorePage.Entry entry(StoreProduct product) {
        return new StorePage.Entry(
                product.id(),
                product.handle(),
                product.title(),
                product.type(),
                product.imageUrl(),
                product.variants().size(),
                product.updatedAt());
    }
}
