package com.artify.style;

import com.artify.base.ShopDomain;
import com.artify.style.OfferResult.Forbidden;
import com.artify.style.ProductDirectory.Entry;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All rules together. */
@Component
class OfferRules {
    private final StyleRepository styles;
    private final ObjectProvider<OfferRule> rules;

    OfferRules(StyleRepository styles, ObjectProvider<OfferRule> rules) {
        this.styles = styles;
        // Asked for when they are needed: rules use the services that ask them.
        this.rules = rules;
    }

    /** The first objection to offering these styles with a product. */
    Optional<Forbidden> check(ShopDomain shop, Entry product, Collection<UUID> offered) {
        List<OfferRule> all = rules.stream().toList();
        if (all.isEmpty() || offered.isEmpty()) {
            return Optional.empty();
        }
        return styles.findByShopIdAndUuidIn(shop, offered).stream()
                .flatMap(style ->
                        all.stream()
                                .flatMap(rule ->
                                        rule.objection(shop, product.id(), style.id()).stream())
                                .map(objection -> new Forbidden(style.name(), objection)))
                .findFirst();
    }
}
