package com.artify.usage;

import com.artify.base.CsvWriter;
import com.artify.base.ShopDomain;
import java.math.BigDecimal;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** The ledger as CSV for spreadsheets; heads are English and stable, costs are US dollars. */
@Service
public class LedgerCsv {
    private static final int MOST = 100_000;

    private final Ledger ledger;

    LedgerCsv(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The ledger by a subject. */
    public String of(ShopDomain shop, Period period, LedgerSubject subject) {
        StringBuilder text = new StringBuilder();
        CsvWriter csv = head(text, subject.name().toLowerCase(Locale.ROOT));
        ledger.page(shop, period, subject, LedgerSort.DEAREST, 0, MOST)
                .entries()
                .forEach(entry -> row(csv, entry.name(), entry.spending()));
        return text.toString();
    }

    /** The ledger by day, or by month where the period is long. */
    public String of(ShopDomain shop, Period period) {
        StringBuilder text = new StringBuilder();
        CsvWriter csv = head(text, "from");
        ledger.days(shop, period).forEach(day -> row(csv, day.part().from().toString(), day.all()));
        return text.toString();
    }

    private static CsvWriter head(StringBuilder text, String subject) {
        return new CsvWriter(text)
                .row(
                        subject,
                        "previews",
                        "finals",
                        "tests",
                        "attempts",
                        "cost_usd",
                        "estimated_usd");
    }

    private static void row(CsvWriter csv, String subject, Spending spending) {
        csv.row(
                subject,
                spending.previews(),
                spending.finals(),
                spending.tests(),
                spending.attempts(),
                dollars(spending.costMicros()),
                dollars(spending.estimateMicros()));
    }

    private static String dollars(long micros) {
        return BigDecimal.valueOf(micros, 6).toPlainString();
    }
}
