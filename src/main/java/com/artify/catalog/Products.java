package com.artify.catalog;

import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The products of a shop that shoppers may personalise. */
@Service
@Transactional(readOnly = true)
public class Products {
    private final ProductRepository products;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Products(
            ProductRepository products,
            Changes changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.products = products;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    public Optional<Product> find(ShopDomain shop, UUID uuid) {
        return products.findByShopIdAndUuid(shop, uuid);
    }

    /** By the internal id that other rows refer to. */
    public Optional<Product> findById(ShopDomain shop, long id) {
        return products.findByShopIdAndId(shop, id);
    }

    public Optional<Product> findByShopifyId(ShopDomain shop, long shopifyProductId) {
        return products.findByShopIdAndShopifyProductId(shop, shopifyProductId);
    }

    /** All products of the shop by title. */
    public List<Product> all(ShopDomain shop) {
        return products.findByShopIdOrderByTitle(shop);
    }

    /** Makes a product of the shop's catalogue personalisable, or updates it if it is already. */
    @Transactional
    public Product enable(ShopDomain shop, ProductFacts facts) {
        Product product =
                products.findOneByShopIdAndShopifyProductId(shop, facts.shopifyProductId())
                        .orElseGet(() ->
                                Product.enable(
                                        shop,
                                        facts.shopifyProductId(),
                                        facts.title(),
                                        clock.instant()));
        product.update(facts, clock.instant());
        product.switchOn(true, clock.instant());
        events.publishEvent(new ProductEnabled(shop, facts.shopifyProductId()));
        return saved(product);
    }

    /** Switches a product off or on for shoppers; false if the shop has no such product. */
    @Transactional
    public boolean switchOn(ShopDomain shop, UUID uuid, boolean enabled) {
        Optional<Product> found = products.findOneByShopIdAndUuid(shop, uuid);
        found.ifPresent(product -> {
            product.switchOn(enabled, clock.instant());
            saved(product);
        });
        return found.isPresent();
    }

    /** Takes over what Shopify says of a product, where it is one of ours and not older. */
    @Transactional
    public void update(ShopDomain shop, ProductFacts facts) {
        // Webhooks, jobs and staff bring the same news at the same moment.
        products.findOneByShopIdAndShopifyProductId(shop, facts.shopifyProductId())
                .ifPresent(product -> {
                    product.update(facts, clock.instant());
                    saved(product);
                });
    }

    /**
     * Notes that a product is no longer in Shopify, or is there after all; true if that is news.
     */
    @Transactional
    public boolean gone(ShopDomain shop, long shopifyProductId, boolean gone) {
        Optional<Product> news =
                products.findOneByShopIdAndShopifyProductId(shop, shopifyProductId)
                        .filter(product -> product.gone() != gone);
        news.ifPresent(product -> {
            product.gone(gone, clock.instant());
            saved(product);
            if (gone) {
                events.publishEvent(new ProductGone(shop, product.id()));
            }
        });
        return news.isPresent();
    }

    /** The products that are no longer in Shopify. */
    public List<Product> gone(ShopDomain shop) {
        return products.findByShopIdAndGoneAtIsNotNull(shop);
    }

    /**
     * Lets a product stand for another one of Shopify, with all that it has. A product that stood
     * for that one until now changes places with it, and is switched off.
     */
    @Transactional
    public void follow(Product product, long successor) {
        Product following =
                products.findOneByShopIdAndUuid(product.shop(), product.uuid()).orElseThrow();
        Instant now = clock.instant();
        products.findOneByShopIdAndShopifyProductId(product.shop(), successor)
                .ifPresent(other -> {
                    // Shopify has no negative ids, so nothing stands in the way of changing places.
                    other.follow(-following.shopifyProductId(), now);
                    other.gone(true, now);
                    other.switchOn(false, now);
                    saved(other);
                });
        following.follow(successor, now);
        saved(following);
    }

    private Product saved(Product product) {
        changes.announce(new Changes.Change(product.shop(), "product", product.uuid().toString()));
        return products.save(product);
    }
}
