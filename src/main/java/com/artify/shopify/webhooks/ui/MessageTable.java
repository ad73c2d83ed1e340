package com.artify.shopify.webhooks.ui;

import com.artify.base.ui.DataTable;
import com.artify.base.ui.RelativeTime;
import com.artify.base.ui.Selection;
import com.artify.base.ui.Sorting;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Tone;
import com.artify.shopify.webhooks.DeadLetter;
import com.artify.shopify.webhooks.DeadLetterSort.Key;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Messages that could not be taken in, one a row: what they are about, why, and another try. */
final class MessageTable extends Composite<DataTable> {
    private final Selection<UUID> selection;
    private final transient Consumer<DeadLetter> retry;

    MessageTable(
            List<DeadLetter> letters,
            Sorting sorting,
            Selection<UUID> selection,
            Consumer<DeadLetter> retry) {
        this.selection = selection;
        this.retry = retry;
        getContent()
                .selectable(selection)
                .column(getTranslation("webhook.message"), sorting, MessageBar.written(Key.TOPIC))
                .column(getTranslation("webhook.problem"))
                .column(
                        getTranslation("webhook.received"),
                        sorting,
                        MessageBar.written(Key.RECEIVED))
                .column(getTranslation("webhook.state"), sorting, MessageBar.written(Key.TRIES));
        letters.forEach(this::addRow);
    }

    private void addRow(DeadLetter letter) {
        getContent()
                .chosenRow(
                        selection,
                        letter.id(),
                        getTranslation("webhook.choose", called(letter)),
                        message(letter),
                        problem(letter),
                        new RelativeTime(letter.received()),
                        state(letter))
                .addClassName("message-row");
    }

    private String called(DeadLetter letter) {
        return (MessageTexts.topic(this, letter.topic()) + " " + letter.name()).strip();
    }

    private Div message(DeadLetter letter) {
        Span what = new Span(MessageTexts.topic(this, letter.topic()));
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
        Button again = new Button(getTranslation("webhook.retry"), click -> retry.accept(letter));
        again.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        again.setAriaLabel("%s: %s".formatted(getTranslation("webhook.retry"), called(letter)));
        Div state =
                new Div(
                        new StatusBadge(
                                Tone.CRITICAL,
                                getTranslation("webhook.given-up", letter.attempts())),
                        again);
        state.addClassName("webhook-state");
        return state;
    }
}
