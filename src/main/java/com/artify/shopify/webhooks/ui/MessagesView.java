package com.artify.shopify.webhooks.ui;

import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.base.ui.BulkBar;
import com.artify.base.ui.EmptyState;
import com.artify.base.ui.LinkButton;
import com.artify.base.ui.LiveUpdates;
import com.artify.base.ui.Masthead;
import com.artify.base.ui.PageFrame;
import com.artify.base.ui.PageHeader;
import com.artify.base.ui.Pager;
import com.artify.base.ui.Selection;
import com.artify.base.ui.SettingsTab;
import com.artify.base.ui.SettingsTabs;
import com.artify.base.ui.Sorting;
import com.artify.base.ui.Surface;
import com.artify.base.ui.Toast;
import com.artify.shop.CurrentShop;
import com.artify.shopify.webhooks.DeadLetterFilter;
import com.artify.shopify.webhooks.DeadLetterQueries;
import com.artify.shopify.webhooks.DeadLetters;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Shopify's messages that could not be taken in: what they are about, why, and another try. */
@Route(MessagesView.ROUTE)
@SettingsTab(title = "settings.tab.messages", order = 6)
final class MessagesView extends PageFrame implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "settings/messages";

    private final transient DeadLetterQueries queries;
    private final transient DeadLetters letters;
    private final ShopDomain shop;
    private final Button all;
    private final MessageBar bar = new MessageBar();
    private final Selection<UUID> selection = new Selection<>();
    private final Surface body = new Surface();
    private QueryParameters query = QueryParameters.empty();

    MessagesView(
            DeadLetterQueries queries,
            DeadLetters letters,
            Changes changes,
            Masthead masthead,
            CurrentShop currentShop) {
        super(Width.NARROW);
        this.queries = queries;
        this.letters = letters;
        this.shop = currentShop.require();
        this.all =
                new Button(
                        getTranslation("webhook.retry-all"), click -> said(letters.retryAll(shop)));
        Button chosen =
                new Button(getTranslation("webhook.retry"), click -> retry(selection.keys()));
        Paragraph text = new Paragraph(getTranslation("webhook.text"));
        text.addClassNames("secondary", "webhook-text");
        add(
                new PageHeader(getTranslation("settings.title")).actions(all),
                new SettingsTabs(ROUTE, masthead),
                text,
                bar,
                new BulkBar(selection, bar, chosen),
                body);
        LiveUpdates.of(this, changes, shop, this::changed);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = event.getLocation().getQueryParameters();
        refresh();
    }

    private void changed(Changes.Change change) {
        if (DeadLetters.KIND.equals(change.kind())) {
            selection.refill(this::refresh);
        }
    }

    private void refresh() {
        selection.begin();
        bar.show(query, queries.topics(shop));
        all.setVisible(letters.givenUp(shop) > 1);
        DeadLetterFilter filter = MessageBar.read(query);
        Sorting sorting = MessageBar.sorting(query);
        DeadLetterQueries.Page page =
                queries.page(
                        shop, filter, MessageBar.sort(sorting), Pager.offset(query), Pager.ROWS);
        body.removeAll();
        body.setClassName("flush", !page.rows().isEmpty());
        if (page.rows().isEmpty()) {
            body.add(empty(filter));
            return;
        }
        body.add(
                new MessageTable(
                        page.rows(), sorting, selection, letter -> retry(Set.of(letter.id()))),
                new Pager(ROUTE, query, page.total()));
    }

    private EmptyState empty(DeadLetterFilter filter) {
        return filter.narrows()
                ? new EmptyState(
                        "search",
                        getTranslation("webhook.nothing.title"),
                        getTranslation("webhook.nothing.text"),
                        LinkButton.to(ROUTE, getTranslation("webhook.nothing.action")))
                : new EmptyState(
                        "check",
                        getTranslation("webhook.empty.title"),
                        getTranslation("webhook.empty.text"));
    }

    private void retry(Collection<UUID> chosen) {
        said(letters.retry(shop, chosen));
    }

    private void said(int retried) {
        Toast.say(
                switch (retried) {
                    case 0 -> getTranslation("webhook.retried.none");
                    case 1 -> getTranslation("webhook.retried.one");
                    default -> getTranslation("webhook.retried.many", retried);
                });
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.app.title", getTranslation("settings.tab.messages"));
    }
}
