package com.artify.catalog.ui;

import com.artify.base.Ids;
import com.artify.base.LengthUnit;
import com.artify.base.Money;
import com.artify.base.ui.Formats;
import com.artify.base.ui.RowBoxes;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Symbol;
import com.artify.base.ui.Tone;
import com.artify.catalog.BaseDraft;
import com.artify.catalog.DraftProblem;
import com.artify.catalog.Fit;
import com.artify.catalog.PrintMeasure;
import com.artify.catalog.VariantDraft;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dnd.GridDropLocation;
import com.vaadin.flow.component.grid.dnd.GridDropMode;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.data.provider.ListDataProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A base's variants, edited in place: a click or Enter makes a row's cells into fields. Rows are
 * dragged, moved with Alt and the arrow keys, or by the menu at their end.
 */
final class VariantGrid extends Grid<VariantDraft> {
    static final String OPTION = "option:";
    static final String NAME = "name";
    static final String WIDTH = "width";
    static final String HEIGHT = "height";
    static final String DPI = "dpi";
    static final String BLEED = "bleed";
    static final String PIXELS = "pixels";
    static final String FIT = "fit";
    static final String PRICE = "price";
    static final String ACTIVE = "active";

    /** So many rows are shown without scrolling within the page. */
    private static final int FEW = 12;

    /** What the page does with what is done here. */
    interface Owner {
        BaseDraft draft();

        /** What new variants measure, unless something says otherwise. */
        PrintMeasure usual();

        /** One variant's fields were edited; the grid shows it already. */
        void edited(VariantDraft variant);

        /** The list of variants became another one. */
        void rearranged(BaseDraft draft);
    }

    private final transient Owner owner;
    private final LengthUnit unit;
    private final List<VariantDraft> shown = new ArrayList<>();
    private Map<UUID, DraftProblem.Kind> problems = Map.of();
    private @Nullable VariantRow row;
    private @Nullable UUID focused;
    private Set<UUID> dragged = Set.of();

    VariantGrid(Owner owner, LengthUnit unit) {
        this.owner = owner;
        this.unit = unit;
        addClassName("variant-grid");
        addThemeVariants(GridVariant.AURA_NO_BORDER);
        setSelectionMode(SelectionMode.MULTI);
        RowBoxes.name(this);
        setDataProvider(new Variants(shown));
        addItemClickListener(event -> {
            String column = event.getColumn() == null ? NAME : event.getColumn().getKey();
            edit(event.getItem(), column == null ? NAME : column);
        });
        addCellFocusListener(
                event -> focused = event.getItem().map(VariantDraft::key).orElse(null));
        dragging();
        keys();
    }

    /** Tells variants apart by their keys, as their other fields change. */
    private static final class Variants extends ListDataProvider<VariantDraft> {
        private static final long serialVersionUID = 1;

        Variants(List<VariantDraft> items) {
            super(items);
        }

        @Override
        public Object getId(VariantDraft variant) {
            return variant.key();
        }
    }

    /** Shows a draft from the start: columns for its options, and no row being edited. */
    void show(BaseDraft draft) {
        row = null;
        removeAllColumns();
        draft.optionNames().forEach(option -> column(OPTION + option).setFlexGrow(2));
        column(NAME).setFlexGrow(2);
        List.of(WIDTH, HEIGHT, DPI, BLEED).forEach(key -> figure(key).setWidth("92px"));
        figure(PIXELS).setWidth("140px");
        column(FIT).setWidth("116px").setFlexGrow(0);
        figure(PRICE).setWidth("116px");
        column(ACTIVE).setWidth("104px").setFlexGrow(0);
        addComponentColumn(this::menu)
                .setWidth("56px")
                .setFlexGrow(0)
                .setFrozenToEnd(true)
                .setHeader(hidden(getTranslation("product-base.grid.actions")));
        refresh(draft);
    }

    /** Shows the variants as they are in the draft, with the same columns. */
    void refresh(BaseDraft draft) {
        Set<UUID> chosen = chosen();
        shown.clear();
        shown.addAll(draft.variants());
        setAllRowsVisible(shown.size() <= FEW);
        getDataProvider().refreshAll();
        asMultiSelect()
                .setValue(
                        shown.stream()
                                .filter(variant -> chosen.contains(variant.key()))
                                .collect(Collectors.toSet()));
    }

