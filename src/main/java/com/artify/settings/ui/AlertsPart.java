package com.artify.settings.ui;

import com.artify.alert.AlertAnswer;
import com.artify.alert.AlertPost;
import com.artify.alert.Alerts;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.StoredEnums;
import com.artify.base.ui.RelativeTime;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Toast;
import com.artify.base.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;

/** Where alerts are posted, what they are signed with, and what came of the last. */
final class AlertsPart extends Div {
    private static final String AREA = "settings.notifications.webhook";
    private static final int SHOWN = 5;

    private final transient Alerts alerts;
    private final ShopDomain shop;
    private final TextField address = new TextField(getTranslation(AREA + ".address"));
    private final PasswordField secret = new PasswordField(getTranslation(AREA + ".secret"));
    private final Button test = new Button(getTranslation(AREA + ".test"), click -> test());
    private final UnorderedList history = new UnorderedList();

    AlertsPart(Alerts alerts, ShopDomain shop) {
        this.alerts = alerts;
        this.shop = shop;
        addClassNames("occasion", "alerts");
        address.setManualValidation(true);
        address.setValueChangeMode(ValueChangeMode.LAZY);
        address.setPlaceholder("https://example.com/artify");
        address.setHelperText(getTranslation(AREA + ".hint"));
        secret.setReadOnly(true);
        secret.setHelperText(getTranslation(AREA + ".secret.hint"));
        history.addClassName("alert-history");
        add(new H3(getTranslation(AREA)), address, secret, test, history);
    }

    TextField address() {
        return address;
    }

    /** The secret is made when an address is there for the first time. */
    void show(String saved) {
        address.setValue(saved);
        if (!saved.isBlank()) {
            secret.setValue(alerts.secret(shop));
        }
        secret.setVisible(!saved.isBlank());
        refresh();
    }

    /** The address, blank for none, or empty while it is wrong and says so. */
    Optional<String> read() {
        String entered = address.getValue().strip();
        boolean right = entered.isEmpty() || alerts.accepts(entered);
        test.setEnabled(right && !entered.isEmpty());
        PartForm.check(address, right, getTranslation(AREA + ".wrong"));
        return right ? Optional.of(entered) : Optional.empty();
    }

    private void test() {
        read().filter(entered -> !entered.isEmpty())
                .ifPresent(entered -> {
                    Toast.say(said(alerts.test(shop, entered)));
                    secret.setValue(alerts.secret(shop));
                    secret.setVisible(true);
                    refresh();
                });
    }

    private void refresh() {
        List<AlertPost> newest = alerts.newest(shop, SHOWN);
        history.removeAll();
        history.setVisible(!newest.isEmpty());
        newest.forEach(post -> history.add(line(post)));
    }

    private ListItem line(AlertPost post) {
        Span type = new Span(post.type());
        type.addClassName("mono");
        ListItem line = new ListItem(type, new RelativeTime(post.created()), badge(post));
        if (post.attempts() > 0 && post.ended().isEmpty()) {
            Span again = new Span(text("again", post.attempts()));
            again.addClassName("secondary");
            line.add(again);
        }
        return line;
    }

    private StatusBadge badge(AlertPost post) {
        boolean taken = post.answer().filter(AlertAnswer::taken).isPresent();
        Tone lost = post.ended().isPresent() ? Tone.CRITICAL : Tone.CAUTION;
        return new StatusBadge(
                taken ? Tone.SUCCESS : lost,
                post.answer().map(this::said).orElseGet(() -> text("waiting")));
    }

    private String said(AlertAnswer answer) {
        return text(StoredEnums.text(answer.verdict()).replace('_', '-'), answer.status());
    }

    private String text(String key, Object... parameters) {
        return getTranslation(AREA + "." + key, parameters);
    }
}
