package com.artify.catalog;

import com.artify.activity.Activities;
import com.artify.activity.Activity;
import com.artify.activity.Deed;
import com.artify.activity.UndoHandler;
import com.artify.activity.UndoResult;
import com.artify.base.Changes;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sizes that products have of their own, for shops that do not use bases. */
@Service
@Transactional
public class ProductSizes implements UndoHandler {
    private static final String ADDED = "product.size-added";
    private static final String CHANGED = "product.size-changed";
    private static final String REMOVED = "product.size-removed";
    private static final String SIZE = "size";

    private final Products products;
    private final SizeRepository sizes;
    private final VariantMappings mappings;
    private final Activities activities;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProductSizes(
            Products products,
            SizeRepository sizes,
            VariantMappings mappings,
            Activities activities,
            Changes changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.products = products;
        this.sizes = sizes;
        this.mappings = mappings;
        this.activities = activities;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** The product's sizes in their order. */
    @Transactional(readOnly = true)
    public List<Size> of(Product product) {
        return sizes.findByShopIdAndProductIdAndIsActiveOrderBySortOrder(
                product.shop(), product.id(), true);
    }

    /** Adds a size, or changes the one that is named. */
    public SizeSaved save(ShopDomain shop, UUID productId, Optional<UUID> size, SizeDraft draft) {
        Optional<Product> product = products.find(shop, productId);
        Optional<Size> present = size.flatMap(uuid -> find(shop, uuid));
        if (product.isEmpty() || size.isPresent() != present.isPresent()) {
            return new SizeSaved.Gone();
        }
        if (draft.name().isBlank()) {
            return new SizeSaved.Invalid(DraftProblem.Kind.NAME_MISSING);
        }
        Optional<DraftProblem.Kind> problem = DraftCheck.measure(draft.measure());
        if (problem.isPresent()) {
            return new SizeSaved.Invalid(problem.get());
        }
        if (taken(product.get(), size, draft)) {
            return new SizeSaved.VariantTaken();
        }
        return present.map(found -> change(product.get(), found, draft))
                .orElseGet(() -> add(product.get(), draft));
    }

    private SizeSaved add(Product product, SizeDraft draft) {
        Size added =
                mappings.addSize(
                        product,
                        draft.measure().print(draft.name()),
                        draft.shopifyVariantId().orElse(null));
        return record(ADDED, product, added, Map.of(), draft.values());
    }

    private SizeSaved change(Product product, Size size, SizeDraft draft) {
        Map<String, Object> before = SizeDraft.of(size).values();
        size.edit(draft, clock.instant());
        sizes.save(size);
        return record(CHANGED, product, size, before, draft.values());
    }

    /** Takes a size off its product; empty if there is none. */
    public Optional<UUID> remove(ShopDomain shop, UUID productId, UUID uuid) {
        return products.find(shop, productId)
                .flatMap(product ->
                        find(shop, uuid)
                                .map(size -> {
                                    size.switchOn(false, clock.instant());
                                    sizes.save(size);
                                    return record(
                                                    REMOVED,
                                                    product,
                                                    size,
                                                    SizeDraft.of(size).values(),
                                                    Map.of())
                                            .activity();
                                }));
    }

    private boolean taken(Product product, Optional<UUID> own, SizeDraft draft) {
        return draft.shopifyVariantId().isPresent()
                && of(product).stream()
                        .filter(size -> own.filter(size.uuid()::equals).isEmpty())
                        .anyMatch(size ->
                                draft.shopifyVariantId().get().equals(size.shopifyVariantId()));
    }

    private Optional<Size> find(ShopDomain shop, UUID uuid) {
        return sizes.findByShopIdAndUuid(shop, uuid).filter(Size::active);
    }

    private SizeSaved.Saved record(
            String action,
            Product product,
            Size size,
            Map<String, Object> before,
            Map<String, Object> after) {
        touched(product);
        return new SizeSaved.Saved(
                activities.record(
                        product.shop(),
                        new Deed(
                                action,
                                "product",
                                product.uuid().toString(),
                                product.title(),
                                with(size, before),
                                with(size, after))));
    }

    private static Map<String, Object> with(Size size, Map<String, Object> values) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put(SIZE, size.uuid().toString());
        return all;
    }

    private void touched(Product product) {
        events.publishEvent(new MappingsTouched(product.shop(), product.id()));
        changes.announce(new Changes.Change(product.shop(), "product", product.uuid().toString()));
    }

    @Override
    public Set<String> actions() {
        return Set.of(ADDED, CHANGED, REMOVED);
    }

    @Override
    public UndoResult undo(ShopDomain shop, Activity activity) {
        Optional<Product> product =
                Ids.parse(activity.subjectId()).flatMap(uuid -> products.find(shop, uuid));
        Optional<Size> size =
                Ids.parse(String.valueOf(activity.before().get(SIZE)))
                        .flatMap(uuid -> sizes.findByShopIdAndUuid(shop, uuid));
        if (product.isEmpty() || size.isEmpty()) {
            return UndoResult.NOT_POSSIBLE;
        }
        boolean removed = REMOVED.equals(activity.action());
        Optional<SizeDraft> was = SizeDraft.read(removed ? activity.before() : activity.after());
        if (size.get().active() == removed
                || !was.equals(Optional.of(SizeDraft.of(size.get())))
                || removed && taken(product.get(), Optional.empty(), was.orElseThrow())) {
            return UndoResult.CHANGED_SINCE;
        }
        if (CHANGED.equals(activity.action())) {
            SizeDraft.read(activity.before())
                    .ifPresent(draft -> size.get().edit(draft, clock.instant()));
        } else {
            size.get().switchOn(removed, clock.instant());
        }
        sizes.save(size.get());
        touched(product.get());
        return UndoResult.UNDONE;
    }
}
