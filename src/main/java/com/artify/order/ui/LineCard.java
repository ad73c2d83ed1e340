package com.artify.order.ui;

import com.artify.base.ui.Formats;
import com.artify.base.ui.LinkButton;
import com.artify.base.ui.PictureBox;
import com.artify.base.ui.Surface;
import com.artify.order.OrderDetails.Line;
import com.artify.order.OrderDetails.PrintFile;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of an order: what was bought, where its final stands, its print file. */
final class LineCard extends Surface {
    LineCard(Line line) {
        addClassName("line-card");
        Div text = new Div(new H2(line.title()), what(line), state(line));
        text.addClassName("line-text");
        line.reason()
                .ifPresent(reason -> {
                    Div sentence = new Div(getTranslation(reason.textKey()));
                    sentence.addClassName("critical-text");
                    text.add(sentence);
                });
        line.printFile().ifPresent(file -> text.add(file(file)));
        add(picture(line), text);
    }

    private Div picture(Line line) {
        PictureBox box = new PictureBox(getTranslation("order.line.no-picture")).ratio(1).whole();
        line.picture()
                .ifPresent(src ->
                        box.picture(
                                src,
                                getTranslation(
                                        "order.line.alt", line.style().orElse(""), line.title())));
        Div holder =
                line.generation()
                        .map(id -> {
                            Anchor link = new Anchor("generations/" + id);
                            link.setAriaLabel(getTranslation("order.line.generation"));
                            link.add(box);
                            return new Div(link);
                        })
                        .orElseGet(() -> new Div(box));
        holder.addClassName("line-picture");
        return holder;
    }

    private Span what(Line line) {
        String parts =
                Stream.of(
                                line.variant().stream(),
                                line.style().stream(),
                                line
                                        .price()
                                        .map(price -> Formats.money(price, getLocale()))
                                        .stream()
                                        .map(price -> line.quantity() + " × " + price))
                        .flatMap(part -> part)
                        .collect(Collectors.joining(" · "));
        Span span = new Span(parts);
        span.addClassName("secondary");
        return span;
    }

    private Div state(Line line) {
        Div state = new Div(new LineBadges(this).of(line.state()));
        line.progress()
                .ifPresent(progress -> {
                    Span share = new Span(Formats.percent(progress.share(), getLocale()));
                    share.addClassNames("secondary", "number");
                    state.add(share);
                });
        state.addClassName("row");
        return state;
    }

    private Div file(PrintFile file) {
        Span facts = new Span(measures(file, getLocale()));
        facts.addClassNames("small", "secondary", "number-start");
        Div row =
                new Div(
                        LinkButton.outside(file.download(), getTranslation("order.line.download"))
                                .symbol("download"),
                        facts);
        row.addClassNames("row", "file");
        return row;
    }

    /** 3508 × 4961 px · 300 DPI · 297 × 420 mm · JPG · 6.2 MB */
    static String measures(PrintFile file, Locale locale) {
        return String.join(
                " · ",
                Formats.pixels(file.width(), file.height()),
                file.dpi() + " DPI",
                String.format(locale, "%.0f × %.0f mm", file.widthMm(), file.heightMm()),
                file.format(),
                Formats.bytes(file.bytes(), locale));
    }
}
