package com.artify.catalog.mapping;

import com.artify.base.Ids;
import com.artify.base.Money;
import com.artify.catalog.StoreVariant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks through one product's mapping for what would be sold wrongly or not at all. */
final class MappingLinter {
    private final ProductMapping mapping;
    private final Map<String, Integer> tooLarge;
    private final Map<Long, LinkedVariant> base;
    private final Map<String, StoreVariant> store;
    private final Map<StoreVariant, StoreVariant> successions;
    private final List<Finding> findings = new ArrayList<>();

    private MappingLinter(ProductMapping mapping, Map<String, Integer> tooLarge) {
        this.mapping = mapping;
        this.tooLarge = tooLarge;
        this.base = mapping.baseById();
        this.successions = Successions.of(mapping);
        this.store =
                mapping.store().stream()
                        .collect(Collectors.toMap(StoreVariant::id, Function.identity()));
    }

    /** Everything that is wrong, in the order of the Shopify variants. */
    static List<Finding> lint(ProductMapping mapping, Map<String, Integer> tooLarge) {
        MappingLinter linter = new MappingLinter(mapping, tooLarge);
        linter.unmapped();
        linter.mappings();
        linter.doublyMapped();
        return linter.findings;
    }

    private void unmapped() {
        for (StoreVariant variant : mapping.store()) {
            StoreVariant former = successions.get(variant);
            if (former != null) {
                Long target = Objects.requireNonNull(mapping.mapped().get(former.id()));
                add(FindingKind.REPLACED, variant.id(), target, null);
            } else if (!mapping.mapped().containsKey(variant.id())
                    && !mapping.sized().contains(variant.id())) {
                add(FindingKind.UNMAPPED, variant.id(), 0, null);
            }
        }
    }

    private void mappings() {
        Set<String> succeeded =
                successions.values().stream().map(StoreVariant::id).collect(Collectors.toSet());
        mapping.mapped()
                .forEach((variant, id) -> {
                    if (succeeded.contains(variant)) {
                        return;
                    }
                    LinkedVariant target = base.get(id);
                    StoreVariant sold = store.get(variant);
                    if (target == null || sold == null || !target.linked()) {
                        add(FindingKind.ORPHANED, variant, id, null);
                        return;
                    }
                    if (!target.active()) {
                        add(FindingKind.INACTIVE, variant, id, null);
                        return;
                    }
                    wrongPrice(sold, target)
                            .ifPresent(
                                    price -> add(FindingKind.PRICE_MISMATCH, variant, id, price));
                    Integer reached = tooLarge.get(variant);
                    if (reached != null) {
                        add(FindingKind.SIZE_NOT_REACHABLE, variant, id, (long) reached);
                    }
                });
    }

    /** The price that it should be, where it is another in the same currency. */
    private static Optional<Long> wrongPrice(StoreVariant sold, LinkedVariant target) {
        Money price = target.price();
        return price != null
                        && price.currency().equals(sold.price().currency())
                        && price.minor() != sold.price().minor()
                ? Optional.of(price.minor())
                : Optional.empty();
    }

    /**
     * One base variant may print several Shopify variants that differ in a choice the base does not
     * know, such as the finish of a frame. Where they differ in a choice that it does know, only
     * the likest is meant.
     */
    private void doublyMapped() {
        Map<Long, List<StoreVariant>> byTarget = new HashMap<>();
        for (StoreVariant variant : mapping.store()) {
            Long id = mapping.mapped().get(variant.id());
            if (id != null) {
                byTarget.computeIfAbsent(id, key -> new ArrayList<>()).add(variant);
            }
        }
        if (byTarget.values().stream().allMatch(variants -> variants.size() == 1)) {
            return;
        }
        OptionKnowledge knowledge = new OptionKnowledge(mapping);
        byTarget.forEach((id, variants) -> {
            LinkedVariant target = base.get(id);
            if (target != null && target.usable() && variants.size() > 1) {
                knowledge
                        .misfits(target, variants)
                        .forEach(misfit -> add(FindingKind.DOUBLY_MAPPED, misfit.id(), id, null));
            }
        });
    }

    private void add(FindingKind kind, String variant, long baseVariant, @Nullable Long figure) {
        findings.add(new Finding(Ids.next(), kind, variant, baseVariant, figure));
    }
}
