package com.artify.catalog.ui;

import com.artify.base.ui.DataTable;
import com.artify.base.ui.FormDialog;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Tone;
import com.artify.base.ui.UploadTexts;
import com.artify.catalog.BaseDraft;
import com.artify.catalog.PrintMeasure;
import com.artify.catalog.sheet.SheetPlan;
import com.artify.catalog.sheet.SheetPlan.Outcome;
import com.artify.catalog.sheet.SheetReader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Takes a CSV file and shows, row by row, what it would change before anything does. */
final class ImportDialog extends FormDialog {
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    /** Rows that are listed; the counts above say how many there are. */
    private static final int LISTED = 300;

    private final BaseDraft draft;
    private final PrintMeasure usual;
    private final Div result = new Div();
    private final Button use;
    private Optional<SheetPlan> plan = Optional.empty();

    ImportDialog(BaseDraft draft, PrintMeasure usual, Consumer<SheetPlan> take) {
        this.draft = draft;
        this.usual = usual;
        setHeaderTitle(getTranslation("product-base.import.title", draft.name()));
        setWidth("760px");
        Span help = new Span(getTranslation("product-base.import.help", draft.name()));
        help.addClassName("secondary");
        Upload upload =
                new Upload(
                        UploadHandler.inMemory((metadata, bytes) ->
                                preview(new String(bytes, StandardCharsets.UTF_8))));
        upload.setUploadButton(new Button(getTranslation("product-base.import.choose")));
        upload.setDropLabel(new Span(getTranslation("product-base.import.drop")));
        upload.setAcceptedFileTypes(".csv", "text/csv", ".txt", ".tsv");
        upload.setMaxFiles(1);
        UploadTexts.limit(upload, MOST_BYTES);
        upload.setWidthFull();
        result.addClassName("stack");
        use =
                new Button(
                        getTranslation("product-base.import.use"),
                        click -> {
                            close();
                            plan.ifPresent(take);
                        });
        use.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        use.setEnabled(false);
        Div body = new Div(help, upload, result);
        body.addClassName("stack");
        add(body);
        getFooter().add(new Button(getTranslation("catalog.cancel.button"), click -> close()), use);
    }

    /** A file that would change nothing is no loss. */
    @Override
    protected Object entered() {
        return plan.filter(read -> read.changes() > 0);
    }

    /** Shows what a file's text would change. */
    void preview(String text) {
        SheetPlan read = SheetReader.read(draft, usual, text);
        plan = Optional.of(read);
        use.setEnabled(read.changes() > 0);
        use.setText(getTranslation("product-base.import.use-count", read.changes()));
        result.removeAll();
        Span summary =
                new Span(
                        getTranslation(
                                "product-base.import.summary",
                                read.rows().size(),
                                read.changes(),
                                read.errors()));
        summary.getElement().setAttribute("aria-live", "polite");
        result.add(summary, table(read));
    }

    private DataTable table(SheetPlan read) {
        DataTable table =
                new DataTable()
                        .number(getTranslation("product-base.import.line"))
                        .column(getTranslation("product-base.grid.name"))
                        .column(getTranslation("product-base.import.effect"));
        read.rows().stream()
                .filter(row -> !(row.outcome() instanceof Outcome.Unchanged))
                .limit(LISTED)
                .forEach(row ->
                        table.row(
                                new Span(String.valueOf(row.line())),
                                new Span(row.name()),
                                effect(row.outcome())));
        return table;
    }

    private Component effect(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Added added -> badge(Tone.SUCCESS, "added", "");
            case Outcome.Unchanged unchanged -> badge(Tone.NEUTRAL, "unchanged", "");
            case Outcome.Changed changed ->
                    badge(
                            Tone.INFO,
                            "changed",
                            changed.fields().stream()
                                    .map(field ->
                                            field.name() + ": " + field.from() + " → " + field.to())
                                    .collect(Collectors.joining(", ")));
            case Outcome.Wrong wrong ->
                    badge(
                            Tone.CRITICAL,
                            "wrong",
                            getTranslation(
                                    "product-base.mistake."
                                            + wrong.mistake()
                                                    .name()
                                                    .toLowerCase(Locale.ROOT)
                                                    .replace('_', '-'),
                                    wrong.text()));
            case Outcome.Impossible impossible ->
                    badge(Tone.CRITICAL, "wrong", new Problems(this).text(impossible.problem()));
        };
    }

    private Div badge(Tone tone, String effect, String text) {
        Div cell =
                new Div(
                        new StatusBadge(tone, getTranslation("product-base.import." + effect)),
                        new Span(text));
        cell.addClassNames("effect", "small");
        return cell;
    }
}
