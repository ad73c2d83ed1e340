package com.artify.style.ui;

import com.artify.activity.Activities;
import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.base.ui.BulkBar;
import com.artify.base.ui.EmptyState;
import com.artify.base.ui.LinkButton;
import com.artify.base.ui.LiveUpdates;
import com.artify.base.ui.PageFrame;
import com.artify.base.ui.PageHeader;
import com.artify.base.ui.Selection;
import com.artify.base.ui.Surface;
import com.artify.engine.EngineTexts;
import com.artify.engine.ImageGenerators;
import com.artify.shop.CurrentShop;
import com.artify.style.StyleFilter;
import com.artify.style.StyleQueries;
import com.artify.style.StyleRow;
import com.artify.style.StyleShelf;
import com.artify.style.StyleStatus;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The shop's styles in the order in which they are offered. */
@Route(StylesView.ROUTE)
@Menu(title = "style.list.title", order = 4, icon = "palette")
final class StylesView extends PageFrame
        implements BeforeEnterObserver, HasDynamicTitle, StyleList.Actions {
    static final String ROUTE = "styles";

    private final StyleQueries queries;
    private final StyleShelf shelf;
    private final ImageGenerators generators;
    private final ShopDomain shop;
    private final Taking taking;
    private final StyleBar bar = new StyleBar();
    private final Selection<UUID> selection = new Selection<>();
    private final Button archiveChosen = new Button();
    private final Surface body = new Surface();
    private List<StyleRow> shown = List.of();
    private QueryParameters query = QueryParameters.empty();

    StylesView(
            StyleQueries queries,
            StyleShelf shelf,
            ImageGenerators generators,
            Activities activities,
            Changes changes,
            CurrentShop currentShop) {
        super(Width.NARROW);
        this.queries = queries;
        this.shelf = shelf;
        this.generators = generators;
        this.shop = currentShop.require();
        this.taking = new Taking(this, activities, shop);
        archiveChosen.addClickListener(click -> archiveChosen());
        Div filters = new Div(bar);
        add(
                new PageHeader(getTranslation("style.list.title"))
                        .actions(
                                LinkButton.to(
                                                ROUTE + "/" + StyleView.NEW,
                                                getTranslation("style.list.add"))
                                        .primary()),
                new BulkBar(selection, filters, archiveChosen),
                filters,
                body);
        LiveUpdates.of(this, changes, shop, this::changed);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = event.getLocation().getQueryParameters();
        refresh();
    }

    private void changed(Changes.Change change) {
        if ("style".equals(change.kind())) {
            selection.refill(this::catchUp);
        }
    }

    /** It is not written anew where it shows the change already, so that the focus stays. */
    private void catchUp() {
        if (!queries.list(shop, StyleBar.read(query)).equals(shown)) {
            refresh();
        }
    }

    private void refresh() {
        StyleFilter filter = StyleBar.read(query);
        bar.show(query, queries.counts(shop));
        archiveChosen.setText(
                getTranslation(archived() ? "style.bulk.unarchive" : "style.bulk.archive"));
        List<StyleRow> rows = queries.list(shop, filter);
        shown = new ArrayList<>(rows);
        selection.begin();
        body.removeAll();
        body.setClassName("flush", !rows.isEmpty());
        EngineTexts engine = new EngineTexts(generators, this::getTranslation);
        body.add(
                rows.isEmpty()
                        ? empty(filter)
                        : new StyleList(shown, filter.movable(), engine, selection, this));
    }

    private EmptyState empty(StyleFilter filter) {
        if (filter.text().isPresent() || archived()) {
            return new EmptyState(
                    "search",
                    getTranslation("style.list.nothing.title"),
                    getTranslation("style.list.nothing.text"),
                    LinkButton.to(ROUTE, getTranslation("style.list.nothing.action")));
        }
        return new EmptyState(
                "palette",
                getTranslation("style.list.empty.title"),
                getTranslation("style.list.empty.text"),
                LinkButton.to(ROUTE + "/" + StyleView.NEW, getTranslation("style.list.add"))
                        .primary());
    }

    private boolean archived() {
        return StyleBar.read(query).status() == StyleStatus.ARCHIVED;
    }

    @Override
    public void move(StyleRow style, Optional<UUID> after) {
        shelf.move(shop, style.uuid(), after)
                .ifPresent(activity ->
                        taking.offer(getTranslation("style.done.moved", style.name()), activity));
    }

    @Override
    public void copy(StyleRow style) {
        shelf.copy(shop, style.uuid(), getTranslation("style.copy.name", style.name()))
                .ifPresent(copy -> getUI().ifPresent(ui -> ui.navigate(ROUTE + "/" + copy.uuid())));
    }

    @Override
    public void archive(StyleRow style, boolean archived) {
        String done = archived ? "style.done.archived-one" : "style.done.unarchived-one";
        archive(Set.of(style.uuid()), archived, getTranslation(done, style.name()));
    }

    private void archiveChosen() {
        Set<UUID> chosen = selection.keys();
        selection.clear();
        String done = archived() ? "style.done.unarchived-many." : "style.done.archived-many.";
        archive(chosen, !archived(), Counted.text(this, done, chosen.size()));
    }

    private void archive(Collection<UUID> styles, boolean archived, String done) {
        shelf.archive(shop, styles, archived).ifPresent(activity -> taking.offer(done, activity));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.app.title", getTranslation("style.list.title"));
    }
}
