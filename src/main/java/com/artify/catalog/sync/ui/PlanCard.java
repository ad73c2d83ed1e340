package com.artify.catalog.sync.ui;

import com.artify.base.ui.Formats;
import com.artify.base.ui.Notice;
import com.artify.base.ui.Surface;
import com.artify.base.ui.Tone;
import com.artify.catalog.StoreOption;
import com.artify.catalog.sync.PlannedStep;
import com.artify.catalog.sync.SyncAction;
import com.artify.catalog.sync.SyncPlan;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** What a sync would do: in numbers, by variant, and the button that does it. */
final class PlanCard extends Surface {
    /** What matters most comes first. */
    private static final List<SyncAction> ORDER =
            List.of(
                    SyncAction.BLOCKED,
                    SyncAction.CREATE,
                    SyncAction.UPDATE,
                    SyncAction.REMOVE,
                    SyncAction.KEEP);

    private static final int FEW = 12;

    PlanCard(SyncPlan plan, BiConsumer<SyncPlan, Boolean> apply) {
        heading(getTranslation("sync.plan.heading"));
        addClassName("sync-plan");
        plan.obstacle()
                .ifPresent(obstacle ->
                        add(
                                new Notice(
                                        Tone.CRITICAL,
                                        new Span(
                                                getTranslation(
                                                        "sync.obstacle."
                                                                + obstacle.name()
                                                                        .toLowerCase(Locale.ROOT)
                                                                        .replace('_', '-'))))));
        add(figures(plan));
        if (!plan.options().isEmpty()) {
            add(new Paragraph(getTranslation("sync.plan.options", options(plan.options()))));
        }
        if (plan.obstacle().isEmpty()) {
            add(decision(plan, apply));
        }
        if (!plan.steps().isEmpty()) {
            add(lines(plan));
        }
    }

    private Div figures(SyncPlan plan) {
        Div figures = new Div();
        figures.addClassName("sync-figures");
        for (SyncAction action : ORDER) {
            long count = plan.count(action);
            if (count == 0 && action == SyncAction.BLOCKED) {
                continue;
            }
            Span number = new Span(Formats.count(count, getLocale()));
            number.addClassName("sync-number");
            Span name =
                    new Span(
                            getTranslation(
                                    "sync.action." + action.name().toLowerCase(Locale.ROOT)));
            name.addClassName("secondary");
            figures.add(new Div(number, name));
        }
        return figures;
    }

    private Div decision(SyncPlan plan, BiConsumer<SyncPlan, Boolean> apply) {
        long surplus = plan.count(SyncAction.REMOVE);
        Checkbox remove = new Checkbox(getTranslation("sync.plan.remove", surplus));
        remove.setHelperText(getTranslation("sync.plan.remove-hint"));
        remove.setVisible(surplus > 0);
        Button button = new Button(getTranslation("sync.plan.apply"));
        button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> apply.accept(plan, remove.getValue()));
        button.setEnabled(!plan.inSync());
        remove.addValueChangeListener(
                event -> button.setEnabled(event.getValue() || !plan.inSync()));
        Div box = new Div(remove, button);
        box.addClassName("sync-decision");
        if (plan.inSync() && surplus == 0) {
            box.removeAll();
            box.add(new Span(getTranslation("sync.plan.in-sync")));
        }
        return box;
    }

    private Grid<PlannedStep> lines(SyncPlan plan) {
        Grid<PlannedStep> grid = new Grid<>();
        grid.addClassName("mapping-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("sync.plan.heading"));
        grid.addComponentColumn(SyncLine::new).setFlexGrow(1);
        grid.setItems(
                plan.steps().stream()
                        .sorted(Comparator.comparing(step -> ORDER.indexOf(step.action())))
                        .toList());
        grid.setAllRowsVisible(plan.steps().size() <= FEW);
        return grid;
    }

    private static String options(List<StoreOption> options) {
        return options.stream()
                .map(option -> option.name() + " (" + String.join(", ", option.values()) + ")")
                .collect(Collectors.joining("; "));
    }
}
