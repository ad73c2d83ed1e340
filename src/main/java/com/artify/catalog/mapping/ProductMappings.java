package com.artify.catalog.mapping;

import com.artify.activity.Activities;
import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.catalog.MappingsTouched;
import com.artify.catalog.Product;
import com.artify.catalog.ProductVariants;
import com.artify.catalog.Products;
import com.artify.catalog.StoreVariant;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows and changes what a product's Shopify variants are printed as. */
@Service
@Transactional
public class ProductMappings {
    private final Products products;
    private final ProductVariants variants;
    private final MappingTable table;
    private final FindingTable findings;
    private final Activities activities;
    private final ApplicationEventPublisher events;
    private final Changes changes;
    private final Clock clock;

    ProductMappings(
            Products products,
            ProductVariants variants,
            MappingTable table,
            FindingTable findings,
            Activities activities,
            ApplicationEventPublisher events,
            Changes changes,
            Clock clock) {
        this.products = products;
        this.variants = variants;
        this.table = table;
        this.findings = findings;
        this.activities = activities;
        this.events = events;
        this.changes = changes;
        this.clock = clock;
    }

    /** The product's mapping as it is now, or empty if the shop has no such product. */
    @Transactional(readOnly = true)
    public Optional<ProductMapping> find(ShopDomain shop, UUID product) {
        return products.find(shop, product).map(this::read);
    }

    ProductMapping read(Product product) {
        return new ProductMapping(
                product,
                variants.of(product),
                variants.removed(product),
                table.variants(product),
                table.mapped(product),
                table.sized(product),
                findings.left(product));
    }

    /**
     * Maps Shopify variants to base variants, or to nothing where the target is empty; answers the
     * activity that undoes it, or empty if nothing changed. What cannot be mapped is left out: a
     * base variant that is not linked, a Shopify variant that the product does not have.
     */
    public Optional<UUID> map(ShopDomain shop, UUID product, Map<String, Optional<UUID>> targets) {
        return find(shop, product).flatMap(mapping -> change(mapping, targets));
    }

    /** Takes over every suggestion that is certain and whose variant is not mapped yet. */
    public Optional<UUID> acceptCertain(ShopDomain shop, UUID product) {
        return find(shop, product)
                .flatMap(mapping -> {
                    Map<String, Optional<UUID>> targets = new LinkedHashMap<>();
                    open(mapping, Suggestions.of(mapping))
                            .values()
                            .forEach(suggestion ->
                                    targets.put(
                                            suggestion.shopifyVariantId(),
                                            Optional.of(suggestion.target().uuid())));
                    return change(mapping, targets);
                });
    }

    /** The certain suggestions for variants that are mapped to nothing, by Shopify variant. */
    static Map<String, Suggestion> open(ProductMapping mapping, Suggestions suggestions) {
        return suggestions.certain().stream()
                .filter(each -> !mapping.mapped().containsKey(each.shopifyVariantId()))
                .filter(each -> !mapping.sized().contains(each.shopifyVariantId()))
                .collect(
                        Collectors.toMap(
                                Suggestion::shopifyVariantId,
                                Function.identity(),
                                (one, other) -> one,
                                LinkedHashMap::new));
    }

    private Optional<UUID> change(ProductMapping mapping, Map<String, Optional<UUID>> targets) {
        Map<String, Long> wanted = new LinkedHashMap<>();
        MappedDeed deed = new MappedDeed(mapping);
        Map<UUID, LinkedVariant> usable =
                mapping.usable().stream()
                        .collect(Collectors.toMap(LinkedVariant::uuid, Function.identity()));
        Map<Long, LinkedVariant> byId = mapping.baseById();
        Set<String> sold =
                mapping.store().stream().map(StoreVariant::id).collect(Collectors.toSet());
        targets.forEach((variant, target) -> {
            LinkedVariant chosen = target.map(usable::get).orElse(null);
            Long old = mapping.mapped().get(variant);
            Long fresh = chosen == null ? null : chosen.id();
            if (target.isPresent() && chosen == null
                    || Objects.equals(old, fresh)
                    || chosen != null && !sold.contains(variant)) {
                return;
            }
            deed.note(variant, old == null ? null : byId.get(old), chosen);
            if (fresh != null) {
                wanted.put(variant, fresh);
            }
        });
        if (deed.variants().isEmpty()) {
            return Optional.empty();
        }
        write(mapping.product(), deed.variants(), wanted);
        return Optional.of(activities.record(mapping.product().shop(), deed.written()));
    }

    void write(Product product, Set<String> touched, Map<String, Long> wanted) {
        table.unmap(product, touched, clock.instant());
        table.map(product, wanted, clock.instant());
        events.publishEvent(new MappingsTouched(product.shop(), product.id()));
        changes.announce(new Changes.Change(product.shop(), "mapping", product.uuid().toString()));
    }

    /**
     * Maps Shopify variants as a sync made them, and takes mappings of removed ones away. The sync
     * records it, and the mapping is looked through when Shopify was read again.
     */
    public void follow(Product product, Map<String, Long> made, Set<String> removed) {
        Set<String> touched = new HashSet<>(made.keySet());
        touched.addAll(removed);
        table.unmap(product, touched, clock.instant());
        table.map(product, made, clock.instant());
    }
}
