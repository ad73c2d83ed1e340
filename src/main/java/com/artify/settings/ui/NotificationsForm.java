package com.artify.settings.ui;

import com.artify.alert.Alerts;
import com.artify.base.EmailAddress;
import com.artify.base.ShopDomain;
import com.artify.base.mail.Mails;
import com.artify.settings.Notifications;
import com.artify.settings.Notifications.Recipients;
import com.artify.settings.Occasion;
import com.artify.settings.ShopSettings;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who is told of what. */
final class NotificationsForm extends PartForm<Notifications> {
    private final Map<Occasion, Row> rows = new EnumMap<>(Occasion.class);

    /** An occasion with its fields. */
    private record Row(Checkbox inApp, TextField addresses) {}

    private final AlertsPart alerts;

    NotificationsForm(Mails mails, Alerts alerts, ShopDomain shop, Runnable edited) {
        super("settings.notifications.", ShopSettings::notifications, edited);
        if (!mails.available()) {
            put(new Paragraph(getTranslation("settings.notifications.no-mail")));
        }
        for (Occasion occasion : Occasion.values()) {
            rows.put(occasion, row(occasion));
        }
        this.alerts = new AlertsPart(alerts, shop);
        watched(this.alerts.address());
        put(this.alerts);
    }

    private Row row(Occasion occasion) {
        String name =
                getTranslation(
                        "settings.notifications."
                                + occasion.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Checkbox inApp = watched(new Checkbox(getTranslation("settings.notifications.in-app")));
        inApp.getElement().setAttribute("aria-label", name + ": " + inApp.getLabel());
        inApp.setEnabled(occasion.canBeHidden());
        TextField addresses =
                watched(new TextField(getTranslation("settings.notifications.addresses")));
        addresses.setAriaLabel(name + ": " + addresses.getLabel());
        addresses.setManualValidation(true);
        addresses.setValueChangeMode(ValueChangeMode.LAZY);
        addresses.setPlaceholder("ann@example.com, bob@example.com");
        Div row = new Div(new H3(name), inApp, addresses);
        row.addClassName("occasion");
        put(row);
        return new Row(inApp, addresses);
    }

    @Override
    void fill(Notifications shown) {
        alerts.show(shown.webhook());
        rows.forEach((occasion, row) -> {
            Recipients recipients = shown.of(occasion);
            row.inApp().setValue(recipients.inApp() || !occasion.canBeHidden());
            row.addresses()
                    .setValue(
                            recipients.addresses().stream()
                                    .map(EmailAddress::value)
                                    .collect(Collectors.joining(", ")));
        });
    }

    @Override
    Optional<Notifications> read() {
        Map<Occasion, Recipients> read = new EnumMap<>(Occasion.class);
        rows.forEach((occasion, row) ->
                addresses(row.addresses())
                        .ifPresent(addresses ->
                                read.put(
                                        occasion,
                                        new Recipients(row.inApp().getValue(), addresses))));
        Optional<String> webhook = alerts.read();
        return read.size() == rows.size()
                ? webhook.map(address -> new Notifications(read, address))
                : Optional.empty();
    }

    private Optional<List<EmailAddress>> addresses(TextField field) {
        List<EmailAddress> found = new ArrayList<>();
        for (String text : field.getValue().split("[,;\\s]+")) {
            if (text.isEmpty()) {
                continue;
            }
            Optional<EmailAddress> address = EmailAddress.parse(text);
            if (address.isEmpty()) {
                check(field, false, getTranslation("settings.notifications.wrong", text));
                return Optional.empty();
            }
            found.add(address.get());
        }
        check(field, true, "");
        return Optional.of(found.stream().distinct().toList());
    }
}
