package com.artify.base.mail;

import com.artify.base.ConfigurationProblem;
import com.artify.base.EmailAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The server that takes our mails (SMTP; RFC 5321). No host means that none are sent. The
 * connection is encrypted (STARTTLS) unless {@code plain} says that it may not be, and from the
 * start at port 465.
 *
 * @param from the address that mails come from
 */
@ConfigurationProperties("artify.smtp")
public record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("false") boolean plain) {
    public MailSettings {
        if (!host.isBlank() && EmailAddress.parse(from).isEmpty()) {
            throw new ConfigurationProblem(
                    "ARTIFY_SMTP_FROM",
                    "ARTIFY_SMTP_FROM must be the e-mail address that mails come from, not \"%s\"."
                            .formatted(from));
        }
    }

    @Override
    public String toString() {
        return "MailSettings[host=" + host + ", port=" + port + ", from=" + from + "]";
    }
}
