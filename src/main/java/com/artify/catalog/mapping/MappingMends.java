package com.artify.catalog.mapping;

import com.artify.activity.Activities;
import com.artify.activity.Deed;
import com.artify.base.ShopDomain;
import com.artify.catalog.MappingsTouched;
import com.artify.catalog.Product;
import com.artify.catalog.feasibility.PrintDecisions;
import com.artify.catalog.feasibility.PrintFeasibility;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mends what the linter found, or leaves it as it is. */
@Service
@Transactional
public class MappingMends {
    static final String MENDED = "product.mended";

    private final ProductMappings mappings;
    private final FindingTable table;
    private final BaseVariantMends baseVariants;
    private final StorePrices prices;
    private final PrintFeasibility feasibility;
    private final PrintDecisions decisions;
    private final Activities activities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MappingMends(
            ProductMappings mappings,
            FindingTable table,
            BaseVariantMends baseVariants,
            StorePrices prices,
            PrintFeasibility feasibility,
            PrintDecisions decisions,
            Activities activities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mappings = mappings;
        this.table = table;
        this.baseVariants = baseVariants;
        this.prices = prices;
        this.feasibility = feasibility;
        this.decisions = decisions;
        this.activities = activities;
        this.events = events;
        this.clock = clock;
    }

    /** Mends findings of a product, all as one deed; answers the activity that undoes it. */
    public Optional<UUID> mend(ShopDomain shop, UUID product, Set<UUID> findings) {
        return mappings.find(shop, product)
                .flatMap(mapping ->
                        activities.together(
                                shop,
                                whole(mapping.product()),
                                () -> mend(mapping, found(mapping.product(), findings))));
    }

    private static Deed whole(Product product) {
        return new Deed(
                MENDED, "product", product.uuid().toString(), product.title(), Map.of(), Map.of());
    }

    /** Lets findings of a product be as they are; answers the activity that undoes it. */
    public Optional<UUID> leave(ShopDomain shop, UUID product, Set<UUID> findings) {
        return mappings.find(shop, product)
                .flatMap(mapping -> leave(mapping, found(mapping.product(), findings)));
    }

    private List<Finding> found(Product product, Set<UUID> wanted) {
        return table.find(product).stream().filter(each -> wanted.contains(each.uuid())).toList();
    }

    private void mend(ProductMapping mapping, List<Finding> findings) {
        MendPlan plan = MendPlan.of(findings, new MendAdvice(mapping, Suggestions.of(mapping)));
        Product product = mapping.product();
        mappings.map(product.shop(), product.uuid(), plan.targets());
        leave(mapping, plan.left());
        if (!plan.switchedOn().isEmpty()) {
            baseVariants.switchOn(product, plan.switchedOn());
        }
        if (!plan.soldAnyway().isEmpty()) {
            decisions.accept(product.shop(), product.uuid(), heldBack(product, plan.soldAnyway()));
        }
        if (!plan.prices().isEmpty()) {
            prices.set(product, plan.prices());
        }
    }

    private Set<PrintDecisions.Print> heldBack(Product product, Set<String> variants) {
        return feasibility.matrix(product).heldBack().stream()
                .filter(cell -> variants.contains(cell.variant().shopifyVariantId()))
                .map(cell ->
                        new PrintDecisions.Print(
                                cell.variant().shopifyVariantId(), cell.style().uuid()))
                .collect(Collectors.toSet());
    }

    private Optional<UUID> leave(ProductMapping mapping, Collection<Finding> findings) {
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        Product product = mapping.product();
        table.exempt(
                product,
                findings.stream().map(MappingFindings::exemption).toList(),
                clock.instant());
        events.publishEvent(new MappingsTouched(product.shop(), product.id()));
        return Optional.of(
                activities.record(
                        product.shop(),
                        LeftDeed.of(product, findings, MappedDeed.titles(mapping))));
    }
}
