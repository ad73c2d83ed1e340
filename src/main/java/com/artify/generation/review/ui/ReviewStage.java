package com.artify.generation.review.ui;

import com.artify.base.ui.Notice;
import com.artify.base.ui.PageKeys;
import com.artify.base.ui.Tone;
import com.artify.generation.review.RejectReason;
import com.artify.generation.review.ReviewItem;
import com.artify.generation.review.ui.ReviewActions.Act;
import com.artify.shop.StaffMember;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One final with all that is needed to decide: pictures, comparison, subject, actions. */
final class ReviewStage extends Div {
    private static final int AHEAD = 3;

    private final Deeds deeds;
    private final List<StaffMember> staff;
    private final PageKeys keys;
    private final QueueStrip strip;
    private final PicturePanes panes = new PicturePanes();
    private final Div side = new Div();
    private final Div notice = new Div();
    private final ReviewActions actions;
    private Optional<ReasonPanel> asking = Optional.empty();
    private Optional<UUID> shown = Optional.empty();

    /** What the view does on the reviewer's wish. */
    interface Deeds extends ReviewActions.Deeds {
        void rejected(RejectReason reason, @Nullable String note);

        void assigned(@Nullable UUID member);

        void went(UUID id);
    }

    ReviewStage(PageKeys keys, List<StaffMember> staff, Deeds deeds) {
        this.keys = keys;
        this.staff = staff;
        this.deeds = deeds;
        addClassName("review-stage");
        side.addClassNames("review-side", "stack");
        strip = new QueueStrip(deeds::went);
        actions = new ReviewActions(keys, deeds);
        ReasonPanel.bind(
                keys, reason -> asking.ifPresent(panel -> panel.answer(reason)), this::stopAsking);
        add(strip, notice, panes, side, actions);
    }

    /** Shows the desk's current item; pictures stay as they are zoomed while it is the same. */
    void show(Desk desk, ReviewItem item, boolean undoable) {
        if (shown.filter(item.id()::equals).isEmpty()) {
            panes.show(item);
            notice.removeAll();
            stopAsking();
            shown = Optional.of(item.id());
            keys.subject(item.id().toString());
        }
        panes.expect(desk.ahead(AHEAD));
        strip.show(desk.items(), item.id());
        side.removeAll();
        side.add(new ComparisonCard(item), new SubjectCard(item, staff, deeds::assigned));
        actions.enable(Act.PREVIOUS, desk.hasPrevious());
        actions.enable(Act.NEXT, desk.hasNext());
        actions.enable(Act.UNDO, undoable);
    }

    /** Forgets what it showed. */
    void clear() {
        shown = Optional.empty();
        stopAsking();
        keys.subject("");
    }

    /** Says that somebody else has decided what is in sight. */
    void warn(String text) {
        notice.removeAll();
        notice.add(new Notice(Tone.INFO, new Span(text)));
    }

    void ask() {
        stopAsking();
        ReasonPanel panel = new ReasonPanel(keys, deeds::rejected, this::stopAsking);
        asking = Optional.of(panel);
        actions.setVisible(false);
        add(panel);
        panel.focus();
    }

    private void stopAsking() {
        asking.ifPresent(this::remove);
        asking = Optional.empty();
        actions.setVisible(true);
    }
}
