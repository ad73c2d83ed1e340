package com.artify.order;

import com.artify.base.Texts;
import com.artify.base.jdbc.AcrossShops;
import com.artify.base.jobs.RecurringJob;
import com.artify.order.StoreOrders.Unanswered;
import com.artify.settings.Settings;
import com.artify.storage.FileLinks;
import com.artify.storage.ObjectKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tells orders in Shopify of their print files: a tag, a line in the note and links, once all lines
 * of an order are done; again when a file is replaced or the links are about to expire.
 */
@Component
class OrderMarking implements RecurringJob {
    static final Duration LINKS_LIVE = Duration.ofDays(7);
    private static final Logger log = LoggerFactory.getLogger(OrderMarking.class);
    private static final Duration RENEWED_BEFORE = Duration.ofDays(2);

    /** Older orders are printed, and Shopify would want a scope of its own for them. */
    private static final Duration OLDEST = Duration.ofDays(60);

    private static final int AT_ONCE = 100;

    private final MarkRows rows;
    private final OrderQueries orders;
    private final StoreOrders store;
    private final Settings settings;
    private final FileLinks links;
    private final Texts texts;
    private final String publicUrl;
    private final Clock clock;

    OrderMarking(
            MarkRows rows,
            OrderQueries orders,
            StoreOrders store,
            Settings settings,
            FileLinks links,
            Texts texts,
            @Value("${artify.public-url}") String publicUrl,
            Clock clock) {
        this.rows = rows;
        this.orders = orders;
        this.store = store;
        this.settings = settings;
        this.links = links;
        this.texts = texts;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "order-marking";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    @AcrossShops("marking walks all shops")
    public void run() {
        Instant now = clock.instant();
        rows.due(now, now.minus(OLDEST), now.plus(RENEWED_BEFORE), AT_ONCE).forEach(this::mark);
    }

    private void mark(MarkRows.Due due) {
        Instant asOf = clock.instant();
        OrderDetails order = orders.details(due.shop(), due.uuid()).orElseThrow();
        List<PrintList.Entry> files = PrintList.of(List.of(order)).entries();
        boolean wanted = settings.of(due.shop()).orderMarks().enabled();
        if (!wanted || files.isEmpty() && due.files() == 0) {
            rows.marked(due, 0, asOf, asOf.plus(OLDEST));
            return;
        }
        OrderMark mark =
                new OrderMark(
                        order.shopifyOrderId(),
                        note(due, files.size()),
                        asOf.plus(LINKS_LIVE),
                        files.stream().map(this::file).toList());
        if (store.mark(due.shop(), mark) instanceof Unanswered<Boolean>(String why)) {
            log.debug("{} was not marked: {}", order.number(), why);
            rows.failed(due, asOf);
        } else {
            rows.marked(due, files.size(), asOf, asOf.plus(LINKS_LIVE));
        }
    }

    private String note(MarkRows.Due due, int files) {
        Locale language =
                settings.of(due.shop()).conventions().language().locale().orElse(Locale.ENGLISH);
        String key = "order.mark." + (files == 1 ? "one" : "many");
        return files == 0 ? "" : texts.find(language, key, files).orElseThrow();
    }

    private OrderMark.File file(PrintList.Entry entry) {
        String name = entry.name().substring(entry.name().lastIndexOf('/') + 1);
        return new OrderMark.File(
                entry.line().place(),
                entry.line().goods().title(),
                entry.prints(),
                name,
                publicUrl + links.link(new ObjectKey(entry.file().key()), name, LINKS_LIVE));
    }
}
