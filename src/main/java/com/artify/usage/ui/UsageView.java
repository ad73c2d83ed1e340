package com.artify.usage.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.base.ui.LinkButton;
import com.artify.base.ui.LiveUpdates;
import com.artify.base.ui.PageFrame;
import com.artify.base.ui.PageHeader;
import com.artify.base.ui.Pager;
import com.artify.shop.CurrentShop;
import com.artify.shop.Shops;
import com.artify.usage.Budgets;
import com.artify.usage.DaySpending;
import com.artify.usage.Ledger;
import com.artify.usage.LedgerCsv;
import com.artify.usage.Quotas;
import com.artify.usage.Spending;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/** The month's quota, and what generations cost by day, style, product and order. */
@Route(UsageView.ROUTE)
@Menu(title = "usage.title", order = 70, icon = "gauge")
final class UsageView extends PageFrame implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "usage";

    /** Adding up takes several queries, and a busy shop changes many times a second. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Quotas quotas;
    private final Budgets budgets;
    private final Ledger ledger;
    private final LedgerCsv csv;
    private final ShopDomain shop;
    private final ZoneId zone;
    private final Div quota = new Div();
    private final Periods periods = new Periods();
    private final Div figures = new Div();
    private QueryParameters address = QueryParameters.empty();
    private Sums shown = new Sums(List.of(), 0);

    UsageView(
            Quotas quotas,
            Budgets budgets,
            Ledger ledger,
            LedgerCsv csv,
            Shops shops,
            Changes changes,
            CurrentShop currentShop) {
        super(Width.NARROW);
        this.quotas = quotas;
        this.budgets = budgets;
        this.ledger = ledger;
        this.csv = csv;
        this.shop = currentShop.require();
        this.zone = shops.zone(shop);
        quota.addClassName("stack");
        figures.addClassName("stack");
        add(new PageHeader(getTranslation("usage.title")), quota, periods, figures);
        showQuota();
        LiveUpdates.calmly(this, changes, shop, PAUSE, this::changed);
    }

    /** What a period came to. */
    private record Sums(List<DaySpending> days, long paidOrders) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getLocation().getQueryParameters();
        LedgerQuery asked = asked();
        periods.show(address, asked.period(), ledger.today(shop));
        show(asked, sums(asked));
    }

    /** Draws the ledger again only where it says something else: somebody may be reading it. */
    private void changed() {
        showQuota();
        LedgerQuery asked = asked();
        Sums now = sums(asked);
        if (!now.equals(shown)) {
            show(asked, now);
        }
    }

    private LedgerQuery asked() {
        return LedgerQuery.read(address, ledger.today(shop));
    }

    private Sums sums(LedgerQuery asked) {
        return new Sums(ledger.days(shop, asked.period()), ledger.paidOrders(shop, asked.period()));
    }

    private void showQuota() {
        quota.removeAll();
        quotas.find(shop)
                .ifPresent(found -> quota.add(new QuotaTiles(found, quotas.nextReset(shop), zone)));
        budgets.today(shop).ifPresent(today -> quota.add(new BudgetTile(today)));
    }

    private void show(LedgerQuery asked, Sums sums) {
        shown = sums;
        LedgerCard card = new LedgerCard(asked, address, export(asked));
        asked.subject()
                .ifPresentOrElse(
                        subject ->
                                card.show(
                                        subject,
                                        ledger.page(
                                                shop,
                                                asked.period(),
                                                subject,
                                                asked.sort(),
                                                Pager.offset(address),
                                                Pager.ROWS),
                                        address),
                        () -> card.show(sums.days()));
        figures.removeAll();
        figures.add(
                new SpendingTiles(Spending.sum(sums.days()), sums.paidOrders()),
                new DayCharts(asked.period(), sums.days()),
                card);
    }

    private LinkButton export(LedgerQuery asked) {
        return LinkButton.download(file(asked), getTranslation("usage.export")).symbol("file-down");
    }

    private DownloadHandler file(LedgerQuery asked) {
        String name =
                "ledger-%s-%s-%s.csv"
                        .formatted(
                                asked.subject().map(LedgerQuery::written).orElse("day"),
                                asked.period().from(),
                                asked.period().to());
        return event -> {
            String text =
                    asked.subject()
                            .map(subject -> csv.of(shop, asked.period(), subject))
                            .orElseGet(() -> csv.of(shop, asked.period()));
            event.setFileName(name);
            event.setContentType("text/csv;charset=utf-8");
            event.getOutputStream().write(text.getBytes(UTF_8));
        };
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.app.title", getTranslation("usage.title"));
    }
}
