package com.artify.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.EmailAddress;
import com.artify.base.ShopDomain;
import com.artify.base.mail.Mails;
import com.artify.settings.Conventions;
import com.artify.settings.Language;
import com.artify.settings.Notifications;
import com.artify.settings.Notifications.Recipients;
import com.artify.settings.Occasion;
import com.artify.settings.Settings;
import com.artify.shop.Shops;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;

/** Who is mailed of what and when, alike on every database. */
@ArtifyTest
abstract class AttentionMailsContract {
    private static final EmailAddress ANN = new EmailAddress("ann@example.com");
    private static final EmailAddress BOB = new EmailAddress("bob@example.com");

    @Autowired private ShopFixture fixture;
    @Autowired private Shops shops;
    @Autowired private AttentionQueries attention;
    @Autowired private Settings settings;
    @Autowired private ToldOccasions told;
    @Autowired private AttentionLetter letter;
    @Autowired private JdbcClient jdbc;

    private final Post post = new Post();
    private ShopDomain shop;

    @BeforeEach
    void openShop() {
        shop = fixture.ready().shop();
        useQuota(false);
    }

    @Test
    void eachAddressIsToldOnceUntilItIsOverAndBeginsAnew() {
        tell(Occasion.QUOTA_LOW, ANN, BOB);
        look();
        assertThat(post.sent(shop)).isEmpty();

        useQuota(true);
        look();
        look();
        assertThat(post.sent(shop)).extracting(Sent::to).containsExactly(ANN, BOB);
        assertThat(post.sent(shop).getFirst().text())
                .contains("100%", "/store/" + shop.name() + "/apps/");

        useQuota(false);
        look();
        useQuota(true);
        look();
        assertThat(post.sent(shop)).hasSize(4);
    }

    @Test
    void nobodyIsToldOfWhatTheyDidNotAskFor() {
        tell(Occasion.REVIEW_WAITING, ANN);
        useQuota(true);
        look();
        assertThat(post.sent(shop)).isEmpty();
    }

    @Test
    void aServerThatRefusesIsAskedAgainAndKeepsNobodyElseFromKnowing() {
        tell(Occasion.QUOTA_LOW, ANN, BOB);
        useQuota(true);
        post.refused.add(ANN);
        look();
        assertThat(post.sent(shop)).extracting(Sent::to).containsExactly(BOB);

        post.refused.clear();
        look();
        assertThat(post.sent(shop)).extracting(Sent::to).containsExactly(BOB, ANN);
    }

    @Test
    void theMailSpeaksTheShopsLanguage() {
        Conventions seen = settings.of(shop).conventions();
        settings.change(shop, seen, new Conventions(Language.GERMAN, seen.unit()));
        tell(Occasion.QUOTA_LOW, ANN);
        useQuota(true);
        look();
        assertThat(post.sent(shop).getFirst().text()).contains("braucht Ihre Aufmerksamkeit");
    }

    private void tell(Occasion occasion, EmailAddress... addresses) {
        settings.change(
                shop,
                settings.of(shop).notifications(),
                new Notifications(Map.of(occasion, new Recipients(true, List.of(addresses))), ""));
    }

    private void useQuota(boolean whole) {
        jdbc.sql(
                        """
                        update quotas set monthly_generation_limit = 10, current_generations = :used
                        where shop_id = :shop\
                        """)
                .param("used", whole ? 10 : 0)
                .param("shop", shop.value())
                .update();
    }

    private void look() {
        new AttentionMails(shops, attention, settings, told, letter, post).run();
    }

    record Sent(EmailAddress to, String subject, String text) {}

    /** Keeps what is sent; the shops of other tests are in the same database. */
    private static final class Post implements Mails {
        private final List<Sent> sent = new ArrayList<>();
        private final Set<EmailAddress> refused = new HashSet<>();

        List<Sent> sent(ShopDomain shop) {
            return sent.stream()
                    .filter(mail -> mail.text().contains("/store/" + shop.name() + "/"))
                    .toList();
        }

        @Override
        public boolean available() {
            return true;
        }

        @Override
        public void send(EmailAddress to, String subject, String text) {
            if (refused.contains(to)) {
                throw new MailSendException("refused");
            }
            sent.add(new Sent(to, subject, text));
        }
    }
}
