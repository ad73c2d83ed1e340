package com.artify.settings.ui;

import com.artify.base.EmailAddress;
import com.artify.base.ui.FormDialog;
import com.artify.shop.Role;
import com.artify.shop.StaffFacts;
import com.artify.shop.StaffMember;
import com.artify.shop.StaffResult;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Asks for a staff member's name, address and role. */
final class StaffDialog extends FormDialog {
    private static final int MOST_LETTERS = 80;

    private final TextField name = new TextField(getTranslation("settings.staff.name"));
    private final EmailField email = new EmailField(getTranslation("settings.staff.email"));
    private final RadioButtonGroup<Role> role = new RadioButtonGroup<>();
    private final transient Function<StaffFacts, StaffResult> done;

    private StaffDialog(String title, String button, Function<StaffFacts, StaffResult> done) {
        this.done = done;
        setHeaderTitle(title);
        name.setMaxLength(MOST_LETTERS);
        name.setManualValidation(true);
        name.setRequiredIndicatorVisible(true);
        email.setManualValidation(true);
        email.setHelperText(getTranslation("settings.staff.email.hint"));
        role.setLabel(getTranslation("settings.staff.role"));
        role.setItems(Role.values());
        role.setRenderer(new ComponentRenderer<>(this::explained));
        role.setValue(Role.REVIEWER);
        Div body = new Div(name, email, role);
        body.addClassNames("stack", "dialog-form");
        add(body);
        Button save = new Button(button, click -> save());
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter()
                .add(new Button(getTranslation("settings.staff.cancel"), click -> close()), save);
    }

    /** Asks for somebody new; {@code done} says what came of adding them. */
    static void add(Function<StaffFacts, StaffResult> done) {
        StaffDialog dialog =
                new StaffDialog(text("settings.staff.add"), text("settings.staff.add"), done);
        dialog.open();
        dialog.name.focus();
    }

    /** Asks what to change about somebody; {@code done} says what came of it. */
    static void change(StaffMember member, Function<StaffFacts, StaffResult> done) {
        StaffDialog dialog = new StaffDialog(member.name(), text("base.save.save"), done);
        dialog.name.setValue(member.name());
        dialog.email.setValue(member.email().orElse(""));
        dialog.role.setValue(member.role());
        dialog.open();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    private Div explained(Role each) {
        String key = each.name().toLowerCase(Locale.ROOT);
        Span text = new Span(getTranslation("settings.staff.may." + key));
        text.addClassNames("secondary", "small");
        Div choice = new Div(new Span(getTranslation("activity.value.role." + key)), text);
        choice.addClassName("explained");
        return choice;
    }

    private void save() {
        Optional<StaffFacts> facts = read();
        if (facts.isEmpty()) {
            return;
        }
        StaffResult result = done.apply(facts.get());
        switch (result) {
            case DONE -> close();
            case EMAIL_TAKEN -> PartForm.check(email, false, getTranslation(problem(result)));
            case LAST_OWNER, STALE, NOT_ALLOWED, UNKNOWN -> {
                role.setInvalid(true);
                role.setErrorMessage(getTranslation(problem(result)));
            }
        }
    }

    private Optional<StaffFacts> read() {
        String called = name.getValue().strip();
        String written = email.getValue().strip();
        Optional<EmailAddress> address = EmailAddress.parse(written);
        boolean nameRight =
                PartForm.check(
                        name, !called.isEmpty(), getTranslation("settings.staff.name.wrong"));
        boolean emailRight =
                PartForm.check(
                        email,
                        written.isEmpty() || address.isPresent(),
                        getTranslation("settings.staff.email.wrong"));
        return nameRight && emailRight
                ? Optional.of(
                        new StaffFacts(
                                called, address.map(EmailAddress::value), role.getValue(), true))
                : Optional.empty();
    }

    /** The text that says why nothing was done. */
    static String problem(StaffResult result) {
        return "settings.staff.problem." + result.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
