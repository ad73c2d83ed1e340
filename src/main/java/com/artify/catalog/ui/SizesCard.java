package com.artify.catalog.ui;

import com.artify.base.LengthUnit;
import com.artify.base.ui.Formats;
import com.artify.base.ui.Surface;
import com.artify.base.ui.Symbol;
import com.artify.catalog.Size;
import com.artify.catalog.StoreVariant;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The print sizes that a product has of its own. */
final class SizesCard extends Surface {
    private final LengthUnit unit;

    /** What the page does with what is done here. */
    interface Owner {
        void edit(Optional<Size> size);

        void remove(Size size);
    }

    SizesCard(List<Size> sizes, List<StoreVariant> variants, LengthUnit unit, Owner owner) {
        this.unit = unit;
        Button add =
                new Button(
                        getTranslation("product.sizes.add"), click -> owner.edit(Optional.empty()));
        heading(getTranslation("product.sizes.heading"), add);
        if (sizes.isEmpty()) {
            Span none = new Span(getTranslation("product.sizes.none"));
            none.addClassName("secondary");
            add(none);
        }
        sizes.forEach(size -> add(row(size, variants, owner)));
    }

    private Div row(Size size, List<StoreVariant> variants, Owner owner) {
        String sold =
                variants.stream()
                        .filter(variant -> variant.id().equals(size.shopifyVariantId()))
                        .map(StoreVariant::title)
                        .findFirst()
                        .orElse(
                                Objects.requireNonNullElse(
                                        size.shopifyVariantId(),
                                        getTranslation("product.sizes.no-variant")));
        Span facts =
                new Span(
                        String.format(
                                        getLocale(),
                                        "%s × %s %s",
                                        figure(size.measure().widthMm()),
                                        figure(size.measure().heightMm()),
                                        unit.symbol())
                                + " · "
                                + Formats.pixels(
                                        size.print().fileWidth(), size.print().fileHeight())
                                + " · "
                                + sold);
        facts.addClassNames("small", "secondary");
        Div words = new Div(new Span(size.print().name()), facts);
        words.addClassName("two-lines");
        Div row =
                new Div(
                        words,
                        icon("pencil", "edit", size, () -> owner.edit(Optional.of(size))),
                        icon("trash-2", "remove", size, () -> owner.remove(size)));
        row.addClassName("list-row");
        return row;
    }

    private String figure(double millimetres) {
        return String.format(getLocale(), "%.1f", unit.of(millimetres)).replaceFirst("[.,]0$", "");
    }

    private Button icon(String symbol, String text, Size size, Runnable action) {
        Button button = new Button(new Symbol(symbol), click -> action.run());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        button.setAriaLabel(getTranslation("product.sizes." + text, size.print().name()));
        return button;
    }
}
