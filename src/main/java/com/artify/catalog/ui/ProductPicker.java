package com.artify.catalog.ui;

import com.artify.base.ShopDomain;
import com.artify.base.ui.EmptyState;
import com.artify.base.ui.FormDialog;
import com.artify.base.ui.Notice;
import com.artify.base.ui.PictureBox;
import com.artify.base.ui.SearchField;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Tone;
import com.artify.catalog.Product;
import com.artify.catalog.ProductFacts;
import com.artify.catalog.Products;
import com.artify.catalog.StorePage;
import com.artify.catalog.StoreResult;
import com.artify.catalog.StoreSearch;
import com.artify.catalog.store.ShopCatalogue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Chooses products out of the shop's catalogue in Shopify; what is chosen stays over searches. */
final class ProductPicker extends FormDialog {
    private static final int PAGE = 30;

    private final ShopDomain shop;
    private final transient ShopCatalogue catalogue;
    private final Set<Long> there;
    private final Map<Long, ProductFacts> chosen = new LinkedHashMap<>();
    private final Div list = new Div();
    private final Button more;
    private final Button add;
    private String text = "";
    private @Nullable String next;

    ProductPicker(
            ShopDomain shop,
            ShopCatalogue catalogue,
            Products products,
            Consumer<List<ProductFacts>> enable) {
        this.shop = shop;
        this.catalogue = catalogue;
        this.there =
                products.all(shop).stream()
                        .filter(Product::enabled)
                        .map(Product::shopifyProductId)
                        .collect(Collectors.toSet());
        setHeaderTitle(getTranslation("product.picker.title"));
        setWidth("560px");
        addClassName("product-picker");
        list.addClassName("picker-list");
        more = new Button(getTranslation("product.picker.more"), click -> load());
        add =
                new Button(
                        "",
                        click -> {
                            close();
                            enable.accept(List.copyOf(chosen.values()));
                        });
        add.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        SearchField search = new SearchField(getTranslation("product.picker.search"), this::search);
        search.setWidthFull();
        add(search, list, more);
        getFooter().add(new Button(getTranslation("product.picker.cancel"), click -> close()), add);
        count();
        load();
    }

    @Override
    protected Object entered() {
        return Set.copyOf(chosen.keySet());
    }

    private void search(String wanted) {
        text = wanted;
        next = null;
        list.removeAll();
        load();
    }

    private void load() {
        switch (catalogue.products(shop, new StoreSearch(text, next, PAGE))) {
            case StoreResult.Done<StorePage>(StorePage page) -> show(page);
            case StoreResult.NotFound<StorePage> none -> failed("");
            case StoreResult.Refused<StorePage> refused -> failed(refused.message());
            case StoreResult.Unavailable<StorePage> unavailable -> failed("");
        }
    }

    private void failed(String message) {
        more.setVisible(true);
        list.add(
                new Notice(
                        Tone.CRITICAL,
                        new Span(getTranslation("product.picker.failed", message).strip())));
    }

    private void show(StorePage page) {
        next = page.next();
        more.setVisible(next != null);
        page.entries().forEach(entry -> list.add(row(entry)));
        if (page.entries().isEmpty() && list.getComponentCount() == 0) {
            list.add(
                    new EmptyState(
                            "search",
                            getTranslation("product.picker.nothing.title"),
                            getTranslation("product.picker.nothing.text")));
        }
    }

    private Div row(StorePage.Entry entry) {
        PictureBox picture = new PictureBox("").ratio(1);
        picture.addClassName("thumb");
        String image = entry.imageUrl();
        if (image != null) {
            picture.picture(image, "");
        }
        Span facts = new Span(facts(entry));
        facts.addClassNames("small", "secondary");
        Div words = new Div(new Span(entry.title()), facts);
        words.addClassName("words");
        Checkbox box = new Checkbox();
        box.setAriaLabel(entry.title());
        Div row = new Div(box, picture, words);
        row.addClassName("picker-row");
        if (there.contains(entry.id())) {
            box.setValue(true);
            box.setEnabled(false);
            row.add(new StatusBadge(Tone.NEUTRAL, getTranslation("product.picker.there")));
            return row;
        }
        box.setValue(chosen.containsKey(entry.id()));
        box.addValueChangeListener(event -> choose(entry, event.getValue()));
        words.addClickListener(click -> box.setValue(!box.getValue()));
        return row;
    }

    private String facts(StorePage.Entry entry) {
        List<String> parts = new ArrayList<>();
        if (!entry.type().isEmpty()) {
            parts.add(entry.type());
        }
        parts.add(getTranslation("product.picker.variants", entry.variantCount()));
        return String.join(" · ", parts);
    }

    private void choose(StorePage.Entry entry, boolean choice) {
        if (choice) {
            chosen.put(entry.id(), entry.facts());
        } else {
            chosen.remove(entry.id());
        }
        count();
    }

    private void count() {
        add.setText(getTranslation("product.picker.add", chosen.size()));
        add.setEnabled(!chosen.isEmpty());
    }
}