    /** Marks the variants that cannot be saved. */
    void show(List<DraftProblem> found) {
        Map<UUID, DraftProblem.Kind> before = problems;
        problems =
                found.stream()
                        .filter(problem -> problem.variant().isPresent())
                        .collect(
                                Collectors.toMap(
                                        problem -> problem.variant().orElseThrow(),
                                        DraftProblem::kind,
                                        (first, second) -> first));
        shown.stream()
                .filter(variant -> before.get(variant.key()) != problems.get(variant.key()))
                .filter(variant -> !edited(variant))
                .forEach(getDataProvider()::refreshItem);
    }

    /** The keys of the chosen rows. */
    Set<UUID> chosen() {
        return getSelectedItems().stream().map(VariantDraft::key).collect(Collectors.toSet());
    }

    private Column<VariantDraft> column(String key) {
        return addComponentColumn(variant -> cell(key, variant))
                .setKey(key)
                .setHeader(heading(this, key) + unit(key))
                .setAutoWidth(false)
                .setResizable(true);
    }

    private Column<VariantDraft> figure(String key) {
        return column(key).setTextAlign(ColumnTextAlign.END).setFlexGrow(0);
    }

    private String unit(String key) {
        return List.of(WIDTH, HEIGHT, BLEED).contains(key) ? " " + unit.symbol() : "";
    }

    private Component cell(String key, VariantDraft variant) {
        VariantRow edited = row;
        return edited != null && edited(variant) ? edited.cell(key) : text(key, variant);
    }

    private boolean edited(VariantDraft variant) {
        return row != null && row.variant().key().equals(variant.key());
    }

    private Component text(String key, VariantDraft variant) {
        if (key.startsWith(OPTION)) {
            return new Span(
                    variant.optionValues().getOrDefault(key.substring(OPTION.length()), ""));
        }
        return switch (key) {
            case NAME -> named(variant);
            case WIDTH -> length(variant.measure().widthMm());
            case HEIGHT -> length(variant.measure().heightMm());
            case BLEED -> length(variant.measure().bleedMm());
            case DPI -> new Span(String.valueOf(variant.measure().dpi()));
            case PIXELS -> pixels(this, variant);
            case FIT -> new Span(text(this, variant.measure().fit()));
            case PRICE -> new Span(price(variant.priceModifier()));
            default ->
                    new StatusBadge(
                            variant.active() ? Tone.SUCCESS : Tone.NEUTRAL,
                            getTranslation(
                                    variant.active()
                                            ? "product-base.list.active"
                                            : "product-base.list.inactive"));
        };
    }

    private Component named(VariantDraft variant) {
        Span name = new Span(variant.name());
        return Optional.ofNullable(problems.get(variant.key()))
                .<Component>map(kind -> {
                    Span problem = new Span(new Problems(this).text(kind));
                    problem.addClassNames("small", "critical-text");
                    Span both = new Span(name, problem);
                    both.addClassName("two-lines");
                    return both;
                })
                .orElse(name);
    }

    private Span length(double millimetres) {
        return new Span(
                String.format(
                                getLocale(),
                                unit == LengthUnit.MM ? "%.1f" : "%.2f",
                                unit.of(millimetres))
                        .replaceFirst("[.,]0+$", ""));
    }

    private String price(long modifier) {
        String money = Formats.money(new Money(modifier, owner.draft().currency()), getLocale());
        return modifier > 0 ? "+" + money : money;
    }

    static Span pixels(Component translator, VariantDraft variant) {
        Span span =
                new Span(
                        variant.print()
                                .map(print -> Formats.pixels(print.fileWidth(), print.fileHeight()))
                                .orElse("–"));
        span.addClassName("number");
        span.setTitle(translator.getTranslation("product-base.grid.pixels-hint"));
        return span;
    }

    static String text(Component translator, Fit fit) {
        return translator.getTranslation("product-base.fit." + fit.name().toLowerCase(Locale.ROOT));
    }

    static String heading(Component translator, String key) {
        return key.startsWith(OPTION)
                ? key.substring(OPTION.length())
                : translator.getTranslation("product-base.grid." + key);
    }

    private static Span hidden(String text) {
        Span span = new Span(text);
        span.addClassName("visually-hidden");
        return span;
    }

