package com.artify.catalog;

import com.artify.activity.Activities;
import com.artify.activity.Deed;
import com.artify.base.ShopDomain;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens product bases as drafts and saves what merchants made of them. */
@Service
@Transactional(readOnly = true)
public class BaseEditing {
    static final String CHANGED = "product-base.changed";

    private final ProductBaseRepository bases;
    private final BaseVariantRepository variants;
    private final Activities activities;
    private final BaseNews news;
    private final Clock clock;

    BaseEditing(
            ProductBaseRepository bases,
            BaseVariantRepository variants,
            Activities activities,
            BaseNews news,
            Clock clock) {
        this.bases = bases;
        this.variants = variants;
        this.activities = activities;
        this.news = news;
        this.clock = clock;
    }

    /** The base as it stands, or empty if the shop has none of that id. */
    public Optional<BaseDraft> open(ShopDomain shop, UUID uuid) {
        return present(shop, uuid).map(this::draft);
    }

    /** Makes the base as the draft says, unless somebody else changed it meanwhile. */
    @Transactional
    public BaseSaved save(ShopDomain shop, UUID uuid, BaseDraft draft) {
        Optional<ProductBase> found = present(shop, uuid);
        if (found.isEmpty()) {
            return new BaseSaved.Gone();
        }
        ProductBase base = found.get();
        List<DraftProblem> problems = DraftCheck.problems(draft);
        if (base.version() != draft.version()) {
            return new BaseSaved.Stale();
        }
        if (!problems.isEmpty()) {
            return new BaseSaved.Invalid(problems);
        }
        BaseDifference difference = BaseDifference.between(draft(base), draft);
        if (!difference.any()) {
            return new BaseSaved.Saved(draft, Optional.empty());
        }
        ProductBase saved = write(base, draft);
        UUID activity =
                activities.record(
                        shop,
                        new Deed(
                                CHANGED,
                                "product-base",
                                uuid.toString(),
                                saved.name(),
                                difference.before(),
                                difference.after()));
        return new BaseSaved.Saved(draft(saved), Optional.of(activity));
    }

    /** Leads the base back to before a difference; false if it is no longer as that says. */
    @Transactional
    boolean restore(
            ShopDomain shop, UUID uuid, Map<String, Object> before, Map<String, Object> after) {
        Optional<ProductBase> base = present(shop, uuid);
        Optional<BaseDraft> past =
                base.flatMap(found ->
                        new BaseRestoration(draft(found), removed(found)).restored(before, after));
        past.ifPresent(draft -> write(base.orElseThrow(), draft));
        return past.isPresent();
    }

    private ProductBase write(ProductBase base, BaseDraft draft) {
        Instant now = clock.instant();
        base.edit(draft, now);
        ProductBase saved = bases.save(base);
        Map<UUID, BaseVariant> rows =
                variants.findByShopIdAndProductBaseId(base.shop(), base.id()).stream()
                        .collect(Collectors.toMap(BaseVariant::uuid, Function.identity()));
        for (int place = 0; place < draft.variants().size(); place++) {
            VariantDraft wanted = draft.variants().get(place);
            BaseVariant row = rows.remove(wanted.key());
            if (row == null) {
                variants.save(BaseVariant.create(base, wanted, place, now));
            } else if (differs(row, wanted, place)) {
                row.edit(wanted, place, now);
                variants.save(row);
            }
        }
        rows.values().stream()
                .filter(row -> !row.removed())
                .forEach(row -> {
                    row.remove(now);
                    variants.save(row);
                });
        news.tell(base);
        return saved;
    }

    private static boolean differs(BaseVariant row, VariantDraft wanted, int place) {
        return row.removed() || row.sortOrder() != place || !VariantDraft.of(row).sameAs(wanted);
    }

    private Optional<ProductBase> present(ShopDomain shop, UUID uuid) {
        return bases.findByShopIdAndUuid(shop, uuid).filter(base -> !base.removed());
    }

    private BaseDraft draft(ProductBase base) {
        return BaseDraft.of(
                base,
                variants.findByShopIdAndProductBaseIdAndRemovedAtIsNullOrderBySortOrder(
                        base.shop(), base.id()));
    }

    private List<VariantDraft> removed(ProductBase base) {
        return variants.findByShopIdAndProductBaseId(base.shop(), base.id()).stream()
                .filter(BaseVariant::removed)
                .map(VariantDraft::of)
                .toList();
    }
}
