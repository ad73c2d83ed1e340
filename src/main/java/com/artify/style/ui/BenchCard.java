package com.artify.style.ui;

import com.artify.base.ShopDomain;
import com.artify.base.ui.Formats;
import com.artify.base.ui.Notice;
import com.artify.base.ui.Surface;
import com.artify.base.ui.Symbol;
import com.artify.base.ui.Tone;
import com.artify.style.ShopperText;
import com.artify.style.Style;
import com.artify.style.StyleDraft;
import com.artify.style.TestBench;
import com.artify.style.TestPhotos;
import com.artify.style.TestPlan;
import com.artify.style.TestRun;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The test bench: runs what the editor shows on photos, and shows the results side by side. */
final class BenchCard extends Surface {
    /** What the bench needs of the editor. */
    interface Editor {
        StyleDraft draft();

        /** The style to test, kept as a draft first where it is new; empty if that fails. */
        Optional<Style> keep();

        void useAsExample(TestRun run);

        /** The shape or the sample text changed. */
        void planChanged();
    }

    private final TestBench bench;
    private final Editor editor;
    private final PhotoStrip photos;
    private final Select<TestPlan.Shape> shape = new Select<>();
    private final TextField text = new TextField();
    private final Button run = new Button(new Symbol("flask-conical"));
    private final Span price = new Span();
    private final Span sold = new Span();
    private final Div results = new Div();
    private int leftOut;
    private Optional<Style> style = Optional.empty();

    BenchCard(TestBench bench, TestPhotos testPhotos, ShopDomain shop, Editor editor) {
        this.bench = bench;
        this.editor = editor;
        this.photos = new PhotoStrip(testPhotos, shop, this::refresh);
        addClassName("test-bench");
        shape.setAriaLabel(getTranslation("style.test.shape"));
        shape.setItems(TestPlan.Shape.values());
        shape.setItemLabelGenerator(
                each -> getTranslation("style.test.shape." + lower(each.name())));
        shape.setValue(TestPlan.Shape.PORTRAIT);
        shape.addValueChangeListener(event -> planChanged(event.isFromClient()));
        text.addClassName("test-words");
        text.setLabel(getTranslation("style.test.words.label"));
        text.setValue(getTranslation("style.test.words"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(event -> planChanged(event.isFromClient()));
        run.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        run.addClickListener(click -> run());
        price.addClassNames("secondary", "small");
        sold.addClassNames("secondary", "small");
        Div controls = new Div(shape, run, price, sold);
        controls.addClassName("test-controls");
        results.addClassName("test-results");
        results.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(getTranslation("style.test.text")), photos, text, controls, results);
        heading(getTranslation("style.test.title"));
    }

    /** What stands for the placeholders in a test. */
    TestPlan plan() {
        return new TestPlan(
                photos.chosen(),
                shape.getValue(),
                getTranslation("style.test.product"),
                getTranslation("style.test.size"),
                ShopperText.of(text.getValue()));
    }

    void show(Optional<Style> shown) {
        style = shown;
        refresh();
    }

    /** Shows what has changed: prices by the draft, results by the ledger. */
    void refresh() {
        TestPlan plan = plan();
        StyleDraft draft = editor.draft();
        showText(draft);
        List<TestRun> runs = style.map(bench::latest).orElse(List.of());
        boolean busy = runs.stream().anyMatch(TestRun::running);
        int count = plan.photos().size();
        run.setText(Counted.text(this, "style.test.run.", count));
        run.setEnabled(count > 0 && !busy && !draft.promptTemplate().isBlank());
        price.setText(
                bench.price(draft, plan)
                        .filter(micros -> micros > 0)
                        .map(micros ->
                                getTranslation(
                                        "style.test.costs",
                                        Formats.microDollars(micros, getLocale())))
                        .orElseGet(() -> getTranslation("style.test.free")));
        sold.setText(
                bench.costs(draft, plan.shape())
                        .filter(costs -> costs.finished() > 0)
                        .map(this::sold)
                        .orElse(""));
        String recipe = TestBench.recipe(draft, plan);
        results.removeAll();
        if (leftOut > 0) {
            results.add(
                    new Notice(
                            Tone.CAUTION,
                            new Span(Counted.text(this, "style.test.budget.", leftOut))));
        }
        runs.reversed().stream()
                .limit(TestBench.MOST_PHOTOS)
                .map(each -> new TestResult(each, each.recipe().equals(recipe), editor))
                .forEach(results::add);
    }

    private String sold(TestBench.Costs costs) {
        return getTranslation(
                "style.test.sold",
                Formats.microDollars(costs.preview(), getLocale()),
                Formats.microDollars(costs.finished(), getLocale()));
    }

    private void planChanged(boolean byHand) {
        if (byHand) {
            leftOut = 0;
            editor.planChanged();
            refresh();
        }
    }

    /** The sample is held to the same limits as what shoppers write, and tested all the same. */
    private void showText(StyleDraft draft) {
        text.setVisible(draft.asked().isPresent());
        int length = plan().text().length();
        text.setHelperText(length + " / " + draft.text().longest());
    }

    private void run() {
        editor.keep()
                .ifPresent(kept -> {
                    style = Optional.of(kept);
                    leftOut = bench.run(kept, editor.draft(), plan());
                    refresh();
                });
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
