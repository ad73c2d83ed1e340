package com.artify.generation.review.ui;

import com.artify.activity.Activities;
import com.artify.base.Changes;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.ui.EmptyState;
import com.artify.base.ui.KeyPreferences;
import com.artify.base.ui.LinkButton;
import com.artify.base.ui.LiveUpdates;
import com.artify.base.ui.PageFrame;
import com.artify.base.ui.PageHeader;
import com.artify.base.ui.PageKeys;
import com.artify.generation.review.RejectReason;
import com.artify.generation.review.ReviewFilter;
import com.artify.generation.review.ReviewItem;
import com.artify.generation.review.ReviewQueue;
import com.artify.generation.review.ReviewResult;
import com.artify.generation.review.Reviews;
import com.artify.generation.review.ui.ReviewActions.Act;
import com.artify.shop.CurrentShop;
import com.artify.shop.CurrentStaff;
import com.artify.shop.OpenTo;
import com.artify.shop.Role;
import com.artify.shop.Staff;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The finals that wait for a person, one after the other, by keyboard. */
@OpenTo(Role.REVIEWER)
@Route(ReviewView.ROUTE)
@Menu(title = "review.title", order = 2, icon = "clipboard-check")
final class ReviewView extends PageFrame
        implements BeforeEnterObserver, HasDynamicTitle, ReviewStage.Deeds {
    static final String ROUTE = "review";

    private static final String FINAL = "final";

    private final Reviews reviews;
    private final ReviewQueue queue;
    private final CurrentStaff currentStaff;
    private final ShopDomain shop;
    private final Desk desk;
    private final ReviewBar bar = new ReviewBar();
    private final Div body = new Div();
    private final ReviewStage stage;
    private final Sitting sitting;
    private QueryParameters query = QueryParameters.empty();

    ReviewView(
            Reviews reviews,
            ReviewQueue queue,
            Activities activities,
            Staff staff,
            CurrentStaff currentStaff,
            CurrentShop currentShop,
            KeyPreferences preferences,
            Changes changes) {
        super(Width.WIDE);
        this.reviews = reviews;
        this.queue = queue;
        this.currentStaff = currentStaff;
        this.shop = currentShop.require();
        this.desk = new Desk(queue, shop);
        this.sitting = new Sitting(activities, shop);
        addClassName("review");
        PageKeys keys = new PageKeys(ROUTE, getTranslation("review.title"), preferences);
        stage = new ReviewStage(keys, staff.active(shop), this);
        add(new PageHeader(getTranslation("review.title")), bar, body, keys);
        LiveUpdates.of(this, changes, shop, this::changed);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = event.getLocation().getQueryParameters();
        desk.open(ReviewBar.part(query));
        query.getSingleParameter(FINAL)
                .flatMap(Ids::parse)
                .flatMap(id -> queue.item(shop, id))
                .ifPresent(desk::putBack);
        show();
    }

    @Override
    public void done(Act act) {
        switch (act) {
            case PREVIOUS -> desk.previous();
            case NEXT -> desk.next();
            case UNDO -> undo();
            case ASSIGN -> assignToMe();
            case AGAIN -> decide(item -> reviews.makeAgain(shop, item.id()), "again");
            case APPROVE -> decide(item -> reviews.approve(shop, item.id()), "approved");
            case REJECT -> {
                stage.ask();
                return;
            }
        }
        show();
    }

    @Override
    public void rejected(RejectReason reason, @Nullable String note) {
        decide(item -> reviews.reject(shop, item.id(), reason, note), "rejected");
        show();
    }

    @Override
    public void assigned(@Nullable UUID member) {
        desk.current()
                .ifPresent(item -> {
                    switch (reviews.assign(shop, item.id(), member)) {
                        case ReviewResult.Done done -> {
                            sitting.assigned(item.id(), done.activity());
                            queue.item(shop, item.id()).ifPresent(desk::replace);
                            say(member == null ? "freed" : "taken");
                        }
                        case ReviewResult.Decided other -> bar.say(decidedBefore(other));
                        case ReviewResult.Gone gone -> say("gone");
                        case ReviewResult.NotAllowed refused -> say("not-allowed");
                        case ReviewResult.NobodyThere nobody -> say("nobody-there");
                    }
                });
        show();
    }

    @Override
    public void went(UUID id) {
        desk.goTo(id);
        show();
    }

    private interface Decision {
        ReviewResult on(ReviewItem item);
    }

    private void decide(Decision decision, String said) {
        desk.current()
                .ifPresent(item -> {
                    switch (decision.on(item)) {
                        case ReviewResult.Done done -> {
                            sitting.decided(item.id(), done.activity());
                            bar.say(
                                    getTranslation(
                                            "review.said." + said, item.subject().product()));
                        }
                        case ReviewResult.Decided other -> bar.say(decidedBefore(other));
                        case ReviewResult.Gone gone -> say("gone");
                        case ReviewResult.NotAllowed refused -> {
                            say("not-allowed");
                            return;
                        }
                        case ReviewResult.NobodyThere nobody ->
                                throw new IllegalStateException("nothing was assigned");
                    }
                    desk.remove(item.id());
                });
    }

    private void say(String what) {
        bar.say(getTranslation("review.said." + what));
    }

    private void assignToMe() {
        Optional<UUID> me = currentStaff.find().map(member -> member.uuid());
        boolean mine =
                desk.current()
                        .flatMap(ReviewItem::assignee)
                        .filter(one -> me.filter(one.id()::equals).isPresent())
                        .isPresent();
        assigned(mine ? null : me.orElse(null));
    }

    private void undo() {
        if (sitting.undoable()) {
            Optional<UUID> item = sitting.undo();
            item.flatMap(id -> queue.item(shop, id)).ifPresent(desk::putBack);
            say(item.isPresent() ? "undone" : "changed-since");
        }
    }

    private void changed(Changes.Change change) {
        Optional<UUID> changed =
                Reviews.KIND.equals(change.kind()) ? Ids.parse(change.id()) : Optional.empty();
        changed.ifPresent(id -> {
            Optional<ReviewItem> waiting = queue.item(shop, id);
            boolean inSight = desk.current().filter(item -> item.id().equals(id)).isPresent();
            if (waiting.isEmpty() && inSight) {
                reviews.decision(shop, id).ifPresent(other -> stage.warn(decidedBefore(other)));
            } else if (waiting.isEmpty()) {
                desk.remove(id);
            } else if (!desk.replace(waiting.get())) {
                desk.refill();
            }
            show();
        });
    }

    private String decidedBefore(ReviewResult.Decided other) {
        String state = other.state().name().toLowerCase(Locale.ROOT);
        return other.by()
                .map(name -> getTranslation("review.said.other." + state, name))
                .orElseGet(() -> getTranslation("review.said.rule." + state));
    }

    private void show() {
        bar.show(query.excluding(FINAL), queue.counts(shop), sitting.decided());
        Optional<ReviewItem> item = desk.current();
        if (item.isEmpty()) {
            stage.clear();
            body.removeAll();
            body.add(empty(ReviewBar.part(query)));
            return;
        }
        if (stage.getParent().isEmpty()) {
            body.removeAll();
            body.add(stage);
        }
        stage.show(desk, item.get(), sitting.undoable());
    }

    private EmptyState empty(ReviewFilter part) {
        return part == ReviewFilter.ALL
                ? new EmptyState(
                        "circle-check",
                        getTranslation("review.empty.title"),
                        getTranslation("review.empty.text"),
                        LinkButton.to("generations", getTranslation("review.empty.action")))
                : new EmptyState(
                        "search",
                        getTranslation("review.nothing.title"),
                        getTranslation("review.nothing.text"),
                        LinkButton.to(ROUTE, getTranslation("review.nothing.action")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.app.title", getTranslation("review.title"));
    }
}
