package com.artify.style;

import com.artify.activity.Activities;
import com.artify.activity.Deed;
import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.style.ProductDirectory.Entry;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The styles of each product: their order, which are switched on. Each change is saved at once. */
@Service
@Transactional
public class ProductStyles {
    static final String ARRANGED = "style.product-arranged";

    /** Before a product's id, as the key of what it had. */
    static final String UNDO = "undo.";

    static final String COPIED = "style.product-copied";

    private final StyleRepository styles;
    private final ArrangementStore store;
    private final StyleQueries queries;
    private final OfferRules rules;
    private final Activities activities;
    private final Changes changes;

    ProductStyles(
            StyleRepository styles,
            ArrangementStore store,
            StyleQueries queries,
            OfferRules rules,
            Activities activities,
            Changes changes) {
        this.styles = styles;
        this.store = store;
        this.queries = queries;
        this.rules = rules;
        this.activities = activities;
        this.changes = changes;
    }

    /** The product's styles in their order, archived and switched off ones included. */
    @Transactional(readOnly = true)
    public List<OfferedStyle> of(ShopDomain shop, Entry product) {
        Map<UUID, Style> known =
                styles.findByShopIdOrderBySortOrder(shop).stream()
                        .collect(Collectors.toMap(Style::uuid, Function.identity()));
        return store.read(shop, product.id()).places().stream()
                .flatMap(place ->
                        Stream.ofNullable(known.get(place.style()))
                                .map(style -> offered(style, place.enabled())))
                .toList();
    }

    /** The shop's active styles that the product does not have, in the shop's order. */
    @Transactional(readOnly = true)
    public List<OfferedStyle> others(ShopDomain shop, Entry product) {
        Arrangement has = store.read(shop, product.id());
        return styles.findByShopIdOrderBySortOrder(shop).stream()
                .filter(style -> style.active() && !has.has(style.uuid()))
                .map(style -> offered(style, false))
                .toList();
    }

    /** Offers more styles with the product, after those it has. */
    public OfferResult add(ShopDomain shop, Entry product, Collection<UUID> added) {
        return arrange(shop, product, has -> has.with(added));
    }

    /** Switches a style of the product on or off for shoppers. */
    public OfferResult enable(ShopDomain shop, Entry product, UUID style, boolean enabled) {
        return arrange(shop, product, has -> has.switched(style, enabled));
    }

    /** Takes a style off the product. */
    public OfferResult remove(ShopDomain shop, Entry product, UUID style) {
        return arrange(shop, product, has -> has.without(style));
    }

    /** Puts a style of the product right after another one, or first. */
    public OfferResult move(ShopDomain shop, Entry product, UUID style, Optional<UUID> after) {
        return arrange(shop, product, has -> has.moved(style, after));
    }

    /** Gives other products exactly the styles of this one, in its order, where rules allow it. */
    public CopyResult copy(ShopDomain shop, Entry from, Collection<Entry> targets) {
        Arrangement wanted = store.read(shop, from.id());
        Map<String, Object> before = new LinkedHashMap<>();
        int refused = 0;
        for (Entry target : targets) {
            Arrangement has = store.read(shop, target.id());
            if (has.equals(wanted)) {
                continue;
            }
            if (rules.check(shop, target, wanted.switchedOnSince(has)).isPresent()) {
                refused++;
                continue;
            }
            store.copy(shop, from.id(), target.id());
            before.put(UNDO + target.uuid(), has.written());
            announce(shop, target.uuid());
        }
        if (before.isEmpty()) {
            return new CopyResult(0, refused, Optional.empty());
        }
        Map<String, Object> after = new LinkedHashMap<>();
        before.keySet().forEach(product -> after.put(product, wanted.written()));
        after.put("products", before.size());
        after.put("styles", names(shop, wanted));
        return new CopyResult(
                before.size(), refused, Optional.of(record(shop, COPIED, from, before, after)));
    }

    private OfferResult arrange(ShopDomain shop, Entry product, UnaryOperator<Arrangement> change) {
        Arrangement has = store.read(shop, product.id());
        Arrangement wanted = change.apply(has);
        if (wanted.equals(has)) {
            return new OfferResult.Unchanged();
        }
        Optional<OfferResult.Forbidden> forbidden =
                rules.check(shop, product, wanted.switchedOnSince(has));
        if (forbidden.isPresent()) {
            return forbidden.get();
        }
        store.write(shop, product.id(), wanted);
        announce(shop, product.uuid());
        return new OfferResult.Done(
                record(
                        shop,
                        ARRANGED,
                        product,
                        values(shop, product, has),
                        values(shop, product, wanted)));
    }

    private Map<String, Object> values(ShopDomain shop, Entry product, Arrangement arrangement) {
        return Map.of(
                UNDO + product.uuid(), arrangement.written(), "styles", names(shop, arrangement));
    }

    /** The styles that shoppers see, in their order, for those who read the log. */
    private List<String> names(ShopDomain shop, Arrangement arrangement) {
        Map<UUID, String> names =
                styles.findByShopIdOrderBySortOrder(shop).stream()
                        .collect(Collectors.toMap(Style::uuid, Style::name));
        return arrangement.switchedOnSince(new Arrangement(List.of())).stream()
                .map(uuid -> names.getOrDefault(uuid, ""))
                .toList();
    }

    private UUID record(
            ShopDomain shop,
            String action,
            Entry product,
            Map<String, Object> before,
            Map<String, Object> after) {
        return activities.record(
                shop,
                new Deed(
                        action,
                        "product",
                        product.uuid().toString(),
                        product.title(),
                        before,
                        after));
    }

    void announce(ShopDomain shop, UUID product) {
        changes.announce(new Changes.Change(shop, "product", product.toString()));
    }

    private OfferedStyle offered(Style style, boolean enabled) {
        return new OfferedStyle(
                style.uuid(),
                style.name(),
                queries.picture(Optional.ofNullable(style.exampleKey())),
                enabled,
                style.status());
    }
}
