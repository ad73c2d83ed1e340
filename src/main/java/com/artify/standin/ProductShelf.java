package com.artify.standin;

import com.artify.standin.StandInProduct.Option;
import com.artify.standin.StandInProduct.Variant;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A shop's products and what changes them. Thread-safe. */
final class ProductShelf {
    private static final long FIRST_NEW_ID = 46_900_000_000_001L;
    private static final int MOST_OPTIONS = 3;

    private final Map<Long, StandInProduct> products = new TreeMap<>();
    private final AtomicLong ids = new AtomicLong(FIRST_NEW_ID);
    private final Clock clock;
    private final Consumer<StandInProduct> listener;
    private Predicate<String> refused = title -> false;

    ProductShelf(Clock clock, Consumer<StandInProduct> listener) {
        this.clock = clock;
        this.listener = listener;
    }

    synchronized List<StandInProduct> all() {
        return List.copyOf(products.values());
    }

    synchronized Optional<StandInProduct> find(long id) {
        return Optional.ofNullable(products.get(id));
    }

    /** Takes over what was there before, as it was; nobody is told. */
    synchronized void fill(Collection<StandInProduct> present) {
        for (StandInProduct product : present) {
            products.put(product.id(), product);
            Stream.concat(
                            product.options().stream().map(Option::id),
                            product.variants().stream().map(Variant::id))
                    .forEach(id -> ids.accumulateAndGet(id + 1, Math::max));
        }
    }

    void put(StandInProduct product) {
        StandInProduct touched = product.at(clock.instant());
        fill(List.of(touched));
        listener.accept(touched);
    }

    synchronized void refuse(Predicate<String> titles) {
        refused = titles;
    }

    synchronized boolean remove(long id) {
        return products.remove(id) != null;
    }

    /**
     * Changes the variants of a product. If something is wrong the product stays as it is, unless
     * parts may be done.
     */
    VariantWork change(StandInProduct product, boolean partial, Consumer<VariantWork> changes) {
        VariantWork work;
        synchronized (this) {
            work =
                    new VariantWork(
                            products.getOrDefault(product.id(), product), this::nextId, refused);
            changes.accept(work);
            if (!partial && !work.errors().isEmpty()) {
                return work;
            }
            products.put(product.id(), work.result().at(clock.instant()));
        }
        find(product.id()).ifPresent(listener);
        return work;
    }

    /** Adds options; present variants get the first value of each. */
    List<Map<String, @Nullable Object>> addOptions(
            StandInProduct product, Collection<Map<String, Object>> inputs) {
        List<Option> options =
                product.isSingle() ? new ArrayList<>() : new ArrayList<>(product.options());
        List<String> firsts = new ArrayList<>();
        for (Map<String, Object> input : inputs) {
            String name = String.valueOf(input.get("name"));
            List<String> values = names(input.get("values"));
            if (options.stream().anyMatch(each -> each.name().equalsIgnoreCase(name))) {
                return List.of(
                        Nodes.userError(
                                "OPTION_ALREADY_EXISTS",
                                "Option '" + name + "' already exists.",
                                "options"));
            }
            options.add(new Option(nextId(), name, values));
            firsts.add(values.getFirst());
        }
        if (options.size() > MOST_OPTIONS) {
            return List.of(
                    Nodes.userError(
                            "OPTIONS_OVER_LIMIT",
                            "Can only specify a maximum of 3 options",
                            "options"));
        }
        put(product.with(options, given(product, firsts)));
        return List.of();
    }

    /** Adds values to an option. */
    List<Map<String, @Nullable Object>> addValues(
            StandInProduct product, @Nullable Object optionId, @Nullable Object values) {
        long id = Nodes.number(optionId, "ProductOption");
        if (product.options().stream().noneMatch(option -> option.id() == id)) {
            return List.of(
                    Nodes.userError("OPTION_DOES_NOT_EXIST", "Option does not exist", "option"));
        }
        List<Option> options =
                product.options().stream()
                        .map(option -> option.id() == id ? option.and(names(values)) : option)
                        .toList();
        put(product.with(options, product.variants()));
        return List.of();
    }

    long nextId() {
        return ids.getAndIncrement();
    }

    private static List<Variant> given(StandInProduct product, List<String> firsts) {
        return product.variants().stream()
                .map(variant -> {
                    List<String> values =
                            product.isSingle()
                                    ? new ArrayList<>()
                                    : new ArrayList<>(variant.values());
                    values.addAll(firsts);
                    return variant.of(values);
                })
                .toList();
    }

    private static List<String> names(@Nullable Object values) {
        return values instanceof List<?> list
                ? list.stream().map(each -> String.valueOf(((Map<?, ?>) each).get("name"))).toList()
                : List.of();
    }
}
