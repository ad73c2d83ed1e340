package com.artify.catalog;

import com.artify.base.ShopDomain;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which Shopify variants are printed as what: by mapped base variants first, else by sizes. */
@Service
@Transactional(readOnly = true)
public class VariantMappings {
    private final VariantMappingRepository mappings;
    private final ProductBaseLinkRepository links;
    private final BaseVariantRepository variants;
    private final SizeRepository sizes;
    private final ProductRepository products;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VariantMappings(
            VariantMappingRepository mappings,
            ProductBaseLinkRepository links,
            BaseVariantRepository variants,
            SizeRepository sizes,
            ProductRepository products,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mappings = mappings;
        this.links = links;
        this.variants = variants;
        this.sizes = sizes;
        this.products = products;
        this.events = events;
        this.clock = clock;
    }

    /** Lets a product be printed on a base; repeating it changes nothing. */
    @Transactional
    public void link(Product product, ProductBase base) {
        Instant now = clock.instant();
        Optional<ProductBaseLink> present =
                links.findByShopIdAndProductIdAndProductBaseId(
                        product.shop(), product.id(), base.id());
        if (present.isEmpty()) {
            int order = links.countByShopIdAndProductId(product.shop(), product.id());
            links.save(
                    new ProductBaseLink(
                            product.shop(), product.id(), base.id(), true, order, now, now));
        } else {
            present.get().switchOn(true, now);
            links.save(present.get());
        }
        touched(product);
    }

    /** Prints a Shopify variant as a base variant. */
    @Transactional
    public MappingResult map(Product product, BaseVariant variant, String shopifyVariantId) {
        ShopDomain shop = product.shop();
        if (!links.existsByShopIdAndProductIdAndProductBaseIdAndIsEnabled(
                shop, product.id(), variant.productBaseId(), true)) {
            return MappingResult.BASE_NOT_LINKED;
        }
        Optional<VariantMapping> present =
                active(product).stream()
                        .filter(mapping -> mapping.shopifyVariantId().equals(shopifyVariantId))
                        .findFirst();
        if (present.isPresent()) {
            return present.get().baseVariantId() == variant.id()
                    ? MappingResult.MAPPED
                    : MappingResult.VARIANT_TAKEN;
        }
        mappings.save(
                new VariantMapping(
                        shop, product.id(), variant.id(), shopifyVariantId, clock.instant()));
        touched(product);
        return MappingResult.MAPPED;
    }

    /** Gives a product a size of its own, for a Shopify variant or for none yet. */
    @Transactional
    public Size addSize(Product product, PrintSize print, @Nullable String shopifyVariantId) {
        int order = sizesOf(product).size();
        Size size =
                sizes.save(Size.create(product, print, shopifyVariantId, order, clock.instant()));
        touched(product);
        return size;
    }

    /** Everything of the product that can be printed, in the merchant's order. */
    public List<PrintableVariant> printable(Product product) {
        return printable(mapped(product, active(product)), sizesOf(product));
    }

    /** What is mapped goes before what has a size. */
    private static List<PrintableVariant> printable(
            List<PrintableVariant> mapped, List<Size> sizes) {
        List<PrintableVariant> printable = new ArrayList<>(mapped);
        Set<String> taken =
                printable.stream()
                        .map(PrintableVariant::shopifyVariantId)
                        .collect(Collectors.toCollection(HashSet::new));
        for (Size size : sizes) {
            String variant = size.shopifyVariantId();
            if (variant != null && taken.add(variant)) {
                printable.add(new PrintableVariant(variant, size.print(), null, size.id()));
            }
        }
        return printable;
    }

    /** How one Shopify variant of the product is printed, or empty if it is not mapped. */
    public Optional<PrintableVariant> printable(Product product, String shopifyVariantId) {
        ShopDomain shop = product.shop();
        List<PrintableVariant> mapped =
                mapped(product, mappings.findActive(shop, product.id(), shopifyVariantId));
        return mapped.isEmpty()
                ? printable(mapped, sizes.findActive(shop, product.id(), shopifyVariantId)).stream()
                        .findFirst()
                : Optional.of(mapped.getFirst());
    }

    /** How a Shopify variant of any product is printed; variants belong to one product. */
    public Optional<PrintableVariant> printable(ShopDomain shop, String shopifyVariantId) {
        Optional<Long> product =
                mappings
                        .findByShopIdAndShopifyVariantIdAndIsActive(shop, shopifyVariantId, true)
                        .stream()
                        .map(VariantMapping::productId)
                        .findFirst()
                        .or(() -> productBySize(shop, shopifyVariantId));
        return product.flatMap(id -> products.findByShopIdAndId(shop, id))
                .flatMap(found -> printable(found, shopifyVariantId));
    }

    private Optional<Long> productBySize(ShopDomain shop, String shopifyVariantId) {
        return sizes
                .findByShopIdAndShopifyVariantIdAndIsActive(shop, shopifyVariantId, true)
                .stream()
                .map(Size::productId)
                .findFirst();
    }

    private List<PrintableVariant> mapped(Product product, List<VariantMapping> active) {
        List<Long> ids = active.stream().map(VariantMapping::baseVariantId).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, BaseVariant> byId =
                variants.findPrintable(product.shop(), product.id(), ids).stream()
                        .collect(Collectors.toMap(BaseVariant::id, Function.identity()));
        return active.stream()
                .filter(mapping -> byId.containsKey(mapping.baseVariantId()))
                .sorted(Comparator.comparing(mapping -> order(byId, mapping)))
                .map(mapping ->
                        new PrintableVariant(
                                mapping.shopifyVariantId(),
                                variant(byId, mapping).print(),
                                mapping.baseVariantId(),
                                null))
                .toList();
    }

    private static int order(Map<Long, BaseVariant> byId, VariantMapping mapping) {
        return variant(byId, mapping).sortOrder();
    }

    private static BaseVariant variant(Map<Long, BaseVariant> byId, VariantMapping mapping) {
        return Objects.requireNonNull(byId.get(mapping.baseVariantId()));
    }

    private void touched(Product product) {
        events.publishEvent(new MappingsTouched(product.shop(), product.id()));
    }

    private List<VariantMapping> active(Product product) {
        return mappings.findByShopIdAndProductIdAndIsActive(product.shop(), product.id(), true);
    }

    private List<Size> sizesOf(Product product) {
        return sizes.findByShopIdAndProductIdAndIsActiveOrderBySortOrder(
                product.shop(), product.id(), true);
    }
}
