package com.artify.catalog.mapping.ui;

import com.artify.base.ui.BulkBar;
import com.artify.base.ui.Formats;
import com.artify.base.ui.Selection;
import com.artify.catalog.mapping.Finding;
import com.artify.catalog.mapping.MappingRow;
import com.artify.catalog.mapping.Mend;
import com.artify.catalog.mapping.Suggestion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be done with the chosen lines at once, each with the number of what it touches. Selling
 * a print that is too coarse, or a variant without a print, is a decision and no mend: each has its
 * own button.
 */
final class MappingBulk extends Div {
    private final Selection<String> selection = new Selection<>();
    private final MappingGrid grid;
    private final List<Runnable> counts = new ArrayList<>();

    /** What is done with the chosen lines; each is one activity. */
    interface Deeds {
        void accept(Map<String, Optional<UUID>> targets);

        void unmap(Map<String, Optional<UUID>> targets);

        void mend(Set<UUID> findings);

        void leave(Set<UUID> findings);
    }

    MappingBulk(MappingGrid grid, Component filters, Deeds deeds) {
        this.grid = grid;
        addClassName("bulk-holder");
        add(
                new BulkBar(
                        selection,
                        filters,
                        button(
                                "accept",
                                row -> row.suggestion().stream(),
                                found -> deeds.accept(targets(found))),
                        button("mend", findings(MappingBulk::mends), each -> deeds.mend(ids(each))),
                        button("sell", findings(MappingBulk::sells), each -> deeds.mend(ids(each))),
                        button("unmap", MappingBulk::mapped, keys -> deeds.unmap(nothing(keys))),
                        button("leave", findings(each -> true), each -> deeds.leave(ids(each)))));
        grid.addSelectionListener(event -> refresh());
        selection.onChange(this::follow);
    }

    /** Counts again what the buttons touch, after the lines became others. */
    void refresh() {
        counts.forEach(Runnable::run);
        selection.chooseOnly(grid.chosen().map(MappingRow::key).toList());
    }

    private void follow() {
        if (selection.keys().isEmpty()) {
            grid.deselectAll();
        }
    }

    /** A button that shows while the chosen lines have something for it. */
    private <T> Button button(
            String key, Function<MappingRow, Stream<T>> touches, Consumer<List<T>> deed) {
        Button button =
                new Button(
                        "",
                        click -> {
                            List<T> touched = grid.chosen().flatMap(touches).toList();
                            grid.deselectAll();
                            deed.accept(touched);
                        });
        counts.add(() -> {
            long count = grid.chosen().flatMap(touches).count();
            button.setText(
                    getTranslation("mapping.bulk." + key, Formats.count(count, getLocale())));
            button.setVisible(count > 0);
        });
        return button;
    }

    /** The ids of lines that are mapped; what Shopify lacks is mapped by nothing. */
    private static Stream<String> mapped(MappingRow row) {
        return row.target().stream()
                .filter(target -> !target.uuid().toString().equals(row.key()))
                .map(target -> row.key());
    }

    private static Function<MappingRow, Stream<Finding>> findings(Predicate<Mend> wanted) {
        return row ->
                row.findings().stream()
                        .filter(each -> wanted.test(each.mend()))
                        .map(MappingRow.MendedFinding::finding);
    }

    private static boolean mends(Mend mend) {
        return !(mend instanceof Mend.Leave) && !sells(mend);
    }

    private static boolean sells(Mend mend) {
        return mend instanceof Mend.SellAnyway;
    }

    private static Set<UUID> ids(List<Finding> findings) {
        return findings.stream().map(Finding::uuid).collect(Collectors.toSet());
    }

    private static Map<String, Optional<UUID>> targets(List<Suggestion> suggestions) {
        return suggestions.stream()
                .collect(
                        Collectors.toMap(
                                Suggestion::shopifyVariantId,
                                each -> Optional.of(each.target().uuid())));
    }

    private static Map<String, Optional<UUID>> nothing(List<String> variants) {
        return variants.stream()
                .collect(Collectors.toMap(Function.identity(), each -> Optional.empty()));
    }
}
