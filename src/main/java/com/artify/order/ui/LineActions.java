package com.artify.order.ui;

import com.artify.base.ShopDomain;
import com.artify.generation.Finals;
import com.artify.order.LineHolds;
import com.artify.order.OrderDetails.Line;
import com.artify.order.Remakes;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import java.util.function.Consumer;

/** What can be done with a line where it stands. */
final class LineActions {
    private final LineHolds holds;
    private final Remakes remakes;
    private final ShopDomain shop;
    private final UndoToast toast;

    LineActions(LineHolds holds, Remakes remakes, ShopDomain shop, UndoToast toast) {
        this.holds = holds;
        this.remakes = remakes;
        this.shop = shop;
        this.toast = toast;
    }

    /** The buttons of a line; none where it has come to an end. */
    Div of(Line line) {
        Row row = new Row(line);
        switch (line.standing().stage()) {
            case NEEDS_ATTENTION -> row.add(row.retry(), row.settle());
            case REJECTED -> row.add(row.again(), row.another(), row.hold());
            case READY, IN_REVIEW -> row.add(row.again(), row.another(), row.hold());
            case HELD -> row.add(row.release());
            case AWAITING_PAYMENT, MAKING -> row.add(row.hold());
            case NOT_PERSONALISED, SETTLED, CANCELLED, WITHDRAWN -> {}
        }
        line.standing().alert().ifPresent(alert -> row.addComponentAsFirst(row.retry()));
        return row;
    }

    /** Makes an earlier final the line's print file again. */
    void reinstate(Line line, UUID earlier) {
        toast.say(remakes.reinstate(shop, line.uuid(), earlier), "order.done.reinstated");
    }

    private final class Row extends Div {
        private final UUID line;

        Row(Line line) {
            this.line = line.uuid();
            addClassNames("row", "line-actions");
        }

        Button retry() {
            return button("retry", () -> toast.say(remakes.retry(shop, line), "order.done.remade"));
        }

        Button again() {
            return button("remake", () -> remake(Finals.Seed.SAME));
        }

        Button another() {
            return button("remake-new", () -> remake(Finals.Seed.NEW));
        }

        Button release() {
            return button(
                    "release", () -> toast.say(holds.release(shop, line), "order.done.released."));
        }

        Button hold() {
            return button(
                    "hold",
                    () ->
                            ask(
                                    "hold",
                                    false,
                                    note ->
                                            toast.say(
                                                    holds.hold(shop, line, note),
                                                    "order.done.held.")));
        }

        Button settle() {
            return button(
                    "settle",
                    () ->
                            ask(
                                    "settle",
                                    true,
                                    note ->
                                            toast.say(
                                                    remakes.settle(shop, line, note),
                                                    "order.done.settled")));
        }

        private void remake(Finals.Seed seed) {
            toast.say(remakes.remake(shop, line, seed), "order.done.remade");
        }

        private void ask(String action, boolean required, Consumer<String> answer) {
            new NoteDialog(
                            getTranslation("order.ask." + action),
                            getTranslation("order.ask." + action + ".note"),
                            getTranslation("order.action." + action),
                            required,
                            answer)
                    .open();
        }

        private Button button(String action, Runnable act) {
            return new Button(getTranslation("order.action." + action), click -> act.run());
        }
    }
}
