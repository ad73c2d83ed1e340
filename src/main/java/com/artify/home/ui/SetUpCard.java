package com.artify.home.ui;

import com.artify.base.ui.LinkButton;
import com.artify.base.ui.Surface;
import com.artify.base.ui.Symbol;
import com.artify.home.SetUp;
import com.artify.home.SetUpStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** The way from an empty shop to the first preview; absent once it is gone. */
final class SetUpCard extends Surface {
    private final SetUp setUp;
    private final Optional<String> storefront;

    private SetUpCard(SetUp setUp, Optional<String> storefront) {
        this.setUp = setUp;
        this.storefront = storefront;
        addClassName("set-up");
        Span progress =
                new Span(
                        getTranslation(
                                "home.set-up.progress",
                                setUp.done().size(),
                                SetUpStep.values().length));
        progress.addClassNames("secondary", "small");
        heading(getTranslation("home.set-up.title"), progress);
        Div bar = new Div();
        bar.setWidth(100 * setUp.done().size() / SetUpStep.values().length + "%");
        Div meter = new Div(bar);
        meter.addClassName("meter");
        OrderedList steps = new OrderedList();
        for (SetUpStep step : SetUpStep.values()) {
            steps.add(item(step));
        }
        add(meter, steps);
    }

    /** {@code storefront} is where a product can be tried. */
    static Optional<SetUpCard> of(SetUp setUp, Optional<String> storefront) {
        return setUp.complete() ? Optional.empty() : Optional.of(new SetUpCard(setUp, storefront));
    }

    private ListItem item(SetUpStep step) {
        boolean done = setUp.done().contains(step);
        boolean next = setUp.next().filter(step::equals).isPresent();
        Span state = new Span(getTranslation(done ? "home.set-up.done" : "home.set-up.open"));
        state.addClassName("visually-hidden");
        Span name = new Span(getTranslation("home.set-up." + step.written()));
        name.addClassName("name");
        Div text = new Div(state, name);
        ListItem item = new ListItem(new Symbol(done ? "circle-check" : "circle-dashed"), text);
        item.setClassName("done", done);
        item.setClassName("next", next);
        if (next) {
            Paragraph hint =
                    new Paragraph(getTranslation("home.set-up." + step.written() + ".hint"));
            hint.addClassNames("secondary", "small");
            text.add(hint);
            link(step).map(LinkButton::primary).ifPresent(text::add);
        }
        return item;
    }

    private Optional<LinkButton> link(SetUpStep step) {
        String words = getTranslation("home.set-up." + step.written() + ".action");
        return switch (step) {
            case PRODUCT, MAPPING -> Optional.of(LinkButton.to("products", words));
            case STYLES -> Optional.of(LinkButton.to("styles", words));
            case WATERMARK -> Optional.of(LinkButton.to("watermark", words));
            case STOREFRONT ->
                    storefront.map(address -> LinkButton.window(address, words).symbol("store"));
        };
    }
}
