package com.artify.shopify.webhooks.ui;

import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.base.ui.DataTable;
import com.artify.base.ui.EmptyState;
import com.artify.base.ui.LiveUpdates;
import com.artify.base.ui.Masthead;
import com.artify.base.ui.PageFrame;
import com.artify.base.ui.PageHeader;
import com.artify.base.ui.RelativeTime;
import com.artify.base.ui.SettingsTab;
import com.artify.base.ui.SettingsTabs;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Surface;
import com.artify.base.ui.Toast;
import com.artify.base.ui.Tone;
import com.artify.shop.CurrentShop;
import com.artify.shopify.webhooks.DeadLetter;
import com.artify.shopify.webhooks.DeadLetters;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;

/** Shopify's messages that could not be taken in: what they are about, why, and another try. */
@Route(MessagesView.ROUTE)
@SettingsTab(title = "settings.tab.messages", order = 6)
final class MessagesView extends PageFrame implements HasDynamicTitle {
    static final String ROUTE = "settings/messages";
    private static final int MOST = 100;

    private final transient DeadLetters letters;
    private final ShopDomain shop;
    private final Button all;
    private final Surface body = new Surface().flush();

    MessagesView(DeadLetters letters, Changes changes, Masthead masthead, CurrentShop currentShop) {
        super(Width.NARROW);
        this.letters = letters;
        this.shop = currentShop.require();
        this.all = new Button(getTranslation("webhook.retry-all"), click -> retryAll());
        Paragraph text = new Paragraph(getTranslation("webhook.text"));
        text.addClassNames("secondary", "webhook-text");
        add(
                new PageHeader(getTranslation("settings.title")).actions(all),
                new SettingsTabs(ROUTE, masthead),
                text,
                body);
        refresh();
        LiveUpdates.of(this, changes, shop, this::changed);
    }

    private void changed(Changes.Change change) {
        if (DeadLetters.KIND.equals(change.kind())) {
            refresh();
        }
    }

    private void refresh() {
        List<DeadLetter> newest = letters.newest(shop, MOST);
        all.setVisible(newest.stream().filter(DeadLetter::givenUp).count() > 1);
        body.removeAll();
        body.add(newest.isEmpty() ? nothing() : table(newest));
    }

    private EmptyState nothing() {
        return new EmptyState(
                "check",
                getTranslation("webhook.empty.title"),
                getTranslation("webhook.empty.text"));
    }

    private DataTable table(List<DeadLetter> newest) {
        DataTable table =
                new DataTable()
                        .column(getTranslation("webhook.message"))
                        .column(getTranslation("webhook.problem"))
                        .column(getTranslation("webhook.received"))
                        .column(getTranslation("webhook.state"));
        for (DeadLetter letter : newest) {
            table.row(
                    message(letter),
                    problem(letter),
                    new RelativeTime(letter.received()),
                    state(letter));
        }
        return table;
    }

    private String topic(DeadLetter letter) {
        String key = letter.topicKey();
        String topic = getTranslation(key);
        return topic.equals("!" + key + "!") ? letter.topic() : topic;
    }

    private Div message(DeadLetter letter) {
        Span what = new Span(topic(letter));
        what.addClassName("strong");
        Span name = new Span(letter.name());
        name.addClassName("secondary");
        return new Div(what, new Div(name));
    }

    private Div problem(DeadLetter letter) {
        Div problem = new Div(new Span(getTranslation(letter.problem().textKey())));
        letter.detail()
                .ifPresent(text -> {
                    Div detail = new Div(text);
                    detail.addClassNames("small", "secondary", "mono");
                    NativeDetails folded =
                            new NativeDetails(getTranslation("webhook.detail"), detail);
                    folded.addClassName("webhook-detail");
                    problem.add(folded);
                });
        return problem;
    }

    private Component state(DeadLetter letter) {
        if (!letter.givenUp()) {
            return new StatusBadge(Tone.INFO, getTranslation("webhook.trying", letter.attempts()));
        }
        Button retry = new Button(getTranslation("webhook.retry"), click -> retry(letter));
        retry.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        retry.setAriaLabel(
                "%s: %s %s"
                        .formatted(getTranslation("webhook.retry"), topic(letter), letter.name())
                        .strip());
        Div state =
                new Div(
                        new StatusBadge(
                                Tone.CRITICAL,
                                getTranslation("webhook.given-up", letter.attempts())),
                        retry);
        state.addClassName("webhook-state");
        return state;
    }

    private void retry(DeadLetter letter) {
        Toast.say(
                getTranslation(
                        letters.retry(shop, letter.id())
                                ? "webhook.retried.one"
                                : "webhook.retried.none"));
        refresh();
    }

    private void retryAll() {
        int retried = letters.retryAll(shop);
        Toast.say(
                retried == 1
                        ? getTranslation("webhook.retried.one")
                        : getTranslation("webhook.retried.many", retried));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.app.title", getTranslation("settings.tab.messages"));
    }
}
