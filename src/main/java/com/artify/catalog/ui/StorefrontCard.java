package com.artify.catalog.ui;

import com.artify.base.ui.LinkButton;
import com.artify.base.ui.PictureBox;
import com.artify.base.ui.Surface;
import com.artify.catalog.PrintableVariant;
import com.artify.catalog.Product;
import com.artify.catalog.feasibility.Matrix;
import com.artify.style.Style;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Function;

/** What shoppers see of a product: the sizes and styles that they can choose, in their order. */
final class StorefrontCard extends Surface {
    /** {@code address} is where shoppers find the product, if that is known. */
    StorefrontCard(
            Product product,
            Matrix matrix,
            Function<String, Optional<String>> example,
            Optional<String> address) {
        heading(getTranslation("product.storefront.heading"));
        addClassName("storefront");
        Div sizes = new Div();
        sizes.addClassName("pills");
        matrix.offeredVariants().stream()
                .map(PrintableVariant::print)
                .forEach(print -> sizes.add(new Span(print.name())));
        Div styles = new Div();
        styles.addClassName("style-cards");
        matrix.offeredStyles().forEach(style -> styles.add(style(style, example)));
        if (!product.enabled() || matrix.offeredVariants().isEmpty()) {
            Span nothing = new Span(getTranslation("product.storefront.nothing"));
            nothing.addClassName("secondary");
            add(nothing);
        } else {
            add(sizes, styles);
        }
        address.ifPresent(href -> {
            add(
                    LinkButton.window(href, getTranslation("product.storefront.open"))
                            .symbol("external-link"));
        });
    }

    private static Div style(Style style, Function<String, Optional<String>> example) {
        PictureBox picture = new PictureBox("").ratio(1);
        Optional.ofNullable(style.exampleKey())
                .flatMap(example)
                .ifPresent(src -> picture.picture(src, ""));
        Div card = new Div(picture, new Span(style.name()));
        card.addClassName("style-card");
        return card;
    }
}
