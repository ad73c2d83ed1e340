package com.artify.style.ui;

import com.artify.activity.Activities;
import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.base.ui.EmptyState;
import com.artify.base.ui.LiveUpdates;
import com.artify.base.ui.ReorderList;
import com.artify.base.ui.Surface;
import com.artify.base.ui.Symbol;
import com.artify.base.ui.Toast;
import com.artify.style.CopyResult;
import com.artify.style.OfferResult;
import com.artify.style.OfferedStyle;
import com.artify.style.ProductDirectory;
import com.artify.style.ProductDirectory.Entry;
import com.artify.style.ProductStyles;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The styles of a product in the order in which shoppers see them. Each change is saved at once and
 * can be taken back; others see it live. {@link ProductStyleCards} makes it.
 */
public final class ProductStylesCard extends Surface implements ProductStyleRow.Actions {
    private final ProductStyles styles;
    private final Taking taking;
    private final ShopDomain shop;
    private final Entry product;
    private final AddStylesField addition = new AddStylesField(this::offer);
    private final Div body = new Div();
    private final Button copy;
    private List<OfferedStyle> shown = List.of();

    ProductStylesCard(
            ProductStyles styles,
            ProductDirectory products,
            Activities activities,
            Changes changes,
            ShopDomain shop,
            Entry product) {
        this.styles = styles;
        this.taking = new Taking(this, activities, shop);
        this.shop = shop;
        this.product = product;
        addClassName("product-styles");
        copy =
                new Button(
                        getTranslation("style.product.copy"),
                        new Symbol("copy"),
                        click -> new CopyStylesDialog(products, shop, product, this::copy).open());
        heading(getTranslation("style.product.title"), copy);
        add(body, addition);
        LiveUpdates.of(this, changes, shop, this::changed);
        refresh();
    }

    private void changed(Changes.Change change) {
        boolean concerns =
                change.id().equals(product.uuid().toString()) || "style".equals(change.kind());
        // What shows the change already is not written anew, so that the focus stays.
        if (concerns && !styles.of(shop, product).equals(shown)) {
            refresh();
        }
    }

    private void refresh() {
        shown = new ArrayList<>(styles.of(shop, product));
        body.removeAll();
        copy.setEnabled(!shown.isEmpty());
        addition.show(styles.others(shop, product));
        if (shown.isEmpty()) {
            body.add(
                    new EmptyState(
                            "palette",
                            getTranslation("style.product.empty.title"),
                            getTranslation("style.product.empty.text")));
            return;
        }
        ReorderList list = new ReorderList(getTranslation("style.product.title"), this::moved);
        shown.forEach(style -> list.row(style.name(), new ProductStyleRow(style, this)));
        body.add(list);
    }

    private void moved(int from, int to) {
        OfferedStyle style = shown.remove(from);
        shown.add(to, style);
        Optional<UUID> after = to == 0 ? Optional.empty() : Optional.of(shown.get(to - 1).uuid());
        done(
                styles.move(shop, product, style.uuid(), after),
                getTranslation("style.done.moved", style.name()));
    }

    private void offer(Collection<UUID> added) {
        done(
                styles.add(shop, product, added),
                Counted.text(this, "style.product.added.", added.size()));
        refresh();
    }

    @Override
    public void enable(OfferedStyle style, boolean enabled) {
        String text = enabled ? "style.product.enabled" : "style.product.disabled";
        done(
                styles.enable(shop, product, style.uuid(), enabled),
                getTranslation(text, style.name()));
        refresh();
    }

    @Override
    public void remove(OfferedStyle style) {
        done(
                styles.remove(shop, product, style.uuid()),
                getTranslation("style.product.removed", style.name()));
        refresh();
    }

    private void copy(Collection<Entry> targets) {
        CopyResult result = styles.copy(shop, product, targets);
        String done = Counted.text(this, "style.product.copied.", result.copied());
        if (result.refused() > 0) {
            done += " " + Counted.text(this, "style.product.refused.", result.refused());
        }
        String said = done;
        result.activity()
                .ifPresentOrElse(activity -> taking.offer(said, activity), () -> Toast.say(said));
    }

    private void done(OfferResult result, String text) {
        switch (result) {
            case OfferResult.Done done -> taking.offer(text, done.activity());
            case OfferResult.Unchanged unchanged -> {}
            case OfferResult.Forbidden forbidden ->
                    Toast.say(
                            getTranslation(
                                    "style.product.forbidden",
                                    forbidden.style(),
                                    getTranslation(
                                            forbidden.objection().textKey(),
                                            forbidden.objection().arguments().toArray())));
        }
    }
}