    /** Makes a row's cells into fields, and the former row's fields into cells. */
    VariantRow edit(VariantDraft variant, String column) {
        VariantRow open = row;
        if (open != null && edited(variant)) {
            return open;
        }
        stop();
        VariantRow opened =
                new VariantRow(this, owner.draft(), current(variant), unit, this::changed);
        row = opened;
        getDataProvider().refreshItem(opened.variant());
        opened.focus(column);
        return opened;
    }

    private VariantDraft current(VariantDraft variant) {
        return shown.stream()
                .filter(other -> other.key().equals(variant.key()))
                .findFirst()
                .orElse(variant);
    }

    private void changed(VariantDraft variant) {
        shown.replaceAll(other -> other.key().equals(variant.key()) ? variant : other);
        owner.edited(variant);
    }

    private void stop() {
        VariantRow closed = row;
        row = null;
        if (closed != null) {
            getDataProvider().refreshItem(closed.variant());
        }
    }

    private void next() {
        VariantRow open = row;
        if (open != null) {
            int at = shown.indexOf(current(open.variant())) + 1;
            if (at < shown.size()) {
                edit(shown.get(at), NAME);
            } else {
                stop();
            }
        } else {
            focusedVariant().ifPresent(variant -> edit(variant, NAME));
        }
    }

    private Optional<VariantDraft> focusedVariant() {
        return shown.stream().filter(variant -> variant.key().equals(focused)).findFirst();
    }

    private void dragging() {
        setRowsDraggable(true);
        setDropMode(GridDropMode.BETWEEN);
        addDragStartListener(event ->
                dragged =
                        event.getDraggedItems().stream()
                                .map(VariantDraft::key)
                                .collect(Collectors.toSet()));
        addDropListener(event ->
                event.getDropTargetItem()
                        .ifPresent(target -> {
                            int at = shown.indexOf(current(target));
                            boolean below = event.getDropLocation() == GridDropLocation.BELOW;
                            rearrange(draft -> draft.moving(dragged, below ? at + 1 : at));
                        }));
    }

    private void keys() {
        Shortcuts.addShortcutListener(this, () -> step(-1), Key.ARROW_UP, KeyModifier.ALT)
                .listenOn(this);
        Shortcuts.addShortcutListener(this, () -> step(1), Key.ARROW_DOWN, KeyModifier.ALT)
                .listenOn(this);
        Shortcuts.addShortcutListener(this, this::next, Key.ENTER).listenOn(this);
        Shortcuts.addShortcutListener(this, this::stop, Key.ESCAPE).listenOn(this);
    }

    private void step(int way) {
        focusedVariant().ifPresent(variant -> move(variant, shown.indexOf(variant) + way));
    }

    /** Puts a variant at a place of the list as it will be. */
    void move(VariantDraft variant, int place) {
        int from = shown.indexOf(current(variant));
        int to = Math.clamp(place, 0, shown.size() - 1);
        if (from != to) {
            rearrange(draft -> draft.moving(Set.of(variant.key()), to > from ? to + 1 : to));
        }
    }

    private void rearrange(Function<BaseDraft, BaseDraft> change) {
        stop();
        owner.rearranged(change.apply(owner.draft()));
    }

    private MenuBar menu(VariantDraft variant) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.AURA_TERTIARY);
        MenuItem more = bar.addItem(new Symbol("ellipsis"));
        more.setAriaLabel(getTranslation("product-base.grid.more", variant.name()));
        SubMenu items = more.getSubMenu();
        item(items, "edit", () -> edit(variant, NAME));
        item(items, "duplicate", () -> duplicate(variant));
        item(items, "top", () -> move(variant, 0));
        item(items, "up", () -> move(variant, shown.indexOf(current(variant)) - 1));
        item(items, "down", () -> move(variant, shown.indexOf(current(variant)) + 1));
        item(items, "bottom", () -> move(variant, shown.size() - 1));
        item(items, "remove", () -> rearrange(draft -> draft.without(Set.of(variant.key()))));
        return bar;
    }

    private void item(SubMenu menu, String text, Runnable action) {
        menu.addItem(getTranslation("product-base.grid." + text), click -> action.run());
    }

    private void duplicate(VariantDraft variant) {
        VariantDraft copy = current(variant).copy(Ids.next());
        rearrange(draft -> {
            List<VariantDraft> all = new ArrayList<>(draft.variants());
            all.add(shown.indexOf(current(variant)) + 1, copy);
            return draft.with(all);
        });
        edit(copy, NAME);
    }
}
