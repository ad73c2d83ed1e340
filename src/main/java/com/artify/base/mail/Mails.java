package com.artify.base.mail;

import com.artify.base.EmailAddress;

/** Sends mails, where the installation has a server for them. Thread-safe. */
public interface Mails {
    /** Whether there is a server; without one nothing may be sent. */
    boolean available();

    /**
     * Hands a mail in plain text to the server. Takes a while, so it belongs into no transaction.
     *
     * @throws org.springframework.mail.MailException where the server is not there or refuses it
     */
    void send(EmailAddress to, String subject, String text);
}
