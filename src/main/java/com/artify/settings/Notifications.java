package com.artify.settings;

import com.artify.base.EmailAddress;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who is told of what.
 *
 * @param webhook where all alerts are posted, or blank
 */
public record Notifications(Map<Occasion, Recipients> recipients, String webhook)
        implements SettingsPart {
    /** Whether the admin shows it, and the addresses that get a mail. */
    public record Recipients(boolean inApp, List<EmailAddress> addresses) {
        public Recipients {
            addresses = List.copyOf(addresses);
        }
    }

    public Notifications {
        recipients = Map.copyOf(recipients);
    }

    /** Everything in the admin, no mails. */
    static Notifications inApp() {
        Map<Occasion, Recipients> all = new EnumMap<>(Occasion.class);
        for (Occasion occasion : Occasion.values()) {
            all.put(occasion, new Recipients(true, List.of()));
        }
        return new Notifications(all, "");
    }

    public Recipients of(Occasion occasion) {
        return recipients.getOrDefault(occasion, new Recipients(true, List.of()));
    }
}
