package com.artify.generation.review.ui;

import com.artify.base.ui.Facts;
import com.artify.base.ui.Formats;
import com.artify.base.ui.RelativeTime;
import com.artify.base.ui.Surface;
import com.artify.generation.review.ReviewItem;
import com.artify.generation.review.ReviewItem.Picture;
import com.artify.shop.StaffMember;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is reviewed: product, style, order, and whose it is to decide. */
final class SubjectCard extends Surface {
    private final ReviewItem item;

    SubjectCard(ReviewItem item, List<StaffMember> staff, Consumer<@Nullable UUID> assign) {
        this.item = item;
        heading(item.subject().product());
        Picture print = item.pictures().print();
        Facts facts =
                new Facts()
                        .fact(getTranslation("review.subject.style"), item.subject().style())
                        .fact(getTranslation("review.subject.size"), item.subject().size())
                        .fact(
                                getTranslation("review.subject.print"),
                                Formats.pixels(print.width(), print.height()));
        item.subject()
                .text()
                .ifPresent(text -> facts.fact(getTranslation("review.subject.text"), text));
        item.order()
                .ifPresent(order ->
                        facts.fact(
                                getTranslation("review.subject.order"),
                                new Anchor("orders/" + order.uuid(), order.number())));
        facts.fact(getTranslation("review.subject.made"), new RelativeTime(item.made()));
        Anchor details =
                new Anchor("generations/" + item.id(), getTranslation("review.subject.details"));
        add(facts, assignee(staff, assign), details);
    }

    private Select<StaffMember> assignee(List<StaffMember> staff, Consumer<@Nullable UUID> assign) {
        Select<StaffMember> select = new Select<>();
        select.setLabel(getTranslation("review.subject.assignee"));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("review.subject.nobody"));
        select.setItemLabelGenerator(
                member -> member == null ? getTranslation("review.subject.nobody") : member.name());
        select.setItems(staff);
        select.setWidthFull();
        item.assignee()
                .flatMap(one ->
                        staff.stream().filter(member -> member.uuid().equals(one.id())).findFirst())
                .ifPresent(select::setValue);
        select.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                @Nullable StaffMember chosen = event.getValue();
                assign.accept(chosen == null ? null : chosen.uuid());
            }
        });
        return select;
    }
}
