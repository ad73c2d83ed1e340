package com.artify.settings.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.artify.base.ui.LinkButton;
import com.artify.base.ui.Symbol;
import com.artify.base.ui.Toast;
import com.artify.shop.StaffMember;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URLEncoder;

/** Hands an invitation over: to be copied, or sent by the merchant's own mail. */
final class InvitationDialog extends Dialog {
    InvitationDialog(StaffMember member, String address) {
        setHeaderTitle(getTranslation("settings.staff.invite.title", member.name()));
        TextField link = new TextField(getTranslation("settings.staff.invite.link"));
        link.setValue(address);
        link.setReadOnly(true);
        link.setAutoselect(true);
        Div body = new Div(new Span(getTranslation("settings.staff.invite.text")), link);
        body.addClassNames("stack", "dialog-form");
        add(body);
        Button copy =
                new Button(
                        getTranslation("settings.staff.invite.copy"),
                        new Symbol("copy"),
                        click -> copy(link));
        copy.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter()
                .add(
                        new Button(getTranslation("settings.staff.invite.close"), click -> close()),
                        LinkButton.outside(
                                mail(member, address),
                                getTranslation("settings.staff.invite.mail")),
                        copy);
    }

    /**
     * Browsers may refuse the clipboard to a page in an iframe; the field can be copied by hand.
     */
    private void copy(TextField link) {
        getElement()
                .executeJs(
                        """
                        return (navigator.clipboard?.writeText($0) ?? Promise.reject())
                          .then(() => true, () => false)\
                        """,
                        link.getValue())
                .then(Boolean.class, copied -> told(link, copied));
    }

    private void told(TextField link, boolean copied) {
        if (copied) {
            Toast.say(getTranslation("settings.staff.invite.copied"));
        } else {
            link.setHelperText(getTranslation("settings.staff.invite.by-hand"));
            link.focus();
        }
    }

    private String mail(StaffMember member, String address) {
        return "mailto:%s?subject=%s&body=%s"
                .formatted(
                        encoded(member.email().orElse("")).replace("%40", "@"),
                        encoded(getTranslation("settings.staff.invite.subject")),
                        encoded(getTranslation("settings.staff.invite.body", address)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
