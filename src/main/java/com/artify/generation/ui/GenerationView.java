package com.artify.generation.ui;

import com.artify.base.Changes;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.ui.LinkButton;
import com.artify.base.ui.LiveUpdates;
import com.artify.base.ui.PageFrame;
import com.artify.base.ui.PageHeader;
import com.artify.base.ui.RelativeTime;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Tone;
import com.artify.generation.GenerationDetails;
import com.artify.generation.GenerationQueries;
import com.artify.generation.GenerationType;
import com.artify.shop.CurrentShop;
import com.artify.shop.OpenTo;
import com.artify.shop.Role;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import java.util.UUID;

/** One generation: its three pictures side by side, how it was made, what it cost. */
@OpenTo(Role.REVIEWER)
@Route(GenerationsView.ROUTE + "/:id")
final class GenerationView extends PageFrame implements BeforeEnterObserver, HasDynamicTitle {
    private final GenerationQueries queries;
    private final ShopDomain shop;
    private Optional<PicturesCard> pictures = Optional.empty();
    private Optional<UUID> shown = Optional.empty();
    private String title = "";

    GenerationView(GenerationQueries queries, Changes changes, CurrentShop currentShop) {
        super(Width.WIDE);
        this.queries = queries;
        this.shop = currentShop.require();
        LiveUpdates.of(this, changes, shop, this::changed);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<GenerationDetails> details =
                event.getRouteParameters()
                        .get("id")
                        .flatMap(Ids::parse)
                        .flatMap(id -> queries.details(shop, id));
        if (details.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(details.get());
    }

    private void changed(Changes.Change change) {
        shown.filter(id -> id.toString().equals(change.id()))
                .flatMap(id -> queries.details(shop, id))
                .ifPresent(this::show);
    }

    private void show(GenerationDetails details) {
        shown = Optional.of(details.id());
        title = details.subject().style();
        removeAll();
        add(header(details));
        new FailureNotice(this).of(details).ifPresent(this::add);
        PicturesCard looked =
                new PicturesCard(details, pictures.map(PicturesCard::way).orElse("photo"));
        pictures = Optional.of(looked);
        Div main = new Div(looked, new AttemptsCard(details), new RecipeCard(details.making()));
        main.addClassName("stack");
        Div side = new Div(new SummaryCard(details), new TimelineCard(details.timeline()));
        side.addClassName("stack");
        Div columns = new Div(main, side);
        columns.addClassName("columns");
        add(columns);
    }

    private PageHeader header(GenerationDetails details) {
        GenerationBadges badges = new GenerationBadges(this);
        PageHeader header =
                new PageHeader(title)
                        .backTo(GenerationsView.ROUTE, getTranslation("generation.gallery.title"))
                        .badges(badges.status(details.status(), details.failure().code()));
        if (details.type() == GenerationType.FINAL) {
            header.badges(new StatusBadge(Tone.NEUTRAL, badges.typeText(details.type())));
        }
        details.printFile()
                .ifPresent(file ->
                        header.actions(
                                LinkButton.outside(
                                                file.download(),
                                                getTranslation("generation.print.download"))
                                        .symbol("download")
                                        .primary()));
        return header.subtitle(
                new Span(details.subject().product() + " · " + details.print().sizeName() + " · "),
                new RelativeTime(details.timeline().created()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.app.title", title);
    }
}
