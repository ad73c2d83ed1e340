package com.artify.settings.ui;

import com.artify.base.jdbc.StoredEnums;
import com.artify.settings.NamingPattern;
import com.artify.settings.NamingPattern.Flaw;
import com.artify.settings.NamingPattern.Placeholder;
import com.artify.settings.PrintFiles;
import com.artify.settings.ShopSettings;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How print files are named, with an example beside it. */
final class PrintFilesForm extends PartForm<PrintFiles> {
    private static final Map<Placeholder, String> EXAMPLE =
            Map.of(
                    Placeholder.ORDER, "1042",
                    Placeholder.LINE, "1",
                    Placeholder.PRODUCT, "Poster",
                    Placeholder.VARIANT, "A3",
                    Placeholder.SIZE, "297x420mm",
                    Placeholder.STYLE, "Watercolour",
                    Placeholder.SKU, "POS-A3",
                    Placeholder.DATE, "2026-05-12");

    private final TextField pattern =
            watched(new TextField(getTranslation("settings.print-files.pattern")));
    private final Span example = new Span();

    PrintFilesForm(Runnable edited) {
        super("settings.print-files.", ShopSettings::printFiles, edited);
        pattern.setManualValidation(true);
        pattern.setValueChangeMode(ValueChangeMode.EAGER);
        pattern.setMaxLength(NamingPattern.MOST_LETTERS);
        pattern.setHelperText(
                getTranslation(
                        "settings.print-files.hint",
                        Arrays.stream(Placeholder.values())
                                .map(Placeholder::written)
                                .collect(Collectors.joining(" "))));
        example.addClassNames("mono", "small");
        example.getElement().setAttribute("aria-live", "polite");
        put(pattern, example);
    }

    @Override
    void fill(PrintFiles shown) {
        pattern.setValue(shown.namePattern());
    }

    @Override
    Optional<PrintFiles> read() {
        String entered = pattern.getValue().strip();
        Optional<Flaw> flaw = NamingPattern.flaw(entered);
        check(pattern, flaw.isEmpty(), flaw.map(this::problem).orElse(""));
        example.setText(
                NamingPattern.parse(entered)
                        .map(PrintFilesForm::filled)
                        .map(name -> getTranslation("settings.print-files.example", name))
                        .orElse(""));
        return flaw.isEmpty() ? Optional.of(new PrintFiles(entered)) : Optional.empty();
    }

    private String problem(Flaw flaw) {
        return getTranslation(
                "settings.print-files.flaw." + StoredEnums.text(flaw.kind()), flaw.part());
    }

    private static String filled(NamingPattern entered) {
        return entered.fill(EXAMPLE).replace(Placeholder.COPY.written(), "1") + ".jpg";
    }
}
