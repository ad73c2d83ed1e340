package com.artify.catalog;

import com.artify.activity.Activities;
import com.artify.activity.Deed;
import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enables products and links them to bases, and writes down who did it. */
@Service
@Transactional
public class ProductSetup {
    static final String ENABLED = "product.enabled";
    static final String DISABLED = "product.disabled";
    static final String LINKED = "product.base-linked";
    static final String UNLINKED = "product.base-unlinked";
    static final String BASE = "base";
    private static final String KIND = "product";

    private final Products products;
    private final ProductBases bases;
    private final ProductBaseLinkRepository links;
    private final VariantMappings mappings;
    private final FirstStyles firstStyles;
    private final Activities activities;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProductSetup(
            Products products,
            ProductBases bases,
            ProductBaseLinkRepository links,
            VariantMappings mappings,
            FirstStyles firstStyles,
            Activities activities,
            Changes changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.products = products;
        this.bases = bases;
        this.links = links;
        this.mappings = mappings;
        this.firstStyles = firstStyles;
        this.activities = activities;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** Makes products of the shop's catalogue personalisable; answers what undoes each. */
    public List<UUID> enable(ShopDomain shop, Collection<ProductFacts> chosen) {
        return chosen.stream()
                .filter(facts ->
                        products.findByShopifyId(shop, facts.shopifyProductId())
                                .filter(Product::enabled)
                                .isEmpty())
                .map(facts -> record(ENABLED, begin(shop, facts), false, true))
                .toList();
    }

    private Product begin(ShopDomain shop, ProductFacts facts) {
        Product product = products.enable(shop, facts);
        firstStyles.offer(product);
        return product;
    }

    /** Switches products on or off for shoppers; answers what undoes each that was not so. */
    public List<UUID> switchOn(ShopDomain shop, Collection<UUID> uuids, boolean enabled) {
        return uuids.stream()
                .flatMap(uuid -> products.find(shop, uuid).stream())
                .filter(product -> product.enabled() != enabled)
                .map(product -> {
                    products.switchOn(shop, product.uuid(), enabled);
                    return record(enabled ? ENABLED : DISABLED, product, !enabled, enabled);
                })
                .toList();
    }

    /** The bases that the product is printed on, in their order. */
    @Transactional(readOnly = true)
    public List<ProductBase> basesOf(Product product) {
        List<Long> linked =
                links
                        .findByShopIdAndProductIdAndIsEnabledOrderBySortOrder(
                                product.shop(), product.id(), true)
                        .stream()
                        .map(ProductBaseLink::productBaseId)
                        .toList();
        return bases.all(product.shop()).stream()
                .filter(base -> linked.contains(base.id()))
                .toList();
    }

    /** Prints a product on a base too; empty if it is already, or one of them is not there. */
    public Optional<UUID> link(ShopDomain shop, UUID product, UUID base) {
        return linking(shop, product, base, true);
    }

    /** Prints a product on a base no more; its mappings wait for the base to come back. */
    public Optional<UUID> unlink(ShopDomain shop, UUID product, UUID base) {
        return linking(shop, product, base, false);
    }

    private Optional<UUID> linking(ShopDomain shop, UUID productId, UUID baseId, boolean linked) {
        Optional<Product> product = products.find(shop, productId);
        Optional<ProductBase> base = bases.find(shop, baseId);
        if (product.isEmpty() || base.isEmpty() || !setLink(product.get(), base.get(), linked)) {
            return Optional.empty();
        }
        Map<String, Object> with =
                Map.of(BASE, baseId.toString(), "name", base.get().name(), "linked", linked);
        return Optional.of(
                activities.record(
                        shop,
                        new Deed(
                                linked ? LINKED : UNLINKED,
                                KIND,
                                productId.toString(),
                                product.get().title(),
                                Map.of("name", base.get().name(), "linked", !linked),
                                with)));
    }

    /** Links or unlinks without a record; false if nothing was to be done. */
    boolean setLink(Product product, ProductBase base, boolean linked) {
        boolean present =
                links.existsByShopIdAndProductIdAndProductBaseIdAndIsEnabled(
                        product.shop(), product.id(), base.id(), true);
        if (present == linked) {
            return false;
        }
        if (linked) {
            mappings.link(product, base);
        } else {
            links.findByShopIdAndProductIdAndProductBaseId(product.shop(), product.id(), base.id())
                    .ifPresent(link -> {
                        link.switchOn(false, clock.instant());
                        links.save(link);
                    });
        }
        touched(product);
        return true;
    }

    private void touched(Product product) {
        events.publishEvent(new MappingsTouched(product.shop(), product.id()));
        changes.announce(new Changes.Change(product.shop(), KIND, product.uuid().toString()));
    }

    private UUID record(String action, Product product, boolean before, boolean after) {
        return activities.record(
                product.shop(),
                new Deed(
                        action,
                        KIND,
                        product.uuid().toString(),
                        product.title(),
                        Map.of("enabled", before),
                        Map.of("enabled", after)));
    }
}
