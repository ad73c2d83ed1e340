package com.artify.settings.ui;

import com.artify.base.ui.Formats;
import com.artify.engine.SafetyScores;
import com.artify.settings.PhotoSafety;
import com.artify.settings.PhotoSafety.Strictness;
import com.artify.settings.ShopSettings;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How strictly shoppers' photos are judged, and what that would have meant for the latest. */
final class PhotoSafetyForm extends PartForm<PhotoSafety> {
    private static final String OWN = "own";

    private final transient List<SafetyScores> latest;
    private final RadioButtonGroup<String> strictness = watched(new RadioButtonGroup<>());
    private final IntegerField flag = percent("flag");
    private final IntegerField refuse = percent("refuse");
    private final Div numbers = new Div(flag, refuse);
    private final Paragraph effect = new Paragraph();

    /** {@code latest} are the scores of the shop's latest photos. */
    PhotoSafetyForm(List<SafetyScores> latest, Runnable edited) {
        super("settings.photo-safety.", ShopSettings::photoSafety, edited);
        this.latest = latest;
        strictness.setLabel(text("strictness"));
        strictness.setItems(
                Stream.concat(
                                Stream.of(Strictness.values()).map(PhotoSafetyForm::key),
                                Stream.of(OWN))
                        .toList());
        strictness.setItemLabelGenerator(this::label);
        strictness.addValueChangeListener(event -> {
            named().ifPresent(chosen -> enter(chosen.limits()));
            tell();
        });
        flag.addValueChangeListener(event -> tell());
        refuse.addValueChangeListener(event -> tell());
        numbers.addClassName("fields");
        effect.addClassName("secondary");
        effect.getElement().setAttribute("role", "status");
        put(strictness, numbers, effect);
    }

    @Override
    void fill(PhotoSafety shown) {
        enter(shown);
        strictness.setValue(shown.strictness().map(PhotoSafetyForm::key).orElse(OWN));
        tell();
    }

    @Override
    Optional<PhotoSafety> read() {
        Integer flagAt = flag.getValue();
        Integer refuseAt = refuse.getValue();
        boolean refuseRight =
                check(
                        refuse,
                        refuseAt != null && PhotoSafety.refuseAllowed(share(refuseAt)),
                        text(
                                "refuse.wrong",
                                whole(PhotoSafety.LEAST_REFUSE),
                                whole(PhotoSafety.MOST_REFUSE)));
        boolean flagRight =
                check(
                        flag,
                        flagAt != null
                                && PhotoSafety.flagAllowed(
                                        share(flagAt),
                                        refuseRight ? share(refuseAt) : PhotoSafety.MOST_REFUSE),
                        text("flag.wrong", whole(PhotoSafety.LEAST_FLAG)));
        return refuseRight && flagRight
                ? Optional.of(new PhotoSafety(share(flagAt), share(refuseAt)))
                : Optional.empty();
    }

    private void enter(PhotoSafety limits) {
        flag.setValue(whole(limits.flagAt()));
        refuse.setValue(whole(limits.refuseAt()));
    }

    private void tell() {
        numbers.setVisible(named().isEmpty());
        effect.setText(read().map(this::effect).orElse(""));
    }

    private String effect(PhotoSafety limits) {
        long refused = latest.stream().filter(limits::refuses).count();
        long flagged = latest.stream().filter(limits::flags).count() - refused;
        return latest.isEmpty()
                ? text("effect.none")
                : text(
                        "effect",
                        Formats.count(latest.size(), getLocale()),
                        Formats.count(refused, getLocale()),
                        Formats.count(flagged, getLocale()));
    }

    private String label(String choice) {
        String name = text("strictness." + choice);
        return named(choice)
                .map(Strictness::limits)
                .map(limits ->
                        text(
                                "strictness.limits",
                                name,
                                whole(limits.refuseAt()),
                                whole(limits.flagAt())))
                .orElse(name);
    }

    private Optional<Strictness> named() {
        return named(strictness.getValue());
    }

    private static Optional<Strictness> named(String choice) {
        return Stream.of(Strictness.values()).filter(each -> key(each).equals(choice)).findFirst();
    }

    private IntegerField percent(String name) {
        IntegerField field = watched(new IntegerField(text(name)));
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.setSuffixComponent(new Span("%"));
        field.setHelperText(text(name + ".hint"));
        return field;
    }

    private String text(String key, Object... values) {
        return getTranslation("settings.photo-safety." + key, values);
    }

    private static String key(Strictness strictness) {
        return strictness.name().toLowerCase(Locale.ROOT);
    }

    private static int whole(double share) {
        return (int) Math.round(share * 100);
    }

    private static double share(int percent) {
        return percent / 100.0;
    }
}
