package com.artify.order.ui;

import com.artify.base.ui.Facts;
import com.artify.base.ui.Formats;
import com.artify.base.ui.RelativeTime;
import com.artify.base.ui.Surface;
import com.artify.order.OrderDetails;
import java.time.Instant;
import java.util.Optional;

/** The order as a whole: when it was placed and paid, and its total. */
final class OrderFactsCard extends Surface {
    private final Facts facts = new Facts();

    OrderFactsCard(OrderDetails order) {
        heading(getTranslation("order.facts"));
        moment("placed", order.placed());
        moment("paid", order.paid());
        moment("cancelled", order.cancelled());
        order.customer()
                .ifPresent(name -> facts.fact(getTranslation("order.facts.customer"), name));
        order.total()
                .ifPresent(total ->
                        facts.fact(
                                getTranslation("order.facts.total"),
                                Formats.money(total, getLocale())));
        add(facts);
    }

    private void moment(String key, Optional<Instant> at) {
        at.ifPresent(instant ->
                facts.fact(getTranslation("order.facts." + key), new RelativeTime(instant)));
    }
}
