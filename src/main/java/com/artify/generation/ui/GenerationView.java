package com.artify.generation.ui;

import com.artify.base.Changes;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.ui.LiveUpdates;
import com.artify.base.ui.PageFrame;
import com.artify.base.ui.PageHeader;
import com.artify.base.ui.RelativeTime;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Tone;
import com.artify.engine.EngineTexts;
import com.artify.engine.ImageGenerators;
import com.artify.generation.Gallery;
import com.artify.generation.GenerationDetails;
import com.artify.generation.GenerationQueries;
import com.artify.generation.GenerationType;
import com.artify.generation.ReviewState;
import com.artify.shop.CurrentShop;
import com.artify.shop.CurrentStaff;
import com.artify.shop.OpenTo;
import com.artify.shop.Role;
import com.artify.shop.Shops;
import com.artify.style.Styles;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** One generation: its pictures, how it was made, what it cost, and what can be done with it. */
@OpenTo(Role.REVIEWER)
@Route(GenerationsView.ROUTE + "/:id")
final class GenerationView extends PageFrame implements BeforeEnterObserver, HasDynamicTitle {
    private final transient GenerationQueries queries;
    private final transient Gallery gallery;
    private final transient GenerationActions actions;
    private final transient PhotoNotice photoNotice;
    private final transient EngineTexts engine;
    private final ShopDomain shop;
    private final ZoneId zone;
    private Optional<PicturesCard> pictures = Optional.empty();
    private Optional<SiblingsCard> siblings = Optional.empty();
    private Optional<UUID> shown = Optional.empty();
    private transient GalleryAddress address;
    private String title = "";

    GenerationView(
            GenerationQueries queries,
            Gallery gallery,
            Styles styles,
            Shops shops,
            StaffDeeds deeds,
            ImageGenerators generators,
            Changes changes,
            CurrentShop currentShop,
            CurrentStaff currentStaff) {
        super(Width.WIDE);
        this.queries = queries;
        this.gallery = gallery;
        engine = new EngineTexts(generators, this::getTranslation);
        shop = currentShop.require();
        zone = shops.zone(shop);
        address = new GalleryAddress(QueryParameters.empty(), zone);
        Role role = currentStaff.require().role();
        actions = new GenerationActions(this, shop, role, styles, deeds);
        photoNotice = new PhotoNotice(this, shop, role, deeds);
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
        address = new GalleryAddress(event.getLocation().getQueryParameters(), zone);
        show(details.get());
    }

    private void changed(Changes.Change change) {
        if (!"generation".equals(change.kind())) {
            return;
        }
        Optional<UUID> changed = Ids.parse(change.id());
        if (changed.equals(shown)) {
            changed.flatMap(id -> queries.details(shop, id)).ifPresent(this::show);
        } else {
            siblings.ifPresent(SiblingsCard::refresh);
        }
    }

    private void show(GenerationDetails details) {
        shown = Optional.of(details.id());
        title = details.subject().style();
        removeAll();
        add(header(details));
        new FailureNotice(this).of(details).ifPresent(this::add);
        details.pictures().removal().map(photoNotice::of).ifPresent(this::add);
        PicturesCard looked =
                new PicturesCard(details, pictures.map(PicturesCard::way).orElse("photo"));
        SiblingsCard others = new SiblingsCard(gallery, shop, details.id());
        pictures = Optional.of(looked);
        siblings = Optional.of(others);
        Div main = new Div(looked, others, new AttemptsCard(details, engine));
        main.addClassName("stack");
        Div side =
                new Div(
                        new SummaryCard(details),
                        new TimelineCard(details.timeline()),
                        new RecipeCard(details.making(), engine));
        side.addClassName("stack");
        Div columns = new Div(main, side);
        columns.addClassName("columns");
        add(columns);
    }

    private PageHeader header(GenerationDetails details) {
        GenerationBadges badges = new GenerationBadges(this);
        PageHeader header =
                new PageHeader(title)
                        .backTo(
                                GenerationsView.ROUTE + address.suffix(),
                                getTranslation("generation.gallery.title"))
                        .badges(badges.status(details.status(), details.failure().code()));
        if (details.type() == GenerationType.FINAL) {
            header.badges(new StatusBadge(Tone.NEUTRAL, badges.typeText(details.type())));
        }
        if (details.making().review() != ReviewState.NONE) {
            header.badges(badges.review(details.making().review()));
        }
        NeighbourLinks neighbours =
                new NeighbourLinks(
                        gallery.neighbours(shop, address.read(), details.id()), address.suffix());
        actions.addTo(header, details, neighbours);
        return header.subtitle(
                new Span(details.subject().product() + " · " + details.print().sizeName() + " · "),
                new RelativeTime(details.timeline().created()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.app.title", title);
    }
}
