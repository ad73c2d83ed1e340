package com.artify.catalog.ui;

import com.artify.base.ui.Notice;
import com.artify.base.ui.Tone;
import com.artify.catalog.mapping.Successor;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Says that a product was deleted in Shopify, and moves its mappings to the one like it. */
final class GoneNotice extends Div {
    /** {@code move} answers whether it was done. */
    GoneNotice(Optional<Successor> successor, BooleanSupplier move) {
        Notice notice =
                new Notice(
                        Tone.CRITICAL,
                        new Span(
                                successor
                                        .map(this::found)
                                        .orElseGet(() -> getTranslation("product.gone.text"))));
        successor.ifPresent(found -> {
            Button button = button(found);
            Div failed = new Div(getTranslation("product.gone.failed"));
            failed.setVisible(false);
            button.addClickListener(click -> {
                failed.setVisible(!move.getAsBoolean());
                button.setEnabled(true);
            });
            notice.more(button, failed);
        });
        add(notice);
    }

    private String found(Successor successor) {
        return getTranslation("product.gone.successor", successor.title());
    }

    private Button button(Successor successor) {
        Button button = new Button(getTranslation("product.gone.move", successor.variants()));
        button.setDisableOnClick(true);
        button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        return button;
    }
}
