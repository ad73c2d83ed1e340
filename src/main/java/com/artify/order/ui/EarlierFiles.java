package com.artify.order.ui;

import com.artify.base.ui.Formats;
import com.artify.base.ui.LinkButton;
import com.artify.base.ui.RelativeTime;
import com.artify.order.OrderDetails.Earlier;
import com.artify.order.OrderDetails.Line;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;

/** The print files that were made before the present one; each can be fetched, and gone back to. */
final class EarlierFiles extends NativeDetails {
    EarlierFiles(Line line, LineActions actions) {
        addClassNames("earlier", "small");
        setSummaryText(Counted.text(this, "order.line.earlier.", line.earlier().size()));
        Div rows = new Div();
        line.earlier().forEach(earlier -> rows.add(row(line, earlier, actions)));
        setContent(rows);
    }

    private Div row(Line line, Earlier earlier, LineActions actions) {
        Span bytes = new Span(Formats.bytes(earlier.file().bytes(), getLocale()));
        bytes.addClassName("secondary");
        Button use =
                new Button(
                        getTranslation("order.action.reinstate"),
                        click -> actions.reinstate(line, earlier.generation()));
        Div row =
                new Div(
                        new RelativeTime(earlier.made()),
                        bytes,
                        LinkButton.outside(
                                        earlier.file().download(),
                                        getTranslation("order.line.download"))
                                .symbol("download"),
                        use);
        row.addClassName("row");
        return row;
    }
}
