package com.artify.order.ui;

import com.artify.base.ui.Formats;
import com.artify.base.ui.LinkButton;
import com.artify.base.ui.PictureBox;
import com.artify.base.ui.Surface;
import com.artify.base.ui.Units;
import com.artify.order.LineStage;
import com.artify.order.OrderDetails.Line;
import com.artify.order.OrderDetails.PrintFile;
import com.artify.order.OrderDetails.Rejection;
import com.artify.order.OrderDetails.Standing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of an order: what was bought, where its final stands and why, its print file. */
final class LineCard extends Surface {
    LineCard(Line line, LineActions actions) {
        addClassName("line-card");
        Div text = new Div(new H2(line.goods().title()), what(line), state(line));
        text.addClassName("line-text");
        sentences(line.standing()).forEach(text::add);
        line.printFile()
                .filter(file -> offered(line.standing().stage()))
                .ifPresent(file -> text.add(file(file)));
        Div buttons = actions.of(line);
        if (buttons.getChildren().findAny().isPresent()) {
            text.add(buttons);
        }
        if (!line.earlier().isEmpty()) {
            text.add(new EarlierFiles(line, actions));
        }
        add(picture(line), text);
    }

    /** What is held or rejected must not be printed by mistake. */
    private static boolean offered(LineStage stage) {
        return stage == LineStage.READY
                || stage == LineStage.IN_REVIEW
                || stage == LineStage.WITHDRAWN;
    }

    private Stream<Component> sentences(Standing standing) {
        return Stream.of(
                        standing.alert()
                                .map(kind -> sentence(getTranslation(kind.textKey()), true)),
                        standing.reason()
                                .map(reason -> sentence(getTranslation(reason.textKey()), true)),
                        standing.withdrawn()
                                .map(why -> sentence(getTranslation(why.textKey()), false)),
                        standing.rejection()
                                .filter(why -> standing.stage() == LineStage.REJECTED)
                                .map(why -> sentence(words(why), true)),
                        standing.note()
                                .filter(note ->
                                        standing.stage() == LineStage.HELD
                                                || standing.stage() == LineStage.SETTLED)
                                .map(note -> sentence(note, false)))
                .flatMap(sentence -> sentence.stream());
    }

    private String words(Rejection why) {
        String reason = getTranslation("order.line.rejected", getTranslation(why.textKey()));
        return why.note().map(note -> reason + " – " + note).orElse(reason);
    }

    private static Component sentence(String text, boolean critical) {
        Div sentence = new Div(text);
        sentence.addClassName(critical ? "critical-text" : "secondary");
        return sentence;
    }

    private Div picture(Line line) {
        PictureBox box = new PictureBox(getTranslation("order.line.no-picture")).ratio(1).whole();
        line.picture()
                .ifPresent(src ->
                        box.picture(
                                src,
                                getTranslation(
                                        "order.line.alt",
                                        line.style().orElse(""),
                                        line.goods().title())));
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
                                line.goods().variant(),
                                line.style(),
                                line.goods().sku(),
                                line.goods()
                                        .price()
                                        .map(price -> Formats.money(price, getLocale()))
                                        .map(price -> line.goods().quantity() + " × " + price))
                        .flatMap(part -> part.stream())
                        .collect(Collectors.joining(" · "));
        Span span = new Span(parts);
        span.addClassName("secondary");
        return span;
    }

    private Div state(Line line) {
        Div state = new Div(new StageBadges(this).of(line.standing().stage()));
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
                Formats.size(file.widthMm(), file.heightMm(), Units.current(), locale),
                file.format(),
                Formats.bytes(file.bytes(), locale));
    }
}
