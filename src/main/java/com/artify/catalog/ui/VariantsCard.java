package com.artify.catalog.ui;

import com.artify.base.Ids;
import com.artify.base.LengthUnit;
import com.artify.base.ui.EmptyState;
import com.artify.base.ui.Formats;
import com.artify.base.ui.Surface;
import com.artify.base.ui.Symbol;
import com.artify.catalog.BaseDraft;
import com.artify.catalog.DraftProblem;
import com.artify.catalog.PrintPreset;
import com.artify.catalog.VariantDraft;
import com.artify.catalog.sheet.SheetWriter;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The variants of a base: the grid, what makes new ones, and what changes many at once. */
final class VariantsCard extends Surface {
    private static final String UNSEEN = "variants-export";

    private final transient VariantGrid.Owner owner;
    private final VariantGrid grid;
    private final Div tools = new Div();
    private final Div bulk = new Div();
    private final Span chosen = new Span();
    private final Span count = new Span();
    private final EmptyState empty;

    VariantsCard(VariantGrid.Owner owner, LengthUnit unit) {
        this.owner = owner;
        this.grid = new VariantGrid(owner, unit);
        count.addClassNames("secondary", "number");
        heading(getTranslation("product-base.variants.heading"), count);
        addClassNames("flush", "variants-card");
        tools.addClassName("variant-tools");
        tools.add(
                tool("product-base.variants.combine", "wand-sparkles", this::combine),
                tool("product-base.variants.add", "plus", this::addOne),
                tool("product-base.variants.import", "file-up", this::bringIn),
                export());
        fillBulk();
        grid.addSelectionListener(event -> choose(event.getAllSelectedItems().size()));
        Button first =
                new Button(getTranslation("product-base.variants.combine"), click -> combine());
        first.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        empty =
                new EmptyState(
                        "grid-3x3",
                        getTranslation("product-base.variants.empty.title"),
                        getTranslation("product-base.variants.empty.text"),
                        first);
        add(tools, bulk, grid, empty);
    }

    private void fillBulk() {
        bulk.addClassNames("variant-tools", "bulk-bar");
        bulk.getElement().setAttribute("role", "toolbar");
        bulk.getElement().setAttribute("aria-label", getTranslation("base.bulk.label"));
        bulk.setVisible(false);
        chosen.getElement().setAttribute("aria-live", "polite");
        bulk.add(
                chosen,
                presets(),
                bulkButton("activate", () -> each(variant -> variant.active(true))),
                bulkButton("deactivate", () -> each(variant -> variant.active(false))),
                bulkButton("remove", () -> owner.rearranged(owner.draft().without(grid.chosen()))),
                none());
    }

    /** Shows the draft from the start. */
    void show(BaseDraft draft) {
        grid.show(draft);
        count(draft);
    }

    /** Shows another list of variants under the same columns. */
    void refresh(BaseDraft draft) {
        grid.refresh(draft);
        count(draft);
    }

    void show(List<DraftProblem> problems) {
        grid.show(problems);
    }

    VariantGrid grid() {
        return grid;
    }

    private void count(BaseDraft draft) {
        boolean none = draft.variants().isEmpty();
        grid.setVisible(!none);
        empty.setVisible(none);
        count.setText(Formats.count(draft.variants().size(), getLocale()));
    }

    private void choose(int amount) {
        chosen.setText(getTranslation("base.bulk.count", Formats.count(amount, getLocale())));
        bulk.setVisible(amount > 0);
        tools.setVisible(amount == 0);
    }

    private Button tool(String text, String symbol, Runnable action) {
        return new Button(getTranslation(text), new Symbol(symbol), click -> action.run());
    }

    private Button bulkButton(String text, Runnable action) {
        return new Button(getTranslation("product-base.action." + text), click -> action.run());
    }

    private Button none() {
        Button none = new Button(getTranslation("base.bulk.none"), click -> grid.deselectAll());
        none.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return none;
    }

    /** Every preset by its family; choosing one gives its measures to the chosen variants. */
    private MenuBar presets() {
        MenuBar bar = new MenuBar();
        MenuItem root = bar.addItem(getTranslation("product-base.variants.preset"));
        Map<PrintPreset.Family, MenuItem> families = new LinkedHashMap<>();
        for (PrintPreset preset : PrintPreset.all()) {
            families.computeIfAbsent(
                            preset.family(),
                            family -> root.getSubMenu().addItem(PresetChoice.family(this, family)))
                    .getSubMenu()
                    .addItem(
                            preset.name(),
                            click -> each(variant -> variant.with(preset.measure())));
        }
        return bar;
    }

    private void each(UnaryOperator<VariantDraft> change) {
        Set<UUID> keys = grid.chosen();
        owner.rearranged(
                owner.draft()
                        .with(
                                owner.draft().variants().stream()
                                        .map(variant ->
                                                keys.contains(variant.key())
                                                        ? change.apply(variant)
                                                        : variant)
                                        .toList()));
    }

    private void combine() {
        new CombinationsDialog(owner.draft(), owner.usual(), owner::rearranged).open();
    }

    private void addOne() {
        Map<String, String> values = new LinkedHashMap<>();
        owner.draft().optionNames().forEach(option -> values.put(option, ""));
        List<VariantDraft> present = owner.draft().variants();
        VariantDraft added =
                VariantDraft.of(
                                Ids.next(),
                                values,
                                present.isEmpty() ? owner.usual() : present.getLast().measure())
                        .named("");
        owner.rearranged(
                owner.draft().with(Stream.concat(present.stream(), Stream.of(added)).toList()));
        grid.scrollToEnd();
        grid.edit(
                added,
                values.isEmpty()
                        ? VariantColumns.NAME
                        : VariantColumns.OPTION + values.keySet().iterator().next());
    }

    private void bringIn() {
        new ImportDialog(owner.draft(), owner.usual(), plan -> owner.rearranged(plan.draft()))
                .open();
    }

    private Anchor export() {
        Anchor export = new Anchor();
        export.setHref(this::send);
        // With the attribute, browsers leave the session's partitioned cookie out in an iframe.
        export.getElement().removeAttribute("download");
        export.setRouterIgnore(true);
        // Into a frame that nobody sees, as a page asks before it is left with unsaved work.
        IFrame unseen = new IFrame();
        unseen.getElement().setAttribute("name", UNSEEN).setAttribute("hidden", true);
        add(unseen);
        export.setTarget(UNSEEN);
        export.addClassName("button");
        export.add(
                new Symbol("file-down"), new Text(getTranslation("product-base.variants.export")));
        return export;
    }

    private void send(DownloadEvent event) throws IOException {
        BaseDraft draft = owner.draft();
        event.setFileName(draft.name().replaceAll("[^\\p{L}\\p{N}]+", "-") + "-variants.csv");
        event.setContentType("text/csv;charset=utf-8");
        SheetWriter.write(draft, event.getOutputStream());
    }
}
