package com.artify.catalog.mapping.ui;

import com.artify.base.ShopDomain;
import com.artify.base.ui.Formats;
import com.artify.catalog.mapping.Finding;
import com.artify.catalog.mapping.LinkedVariant;
import com.artify.catalog.mapping.MappingMends;
import com.artify.catalog.mapping.MappingRow;
import com.artify.catalog.mapping.ProductMappings;
import com.artify.catalog.ui.UndoToast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Does what is asked for in a product's lines, says so, and offers to take it back. */
final class MappingDeeds implements MappingLine.Actions, MappingBulk.Deeds {
    private final ProductMappings mappings;
    private final MappingMends mends;
    private final ShopDomain shop;
    private final UndoToast toast;
    private final Component page;
    private final Runnable refresh;
    private Optional<UUID> product = Optional.empty();

    MappingDeeds(
            ProductMappings mappings,
            MappingMends mends,
            ShopDomain shop,
            UndoToast toast,
            Component page,
            Runnable refresh) {
        this.mappings = mappings;
        this.mends = mends;
        this.shop = shop;
        this.toast = toast;
        this.page = page;
        this.refresh = refresh;
    }

    /** From now on it is this product's lines. */
    void of(UUID shown) {
        product = Optional.of(shown);
    }

    void acceptCertain(int certain) {
        done(
                text("mapping.done.accepted", certain),
                product.flatMap(shown -> mappings.acceptCertain(shop, shown)));
    }

    @Override
    public void map(MappingRow row, Optional<LinkedVariant> target) {
        done(
                target.map(each -> text("mapping.done.mapped", row.title(), each.name()))
                        .orElseGet(() -> text("mapping.done.unmapped", row.title())),
                map(Map.of(row.key(), target.map(LinkedVariant::uuid))));
    }

    @Override
    public void mend(MappingRow.MendedFinding finding) {
        done(text("mapping.done.mended"), mended(Set.of(finding.finding().uuid())));
    }

    @Override
    public void leave(Finding finding) {
        done(text("mapping.done.left"), left(Set.of(finding.uuid())));
    }

    @Override
    public void accept(Map<String, Optional<UUID>> targets) {
        done(count("mapping.done.accepted", targets.size()), map(targets));
    }

    @Override
    public void unmap(Map<String, Optional<UUID>> targets) {
        done(count("mapping.done.unmapped-many", targets.size()), map(targets));
    }

    @Override
    public void mend(Set<UUID> findings) {
        done(count("mapping.done.mended-many", findings.size()), mended(findings));
    }

    @Override
    public void leave(Set<UUID> findings) {
        done(count("mapping.done.left-many", findings.size()), left(findings));
    }

    private Optional<UUID> map(Map<String, Optional<UUID>> targets) {
        return product.flatMap(shown -> mappings.map(shop, shown, targets));
    }

    private Optional<UUID> mended(Set<UUID> findings) {
        return product.flatMap(shown -> mends.mend(shop, shown, findings));
    }

    private Optional<UUID> left(Set<UUID> findings) {
        return product.flatMap(shown -> mends.leave(shop, shown, findings));
    }

    private void done(String text, Optional<UUID> deed) {
        deed.ifPresent(each -> toast.say(text, List.of(each)));
        refresh.run();
    }

    private String count(String key, int count) {
        return text(key, Formats.count(count, UI.getCurrent().getLocale()));
    }

    private String text(String key, Object... values) {
        return page.getTranslation(key, values);
    }
}
