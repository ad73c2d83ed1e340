package com.artify.privacy.ui;

import com.artify.base.ui.DataTable;
import com.artify.base.ui.LinkButton;
import com.artify.base.ui.RelativeTime;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Tone;
import com.artify.privacy.CustomerData;
import com.artify.privacy.Evidence;
import com.artify.privacy.PrivacyRequest;
import com.artify.privacy.RequestKind;
import com.artify.privacy.RequestState;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;

/** A request as a row: what is asked for, by when, what was found, and a customer's data. */
final class RequestRow extends Div {
    private final transient PrivacyRequest request;
    private final transient CustomerData customers;

    RequestRow(PrivacyRequest request, CustomerData customers) {
        this.request = request;
        this.customers = customers;
    }

    void addTo(DataTable table) {
        table.row(what(), new RelativeTime(request.received()), state(), found())
                .addClassName("request-row");
    }

    private Div what() {
        Span kind = new Span(getTranslation(request.kind().textKey()));
        kind.addClassName("strong");
        Div what = new Div(kind);
        request.customerNumber()
                .ifPresent(number -> {
                    Div customer = new Div(getTranslation("privacy.customer", number));
                    customer.addClassName("secondary");
                    what.add(customer);
                });
        return what;
    }

    private Div state() {
        Div state = new Div(badge(), new RelativeTime(request.ended().orElse(request.due())));
        state.addClassName("row");
        return state;
    }

    private StatusBadge badge() {
        return switch (request.state()) {
            case WAITING -> new StatusBadge(Tone.CAUTION, getTranslation("privacy.state.waiting"));
            case DONE -> new StatusBadge(Tone.SUCCESS, getTranslation("privacy.state.done"));
            case WITHDRAWN ->
                    new StatusBadge(Tone.NEUTRAL, getTranslation("privacy.state.withdrawn"));
        };
    }

    private Div found() {
        Evidence evidence = request.evidence();
        Div found = new Div();
        found.addClassName("evidence");
        if (request.state() == RequestState.DONE) {
            found.add(
                    new Span(
                            getTranslation(
                                    "privacy.evidence",
                                    evidence.orders(),
                                    evidence.photos(),
                                    evidence.generations(),
                                    evidence.files())));
            if (request.kind() == RequestKind.DATA_REQUEST) {
                found.add(new Div(download()));
            }
        }
        request.fetched()
                .ifPresent(at -> {
                    Span fetched = new Span(getTranslation("privacy.fetched") + " ");
                    Div line = new Div(fetched, new RelativeTime(at));
                    line.addClassNames("secondary", "small");
                    found.add(line);
                });
        return found;
    }

    /** Packed when it is asked for: no second copy of a customer's data lies about. */
    private LinkButton download() {
        DownloadHandler zip =
                event -> {
                    event.setFileName("customer-" + request.customerNumber().orElse("") + ".zip");
                    event.setContentType("application/zip");
                    customers.export(request, event.getOutputStream());
                };
        return LinkButton.download(zip, getTranslation("privacy.download")).symbol("download");
    }
}
