package com.artify.catalog.sync;

import com.artify.base.Money;
import com.artify.catalog.StoreAdmin;
import com.artify.catalog.StoreProduct;
import com.artify.catalog.StoreVariant;
import com.artify.catalog.mapping.LinkedVariant;
import com.artify.catalog.mapping.ProductMapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares a product's base variants with its variants in Shopify. Variants meet by their mapping,
 * else by their normalised option values.
 */
final class SyncPlanner {
    private final ProductMapping mapping;
    private final StoreProduct before;
    private final StoreProduct product;
    private final WantedOptions options;
    private final Map<Long, LinkedVariant> base = new HashMap<>();
    private final Map<List<String>, List<StoreVariant>> unmapped = new HashMap<>();
    private final Map<Long, List<StoreVariant>> mapped = new HashMap<>();
    private final Set<String> met = new HashSet<>();
    private final Set<List<String>> claimed = new HashSet<>();
    private final List<PlannedStep> steps = new ArrayList<>();

    private SyncPlanner(ProductMapping mapping, StoreProduct before) {
        this.mapping = mapping;
        this.before = before;
        this.options = new WantedOptions(before, mapping.usable());
        this.product = before.withOptions(options.all());
        mapping.base().forEach(variant -> base.put(variant.id(), variant));
        for (StoreVariant variant : product.variants()) {
            Long target = mapping.mapped().get(variant.id());
            if (target == null) {
                unmapped.computeIfAbsent(key(variant.options()), key -> new ArrayList<>())
                        .add(variant);
            } else {
                mapped.computeIfAbsent(target, key -> new ArrayList<>()).add(variant);
            }
        }
    }

    static SyncPlan plan(ProductMapping mapping, StoreProduct product) {
        if (mapping.usable().isEmpty()) {
            return new SyncPlan(
                    mapping.product(),
                    product.updatedAt(),
                    List.of(),
                    List.of(),
                    Optional.of(SyncObstacle.NO_BASE));
        }
        return new SyncPlanner(mapping, product).plan();
    }

    private SyncPlan plan() {
        mapping.usable().forEach(this::want);
        product.variants().stream()
                .filter(variant -> !met.contains(variant.id()))
                .forEach(this::surplus);
        return new SyncPlan(
                mapping.product(),
                before.updatedAt(),
                options.lacking(before),
                List.copyOf(steps),
                obstacle());
    }

    private Optional<SyncObstacle> obstacle() {
        if (product.options().size() > StoreAdmin.MOST_OPTIONS) {
            return Optional.of(SyncObstacle.TOO_MANY_OPTIONS);
        }
        long created = steps.stream().filter(step -> step.action() == SyncAction.CREATE).count();
        return product.variants().size() + created > StoreAdmin.MOST_VARIANTS
                ? Optional.of(SyncObstacle.TOO_MANY_VARIANTS)
                : Optional.empty();
    }

    private void want(LinkedVariant variant) {
        Optional<Map<String, String>> values = options.of(variant, product.options());
        boolean taken = !values.map(SyncPlanner::key).map(claimed::add).orElse(true);
        List<StoreVariant> present = new ArrayList<>(mapped.getOrDefault(variant.id(), List.of()));
        if (present.isEmpty()) {
            present.addAll(
                    values.map(SyncPlanner::key)
                            .map(key -> unmapped.getOrDefault(key, List.of()))
                            .orElseGet(List::of));
        }
        present.removeIf(each -> !met.add(each.id()));
        present.forEach(each -> meet(variant, each));
        if (present.isEmpty() && mapped.get(variant.id()) == null) {
            create(variant, values, taken);
        }
    }

    private void create(
            LinkedVariant variant, Optional<Map<String, String>> values, boolean taken) {
        Money price = price(variant);
        SyncReason reason =
                taken
                        ? SyncReason.TAKEN
                        : values.isEmpty()
                                ? SyncReason.NO_OPTION_VALUE
                                : price == null ? SyncReason.NO_PRICE : SyncReason.MISSING;
        Map<String, String> wanted = values.orElseGet(variant::options);
        steps.add(
                new PlannedStep(
                        reason == SyncReason.MISSING ? SyncAction.CREATE : SyncAction.BLOCKED,
                        reason,
                        String.join(" / ", wanted.values()),
                        wanted,
                        variant,
                        null,
                        null,
                        price,
                        null,
                        null));
    }

    private void meet(LinkedVariant variant, StoreVariant present) {
        Money price = Objects.requireNonNullElse(price(variant), present.price());
        Money former = present.compareAt();
        boolean tooLow = former != null && former.minor() <= price.minor();
        boolean differs = !price.equals(present.price());
        boolean known = mapping.mapped().containsKey(present.id());
        SyncReason reason =
                differs
                        ? SyncReason.PRICE_DIFFERS
                        : tooLow
                                ? SyncReason.COMPARE_AT_TOO_LOW
                                : known ? SyncReason.SAME : SyncReason.SAME_UNMAPPED;
        steps.add(
                new PlannedStep(
                        differs || tooLow ? SyncAction.UPDATE : SyncAction.KEEP,
                        reason,
                        present.title(),
                        present.options(),
                        variant,
                        present.id(),
                        present.price(),
                        price,
                        former,
                        tooLow ? null : former));
    }

    private void surplus(StoreVariant variant) {
        Long target = mapping.mapped().get(variant.id());
        boolean served =
                target == null
                        && (mapping.sized().contains(variant.id())
                                || mapping.left().contains(variant.id()));
        SyncReason reason =
                served
                        ? SyncReason.SERVED_OTHERWISE
                        : target == null ? SyncReason.NOT_IN_BASE : SyncReason.BASE_VARIANT_OFF;
        steps.add(
                new PlannedStep(
                        served ? SyncAction.KEEP : SyncAction.REMOVE,
                        reason,
                        variant.title(),
                        variant.options(),
                        target == null ? null : base.get(target),
                        variant.id(),
                        variant.price(),
                        variant.price(),
                        variant.compareAt(),
                        null));
    }

    /** The price in the currency that the product has in Shopify, or null if there is none. */
    private @Nullable Money price(LinkedVariant variant) {
        Money price = variant.price();
        return price != null
                        && before.variants().stream()
                                .allMatch(each -> each.price().currency().equals(price.currency()))
                ? price
                : null;
    }

    private static List<String> key(Map<String, String> options) {
        return options.values().stream().map(value -> value.toLowerCase(Locale.ROOT)).toList();
    }
}
