package com.artify.base.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.artify.base.ConfigurationProblem;
import com.artify.base.EmailAddress;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailException;

class SmtpMailsTest {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

    @BeforeEach
    void start() {
        server.setUser("artify", "a secret");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aMailArrivesWithItsUmlauts() throws Exception {
        mails("a secret").send(new EmailAddress("ann@example.com"), "Für Sie", "Grüße\nAnn");

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Für Sie");
        assertThat(mail.getContent().toString()).contains("Grüße");
        assertThat(mail.getFrom()[0]).hasToString("app@example.com");
        assertThat(mail.getAllRecipients()[0]).hasToString("ann@example.com");
    }

    @Test
    void aServerThatRefusesSaysSoToTheCaller() {
        assertThatThrownBy(() -> mails("wrong").send(new EmailAddress("a@b.example"), "s", "t"))
                .isInstanceOf(MailException.class)
                .hasMessageNotContaining("wrong");
    }

    @Test
    void withoutAServerThereAreNoMails() {
        assertThat(new SmtpMails(new MailSettings("", 587, "", "", "", false)).available())
                .isFalse();
        assertThat(mails("a secret").available()).isTrue();
    }

    @Test
    void aServerNeedsASender() {
        assertThatThrownBy(() -> new MailSettings("smtp.example.com", 587, "", "", "x", false))
                .isInstanceOf(ConfigurationProblem.class)
                .hasMessageContaining("ARTIFY_SMTP_FROM");
    }

    private SmtpMails mails(String password) {
        int port = server.getSmtp().getPort();
        return new SmtpMails(
                new MailSettings("127.0.0.1", port, "artify", password, "app@example.com", true));
    }
}
