package com.artify.settings.ui;

import com.artify.settings.PrintFiles;
import com.artify.settings.ShopSettings;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How print files are named, with an example beside it. */
final class PrintFilesForm extends PartForm<PrintFiles> {
    private static final Map<String, String> EXAMPLE =
            Map.of(
                    "order", "1042",
                    "line", "1",
                    "copy", "1",
                    "product", "Poster",
                    "variant", "A3",
                    "size", "297x420mm",
                    "style", "Watercolour",
                    "sku", "POS-A3",
                    "date", "2026-05-12");

    private final TextField pattern =
            watched(new TextField(getTranslation("settings.print-files.pattern")));
    private final Span example = new Span();

    PrintFilesForm(Runnable edited) {
        super("settings.print-files.", ShopSettings::printFiles, edited);
        pattern.setManualValidation(true);
        pattern.setValueChangeMode(ValueChangeMode.EAGER);
        pattern.setMaxLength(PrintFiles.MOST_LETTERS);
        pattern.setHelperText(
                getTranslation(
                        "settings.print-files.hint",
                        new TreeSet<>(PrintFiles.PLACEHOLDERS)
                                .stream()
                                        .map(name -> "{" + name + "}")
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
        boolean right = check(pattern, PrintFiles.valid(entered), problem(entered));
        example.setText(
                right ? getTranslation("settings.print-files.example", filled(entered)) : "");
        return right ? Optional.of(new PrintFiles(entered)) : Optional.empty();
    }

    private String problem(String entered) {
        Set<String> unknown = PrintFiles.unknown(entered);
        return unknown.isEmpty()
                ? getTranslation("settings.print-files.wrong")
                : getTranslation(
                        "settings.print-files.unknown",
                        unknown.stream()
                                .map(name -> "{" + name + "}")
                                .collect(Collectors.joining(" ")));
    }

    private static String filled(String entered) {
        String name = entered;
        for (Map.Entry<String, String> each : EXAMPLE.entrySet()) {
            name = name.replace("{" + each.getKey() + "}", each.getValue());
        }
        return name + ".jpg";
    }
}
