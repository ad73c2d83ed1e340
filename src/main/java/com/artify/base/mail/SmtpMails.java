package com.artify.base.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.artify.base.EmailAddress;
import java.util.Properties;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Sends by SMTP. */
@Component
class SmtpMails implements Mails {
    private static final String TIMEOUT_MILLIS = "10000";
    private static final int TLS_FROM_THE_START = 465;

    private final MailSettings settings;
    private final JavaMailSenderImpl sender;

    SmtpMails(MailSettings settings) {
        this.settings = settings;
        this.sender = sender(settings);
    }

    @Override
    public boolean available() {
        return !settings.host().isBlank();
    }

    @Override
    public void send(EmailAddress to, String subject, String text) {
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom(settings.from());
        mail.setTo(to.value());
        mail.setSubject(subject);
        mail.setText(text);
        sender.send(mail);
    }

    private static JavaMailSenderImpl sender(MailSettings settings) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(UTF_8.name());
        Properties properties = sender.getJavaMailProperties();
        properties.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        boolean sealed = settings.port() == TLS_FROM_THE_START;
        properties.put("mail.smtp.ssl.enable", Boolean.toString(sealed && !settings.plain()));
        String upgrade = Boolean.toString(!sealed && !settings.plain());
        properties.put("mail.smtp.starttls.enable", upgrade);
        properties.put("mail.smtp.starttls.required", upgrade);
        if (!settings.user().isBlank()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
            properties.put("mail.smtp.auth", "true");
        }
        return sender;
    }
}
