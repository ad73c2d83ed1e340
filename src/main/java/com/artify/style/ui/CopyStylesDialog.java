package com.artify.style.ui;

import com.artify.base.ShopDomain;
import com.artify.base.ui.FormDialog;
import com.artify.base.ui.SearchField;
import com.artify.style.ProductDirectory;
import com.artify.style.ProductDirectory.Entry;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Chooses the products that shall have the same styles. */
final class CopyStylesDialog extends FormDialog {
    private static final int SHOWN = 100;

    private final ProductDirectory products;
    private final ShopDomain shop;
    private final Entry from;
    private final Div list = new Div();
    private final Checkbox all;
    private final Button copy;
    private final Set<Entry> chosen = new LinkedHashSet<>();
    private List<Entry> found = List.of();

    CopyStylesDialog(
            ProductDirectory products,
            ShopDomain shop,
            Entry from,
            Consumer<Collection<Entry>> copied) {
        this.products = products;
        this.shop = shop;
        this.from = from;
        setHeaderTitle(getTranslation("style.copying.title"));
        setWidth("480px");
        copy =
                new Button(
                        "",
                        click -> {
                            copied.accept(List.copyOf(chosen));
                            close();
                        });
        copy.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        all = new Checkbox(getTranslation("style.copying.all"));
        all.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chooseAll(event.getValue());
            }
        });
        list.addClassName("copy-targets");
        Div body =
                new Div(
                        new Paragraph(getTranslation("style.copying.text", from.title())),
                        new SearchField(getTranslation("style.copying.search"), this::search),
                        all,
                        list);
        body.addClassNames("stack", "copy-styles");
        add(body);
        getFooter().add(new Button(getTranslation("style.copying.cancel"), click -> close()), copy);
        search("");
    }

    @Override
    protected Object entered() {
        return Set.copyOf(chosen);
    }

    private void search(String text) {
        found =
                products.search(shop, text, SHOWN + 1).stream()
                        .filter(product -> product.id() != from.id())
                        .limit(SHOWN)
                        .toList();
        show();
    }

    private void show() {
        list.removeAll();
        found.forEach(product -> list.add(box(product)));
        if (found.isEmpty()) {
            list.add(new Paragraph(getTranslation("style.copying.none")));
        }
        count();
    }

    private Checkbox box(Entry product) {
        Checkbox box = new Checkbox(product.title(), chosen.contains(product));
        box.addValueChangeListener(event -> {
            if (event.getValue()) {
                chosen.add(product);
            } else {
                chosen.remove(product);
            }
            count();
        });
        return box;
    }

    private void chooseAll(boolean choice) {
        if (choice) {
            chosen.addAll(found);
        } else {
            chosen.removeAll(found);
        }
        show();
    }

    private void count() {
        all.setValue(!found.isEmpty() && chosen.containsAll(found));
        copy.setText(
                chosen.isEmpty()
                        ? getTranslation("style.copy")
                        : Counted.text(this, "style.copying.copy.", chosen.size()));
        copy.setEnabled(!chosen.isEmpty());
    }
}
