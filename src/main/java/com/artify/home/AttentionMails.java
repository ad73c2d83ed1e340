package com.artify.home;

import com.artify.base.EmailAddress;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.AcrossShops;
import com.artify.base.jobs.RecurringJob;
import com.artify.base.mail.Mails;
import com.artify.settings.Notifications;
import com.artify.settings.Occasion;
import com.artify.settings.Settings;
import com.artify.shop.Shop;
import com.artify.shop.Shops;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/**
 * Mails those whom the settings name when something begins to need attention: once for each
 * occasion, until it is over and begins anew.
 */
@Component
class AttentionMails implements RecurringJob {
    private static final Logger log = LoggerFactory.getLogger(AttentionMails.class);

    private final Shops shops;
    private final AttentionQueries attention;
    private final Settings settings;
    private final ToldOccasions told;
    private final AttentionLetter letter;
    private final Mails mails;

    AttentionMails(
            Shops shops,
            AttentionQueries attention,
            Settings settings,
            ToldOccasions told,
            AttentionLetter letter,
            Mails mails) {
        this.shops = shops;
        this.attention = attention;
        this.settings = settings;
        this.told = told;
        this.letter = letter;
        this.mails = mails;
    }

    @Override
    public String name() {
        return "attention-mails";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    @Override
    @AcrossShops("the job walks all shops")
    public void run() {
        if (mails.available()) {
            shops.active().stream().map(Shop::domain).forEach(this::look);
        }
    }

    private void look(ShopDomain shop) {
        Map<Occasion, List<Attention>> now = new LinkedHashMap<>();
        attention
                .all(shop)
                .forEach(each ->
                        now.computeIfAbsent(each.occasion(), key -> new ArrayList<>()).add(each));
        told.forgetAllBut(shop, now.keySet());
        newsByAddress(shop, now.keySet())
                .forEach((address, occasions) -> tell(shop, address, occasions, now));
    }

    /** Which occasions each address has not been told of yet. */
    private Map<EmailAddress, List<Occasion>> newsByAddress(
            ShopDomain shop, Set<Occasion> occasions) {
        Notifications wanted = settings.of(shop).notifications();
        Map<EmailAddress, List<Occasion>> news =
                new TreeMap<>(Comparator.comparing(EmailAddress::value));
        for (Occasion occasion : occasions) {
            Set<String> known = told.addresses(shop, occasion);
            for (EmailAddress address : wanted.of(occasion).addresses()) {
                if (!known.contains(address.value())) {
                    news.computeIfAbsent(address, key -> new ArrayList<>()).add(occasion);
                }
            }
        }
        return news;
    }

    private void tell(
            ShopDomain shop,
            EmailAddress address,
            List<Occasion> occasions,
            Map<Occasion, List<Attention>> now) {
        AttentionLetter.Text text =
                letter.write(
                        shop,
                        occasions.stream()
                                .flatMap(each -> now.getOrDefault(each, List.of()).stream())
                                .toList());
        try {
            mails.send(address, text.subject(), text.body());
        } catch (MailException refused) {
            // The next look tries again; one bad address keeps nobody else from knowing.
            log.warn("A mail to staff of {} was not taken: {}", shop, refused.getMessage());
            return;
        }
        occasions.forEach(occasion -> told.add(shop, occasion, address));
    }
}
