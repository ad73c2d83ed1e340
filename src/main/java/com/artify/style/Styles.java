package com.artify.style;

import com.artify.base.ShopDomain;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The styles of a shop, their versions and their order per product. */
@Service
@Transactional(readOnly = true)
public class Styles {
    private final StyleRepository styles;
    private final StyleVersionRepository versions;
    private final ProductStyleRepository productStyles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Styles(
            StyleRepository styles,
            StyleVersionRepository versions,
            ProductStyleRepository productStyles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.styles = styles;
        this.versions = versions;
        this.productStyles = productStyles;
        this.events = events;
        this.clock = clock;
    }

    public Optional<Style> find(ShopDomain shop, UUID uuid) {
        return styles.findByShopIdAndUuid(shop, uuid);
    }

    /** By the internal id that other rows refer to. */
    public Optional<Style> findById(ShopDomain shop, long id) {
        return styles.findByShopIdAndId(shop, id);
    }

    /** All styles of the shop in their order. */
    public List<Style> all(ShopDomain shop) {
        return styles.findByShopIdOrderBySortOrder(shop);
    }

    /** Adds a style after the others and publishes its first version. */
    @Transactional
    public Style create(ShopDomain shop, StyleDraft draft) {
        Instant now = clock.instant();
        Style style = styles.save(Style.create(shop, draft, all(shop).size(), now));
        versions.save(style.snapshot(null, null, now));
        return style;
    }

    /** Publishes a change as a new version. */
    @Transactional
    public Style publish(Style style, StyleDraft draft) {
        Instant now = clock.instant();
        style.publish(draft, now);
        Style saved = styles.save(style);
        versions.save(saved.snapshot(null, null, now));
        return saved;
    }

    /** The version that new generations use. */
    public StyleVersion currentVersion(Style style) {
        return versions.findByShopIdAndStyleIdAndNumber(
                        style.shop(), style.id(), style.versionNumber())
                .orElseThrow();
    }

    /** A version by the internal id that generations refer to. */
    public StyleVersion version(ShopDomain shop, long id) {
        return versions.findByShopIdAndId(shop, id).orElseThrow();
    }

    /** Offers exactly these styles with a product, in this order. */
    @Transactional
    public void offer(ShopDomain shop, long productId, List<Style> inOrder) {
        productStyles.deleteAllOf(shop, productId);
        events.publishEvent(new OfferTouched(shop, productId));
        Instant now = clock.instant();
        for (int i = 0; i < inOrder.size(); i++) {
            productStyles.save(
                    new ProductStyle(
                            null, shop, productId, inOrder.get(i).id(), i, true, now, now));
        }
    }

    /** Whether the product has styles, offered or switched off. */
    public boolean arranged(ShopDomain shop, long productId) {
        return productStyles.existsByShopIdAndProductId(shop, productId);
    }

    /** The active styles that a product offers, in order. */
    public List<Style> offered(ShopDomain shop, long productId) {
        return styles.findOffered(shop, productId);
    }

    /** One of the styles that a product offers. */
    public Optional<Style> offered(ShopDomain shop, long productId, UUID style) {
        return styles.findOffered(shop, productId, style);
    }

    /** Counts a use of the style, for its popularity. */
    @Transactional
    public void countUse(ShopDomain shop, long styleId) {
        styles.countUse(shop, styleId);
    }
}
