package com.artify.style.ui;

import com.artify.engine.EngineTexts;
import com.artify.style.StyleVersion;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.IntConsumer;

/** What one style is written on: its fields and versions beside its test bench and example. */
final class StyleDesk extends Div {
    private final StyleForm form;
    private final BenchCard bench;
    private final StyleSide side;
    private final EngineTexts engine;
    private final IntConsumer restore;
    private final Div history = new Div();

    StyleDesk(
            StyleForm form,
            BenchCard bench,
            StyleSide side,
            EngineTexts engine,
            IntConsumer restore) {
        this.form = form;
        this.bench = bench;
        this.side = side;
        this.engine = engine;
        this.restore = restore;
        addClassName("style-editor");
        Div left = new Div(form, history);
        left.addClassName("stack");
        Div right = new Div(bench, side);
        right.addClassNames("stack", "style-preview");
        add(left, right);
    }

    /** Everything but the fields, which may hold what is not saved. */
    void showAround(OpenStyle open) {
        side.show(open.style(), form.read().exampleKey());
        history.removeAll();
        List<StyleVersion> versions = open.versions();
        history.setVisible(!versions.isEmpty());
        history.add(new VersionsCard(versions, form::read, engine, restore));
        bench.show(open.style());
    }
}
