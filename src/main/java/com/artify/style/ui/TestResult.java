package com.artify.style.ui;

import com.artify.base.ui.Formats;
import com.artify.base.ui.PictureBox;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Tone;
import com.artify.style.TestRun;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** What a draft made of one photo. */
final class TestResult extends Div {
    /** {@code present} says whether the editor still shows what was tested. */
    TestResult(TestRun run, boolean present, BenchCard.Editor editor) {
        addClassName("test-result");
        setClassName("former", !present);
        String instead = run.running() ? "style.test.running" : "style.test.nothing";
        PictureBox box =
                new PictureBox(getTranslation(instead))
                        .ratio((double) run.width() / run.height())
                        .whole();
        run.art().ifPresent(src -> box.picture(src, getTranslation("style.test.alt")).zoom(src));
        add(box);
        Div line = new Div();
        line.addClassName("test-line");
        if (run.running()) {
            line.add(new StatusBadge(Tone.INFO, getTranslation("style.test.running")).busy());
        } else if (run.art().isEmpty()) {
            line.add(new StatusBadge(Tone.CRITICAL, outcome(run)));
        } else if (!present) {
            line.add(new StatusBadge(Tone.CAUTION, getTranslation("style.test.former")));
        }
        if (run.costMicros() > 0) {
            Span cost = new Span(Formats.microDollars(run.costMicros(), getLocale()));
            cost.addClassNames("secondary", "small", "number");
            line.add(cost);
        }
        if (run.art().isPresent()) {
            Button example =
                    new Button(
                            getTranslation("style.test.example"),
                            click -> editor.useAsExample(run));
            example.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            line.add(example);
        }
        add(line);
    }

    private String outcome(TestRun run) {
        return run.outcome()
                .map(outcome ->
                        getTranslation(
                                "style.test.outcome."
                                        + outcome.name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-')))
                .orElse("");
    }
}
