package com.artify.catalog.ui;

import com.artify.base.LengthUnit;
import com.artify.base.ui.EmptyState;
import com.artify.base.ui.Formats;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Surface;
import com.artify.base.ui.Tone;
import com.artify.catalog.PrintSize;
import com.artify.catalog.PrintableVariant;
import com.artify.catalog.feasibility.Cell;
import com.artify.catalog.feasibility.Feasibility;
import com.artify.catalog.feasibility.Grade;
import com.artify.catalog.feasibility.Matrix;
import com.artify.catalog.feasibility.PrintDecisions.Print;
import com.artify.style.Style;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How each style prints on each variant: pixels needed, the model's own size, the factor between
 * them, the resolution in the end, the smallest photo. What is red waits for a decision.
 */
final class FeasibilityCard extends Surface {
    private final transient Matrix matrix;
    private final LengthUnit unit;
    private final transient BiConsumer<Set<Print>, Boolean> decide;

    /** {@code decide} sells prints although they are red (true), or holds them back again. */
    FeasibilityCard(Matrix matrix, LengthUnit unit, BiConsumer<Set<Print>, Boolean> decide) {
        this.matrix = matrix;
        this.unit = unit;
        this.decide = decide;
        addClassNames("flush", "feasibility");
        heading(getTranslation("feasibility.card.heading"), summary());
        if (matrix.cells().isEmpty()) {
            add(
                    new EmptyState(
                            "ruler",
                            getTranslation("feasibility.empty.title"),
                            getTranslation("feasibility.empty.text")));
            return;
        }
        if (!matrix.heldBack().isEmpty()) {
            add(decision());
        }
        add(grid());
    }

    private Span summary() {
        Span summary =
                new Span(
                        getTranslation(
                                "feasibility.card.summary",
                                matrix.count(Grade.GREEN),
                                matrix.count(Grade.AMBER),
                                matrix.count(Grade.RED)));
        summary.addClassNames("secondary", "small");
        return summary;
    }

    private Div decision() {
        List<Cell> held = matrix.heldBack();
        Span text = new Span(getTranslation("feasibility.decision.text", held.size()));
        Button sell =
                new Button(
                        getTranslation("feasibility.decision.accept-all", held.size()),
                        click ->
                                decide.accept(
                                        held.stream()
                                                .map(FeasibilityCard::print)
                                                .collect(Collectors.toSet()),
                                        true));
        Div decision = new Div(text, sell);
        decision.addClassName("decision");
        return decision;
    }

    private Grid<Integer> grid() {
        Grid<Integer> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.AURA_NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setItems(IntStream.range(0, matrix.variants().size()).boxed().toList());
        grid.addComponentColumn(row -> variant(matrix.variants().get(row)))
                .setHeader(getTranslation("feasibility.grid.variant"))
                .setFrozen(true)
                .setWidth("190px")
                .setFlexGrow(0);
        for (int i = 0; i < matrix.styles().size(); i++) {
            int column = i;
            Style style = matrix.styles().get(i);
            grid.addComponentColumn(row -> cell(matrix.row(row).get(column)))
                    .setHeader(style.name())
                    .setWidth("190px");
        }
        grid.setAllRowsVisible(matrix.variants().size() <= 8);
        return grid;
    }

    private Div variant(PrintableVariant variant) {
        PrintSize print = variant.print();
        Span size = new Span(measures(print));
        Span needed =
                new Span(
                        getTranslation(
                                "feasibility.grid.needed",
                                Formats.pixels(print.fileWidth(), print.fileHeight())));
        size.addClassNames("small", "secondary");
        needed.addClassNames("small", "secondary", "number-start");
        Div cell = new Div(new Span(print.name()), size, needed);
        cell.addClassName("lines");
        return cell;
    }

    private String measures(PrintSize print) {
        return String.format(
                getLocale(),
                unit == LengthUnit.MM ? "%.0f × %.0f %s · %d DPI" : "%.1f × %.1f %s · %d DPI",
                unit.of(print.widthMm()),
                unit.of(print.heightMm()),
                unit.symbol(),
                print.dpi());
    }

    private Div cell(Cell cell) {
        Feasibility judged = cell.feasibility();
        StatusBadge badge =
                new StatusBadge(tone(cell), getTranslation("feasibility.grid.dpi", judged.dpi()));
        badge.setTitle(reason(cell));
        Div shown =
                new Div(
                        badge,
                        figure(
                                "feasibility.grid.native",
                                judged.nativeSide(),
                                String.format(getLocale(), "%.1f", judged.factor())),
                        figure(
                                "feasibility.grid.photo",
                                Formats.pixels(judged.photo().width(), judged.photo().height())));
        shown.addClassName("lines");
        if (judged.grade() != Grade.GREEN) {
            Span reason = new Span(reason(cell));
            reason.addClassName("small");
            shown.add(reason);
        }
        if (judged.grade() == Grade.RED) {
            shown.add(decision(cell));
        }
        return shown;
    }

    private String reason(Cell cell) {
        Feasibility judged = cell.feasibility();
        return getTranslation(
                judged.reason().textKey(),
                judged.dpi(),
                cell.variant().print().dpi(),
                Feasibility.LEAST_DPI);
    }

    private Span figure(String key, Object... values) {
        Span figure = new Span(getTranslation(key, values));
        figure.addClassNames("small", "secondary", "number-start");
        return figure;
    }

    private Button decision(Cell cell) {
        return new Button(
                getTranslation(
                        cell.accepted()
                                ? "feasibility.decision.withdraw"
                                : "feasibility.decision.accept"),
                click -> decide.accept(Set.of(print(cell)), !cell.accepted()));
    }

    private static Tone tone(Cell cell) {
        return switch (cell.feasibility().grade()) {
            case GREEN -> Tone.SUCCESS;
            case AMBER -> Tone.CAUTION;
            case RED -> Tone.CRITICAL;
        };
    }

    private static Print print(Cell cell) {
        return new Print(cell.variant().shopifyVariantId(), cell.style().uuid());
    }
}
