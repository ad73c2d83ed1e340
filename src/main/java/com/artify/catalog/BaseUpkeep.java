package com.artify.catalog;

import com.artify.activity.Activities;
import com.artify.activity.Deed;
import com.artify.base.Ids;
import com.artify.base.Money;
import com.artify.base.ShopDomain;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds, copies, switches, orders and removes whole product bases, and writes down who did it. */
@Service
@Transactional
public class BaseUpkeep {
    static final String ADDED = "product-base.added";
    static final String COPIED = "product-base.copied";
    static final String SWITCHED_ON = "product-base.switched-on";
    static final String SWITCHED_OFF = "product-base.switched-off";
    static final String REMOVED = "product-base.removed";
    static final String MOVED = "product-base.moved";
    private static final String KIND = "product-base";

    private final ProductBases bases;
    private final ProductBaseRepository repository;
    private final BaseVariantRepository variants;
    private final Activities activities;
    private final BaseNews news;
    private final Clock clock;

    BaseUpkeep(
            ProductBases bases,
            ProductBaseRepository repository,
            BaseVariantRepository variants,
            Activities activities,
            BaseNews news,
            Clock clock) {
        this.bases = bases;
        this.repository = repository;
        this.variants = variants;
        this.activities = activities;
        this.news = news;
        this.clock = clock;
    }

    /** Adds a base without variants after the others. */
    public ProductBase add(ShopDomain shop, String name, List<String> options, Currency currency) {
        ProductBase base =
                bases.create(shop, new NewProductBase(name, null, options, new Money(0, currency)));
        record(ADDED, base, Map.of(), Map.of("name", name));
        return base;
    }

    /** Adds a base with the same variants under another name; empty if there is none to copy. */
    public Optional<ProductBase> duplicate(ShopDomain shop, UUID uuid, String name) {
        return bases.find(shop, uuid)
                .map(origin -> {
                    BaseDraft draft = BaseDraft.of(origin, bases.variants(origin));
                    ProductBase copy =
                            bases.create(
                                    shop,
                                    new NewProductBase(
                                            name,
                                            draft.description(),
                                            draft.optionNames(),
                                            new Money(
                                                    Objects.requireNonNullElse(draft.price(), 0L),
                                                    draft.currency())));
                    copyVariants(copy, draft.variants());
                    record(COPIED, copy, Map.of(), Map.of("name", name, "from", origin.name()));
                    return copy;
                });
    }

    private void copyVariants(ProductBase copy, List<VariantDraft> drafts) {
        for (int place = 0; place < drafts.size(); place++) {
            VariantDraft draft = drafts.get(place).copy(Ids.next());
            variants.save(BaseVariant.create(copy, draft, place, clock.instant()));
        }
    }

    /** Switches bases on or off; answers what undoes each one that was not so already. */
    public List<UUID> switchOn(ShopDomain shop, Collection<UUID> uuids, boolean active) {
        return each(
                shop,
                uuids,
                base -> base.active() != active,
                base -> {
                    base.switchOn(active, clock.instant());
                    return record(
                            active ? SWITCHED_ON : SWITCHED_OFF,
                            repository.save(base),
                            Map.of("active", !active),
                            Map.of("active", active));
                });
    }

    /** Removes bases from all lists; their variants are no longer printed. */
    public List<UUID> remove(ShopDomain shop, Collection<UUID> uuids) {
        return each(
                shop,
                uuids,
                base -> true,
                base -> {
                    base.remove(true, clock.instant());
                    return record(
                            REMOVED,
                            repository.save(base),
                            Map.of("removed", false),
                            Map.of("removed", true));
                });
    }

    /** Puts the shop's bases into this order; those that it leaves out come last. */
    public Optional<UUID> reorder(ShopDomain shop, List<UUID> order) {
        List<ProductBase> present = bases.all(shop);
        List<String> before = present.stream().map(base -> base.uuid().toString()).toList();
        List<ProductBase> wanted = new ArrayList<>();
        order.forEach(uuid -> find(present, uuid).ifPresent(wanted::add));
        present.stream().filter(base -> !wanted.contains(base)).forEach(wanted::add);
        List<String> after = wanted.stream().map(base -> base.uuid().toString()).toList();
        if (wanted.isEmpty() || before.equals(after)) {
            return Optional.empty();
        }
        for (int place = 0; place < wanted.size(); place++) {
            ProductBase base = wanted.get(place);
            if (base.sortOrder() != place) {
                base.moveTo(place, clock.instant());
                repository.save(base);
            }
        }
        return Optional.of(
                record(
                        MOVED,
                        moved(wanted, before),
                        Map.of("order", before),
                        Map.of("order", after)));
    }

    /** The base that went furthest: the one a person moved. */
    private static ProductBase moved(List<ProductBase> wanted, List<String> before) {
        ProductBase furthest = wanted.getFirst();
        int most = -1;
        for (int place = 0; place < wanted.size(); place++) {
            int way = Math.abs(before.indexOf(wanted.get(place).uuid().toString()) - place);
            if (way > most) {
                most = way;
                furthest = wanted.get(place);
            }
        }
        return furthest;
    }

    private static Optional<ProductBase> find(List<ProductBase> bases, UUID uuid) {
        return bases.stream().filter(base -> base.uuid().equals(uuid)).findFirst();
    }

    private List<UUID> each(
            ShopDomain shop,
            Collection<UUID> uuids,
            Predicate<ProductBase> wanted,
            Function<ProductBase, UUID> deed) {
        return uuids.stream()
                .flatMap(uuid -> bases.find(shop, uuid).stream())
                .filter(wanted)
                .map(deed)
                .toList();
    }

    private UUID record(
            String action,
            ProductBase base,
            Map<String, Object> before,
            Map<String, Object> after) {
        news.tell(base);
        return activities.record(
                base.shop(),
                new Deed(action, KIND, base.uuid().toString(), base.name(), before, after));
    }
}
