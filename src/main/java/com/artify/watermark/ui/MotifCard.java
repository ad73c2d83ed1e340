package com.artify.watermark.ui;

import com.artify.base.ui.Surface;
import com.artify.base.ui.UploadTexts;
import com.artify.imaging.TextMark;
import com.artify.watermark.LogoProblem;
import com.artify.watermark.LogoResult;
import com.artify.watermark.Logos;
import com.artify.watermark.Motif;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the mark shows: a text that is typed, or a logo that is uploaded. */
final class MotifCard extends Surface {
    private static final int PAUSE_MILLIS = 200;

    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final TextField text = new TextField();
    private final Upload upload;
    private final Image picture = new Image();
    private final Span problem = new Span();
    private final Function<byte[], LogoResult> store;
    private final Function<Motif.Logo, String> address;
    private final Runnable changed;
    private Motif.@Nullable Logo logo;

    enum Kind {
        TEXT,
        LOGO
    }

    /** {@code store} takes an uploaded file in; {@code address} is where a stored logo is seen. */
    MotifCard(
            Function<byte[], LogoResult> store,
            Function<Motif.Logo, String> address,
            Runnable changed) {
        this.store = store;
        this.address = address;
        this.changed = changed;
        this.upload = upload();
        heading(getTranslation("watermark.motif.title"));
        addClassName("motif");
        kind.setItems(Kind.TEXT, Kind.LOGO);
        kind.setAriaLabel(getTranslation("watermark.motif.title"));
        kind.setItemLabelGenerator(this::name);
        kind.addValueChangeListener(event -> chosen(event.isFromClient()));
        text.setLabel(getTranslation("watermark.motif.text.label"));
        text.setMaxLength(TextMark.MOST_LETTERS);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLIS);
        text.addValueChangeListener(event -> typed(event.isFromClient()));
        picture.addClassName("logo");
        picture.setAlt(getTranslation("watermark.motif.logo.alt"));
        problem.addClassNames("critical-text", "small");
        problem.getElement().setAttribute("role", "alert");
        Paragraph hint = new Paragraph(getTranslation("watermark.motif.logo.hint"));
        hint.addClassNames("secondary", "small");
        upload.getElement().appendChild(hint.getElement());
        add(kind, text, picture, upload, problem);
    }

    RadioButtonGroup<Kind> kind() {
        return kind;
    }

    /** What is chosen, or empty while it is not complete or not showable. */
    Optional<Motif> value() {
        if (kind.getValue() == Kind.LOGO) {
            return Optional.ofNullable(logo);
        }
        String letters = text.getValue().strip();
        return TextMark.canShow(letters) ? Optional.of(new Motif.Text(letters)) : Optional.empty();
    }

    void show(Motif motif) {
        switch (motif) {
            case Motif.Text(String letters) -> {
                kind.setValue(Kind.TEXT);
                text.setValue(letters);
            }
            case Motif.Logo shown -> {
                kind.setValue(Kind.LOGO);
                logo = shown;
            }
        }
        validate();
    }

    /** Says beside the field what is missing; true if nothing is. */
    boolean validate() {
        boolean ofText = kind.getValue() != Kind.LOGO;
        boolean complete = value().isPresent();
        text.setVisible(ofText);
        text.setErrorMessage(getTranslation("watermark.motif.text.problem", TextMark.MOST_LETTERS));
        text.setInvalid(ofText && !complete);
        upload.setVisible(!ofText);
        Optional.ofNullable(logo).ifPresent(shown -> picture.setSrc(address.apply(shown)));
        picture.setVisible(!ofText && logo != null);
        problem.setVisible(false);
        return complete;
    }

    /** Says that a logo is still to be uploaded. */
    void demandLogo() {
        if (kind.getValue() == Kind.LOGO && logo == null) {
            complain(getTranslation("watermark.motif.logo.missing"));
        }
    }

    /** Takes an uploaded file, or says beside the field why not. */
    void take(byte[] file) {
        switch (store.apply(file)) {
            case LogoResult.Accepted(Motif.Logo accepted) -> {
                logo = accepted;
                validate();
                changed.run();
            }
            case LogoResult.Refused(LogoProblem refusal) ->
                    complain(getTranslation("watermark.problem." + key(refusal)));
        }
        upload.clearFileList();
    }

    private Upload upload() {
        Upload field = new Upload(UploadHandler.inMemory((metadata, file) -> take(file)));
        field.setMaxFiles(1);
        UploadTexts.limit(field, Logos.MOST_BYTES);
        field.setAcceptedFileTypes("image/png", "image/svg+xml", ".png", ".svg");
        field.setUploadButton(new Button(getTranslation("watermark.motif.logo.upload")));
        field.setDropLabel(new Span(getTranslation("watermark.motif.logo.drop")));
        field.addFileRejectedListener(event -> {
            complain(event.getErrorMessage());
            field.clearFileList();
        });
        return field;
    }

    private void chosen(boolean byHand) {
        validate();
        if (byHand && value().isPresent()) {
            changed.run();
        }
    }

    private void typed(boolean byHand) {
        if (validate() && byHand) {
            changed.run();
        }
    }

    private void complain(String words) {
        problem.setText(words);
        problem.setVisible(true);
    }

    private String name(Kind item) {
        return getTranslation("watermark.motif." + item.name().toLowerCase(Locale.ROOT));
    }

    private static String key(LogoProblem refusal) {
        return refusal.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
