package com.artify.home.ui;

import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.base.ui.LinkButton;
import com.artify.base.ui.LiveUpdates;
import com.artify.base.ui.PageFrame;
import com.artify.base.ui.PageHeader;
import com.artify.generation.Gallery;
import com.artify.generation.GalleryCard;
import com.artify.generation.GalleryFilter;
import com.artify.home.HomeQueries;
import com.artify.shop.CurrentShop;
import com.artify.usage.Quotas;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** What needs attention, the shop's figures, and what shoppers made last. */
@Route("")
@Menu(title = "home.title", order = 0, icon = "house")
final class HomeView extends PageFrame implements HasDynamicTitle {
    private static final int PROBLEMS = 5;
    private static final int LATEST = 12;

    private final HomeQueries home;
    private final Quotas quotas;
    private final Gallery gallery;
    private final ShopDomain shop;
    private final boolean demo;

    HomeView(
            HomeQueries home,
            Quotas quotas,
            Gallery gallery,
            Changes changes,
            CurrentShop currentShop,
            Environment environment) {
        super(Width.NARROW);
        this.home = home;
        this.quotas = quotas;
        this.gallery = gallery;
        this.shop = currentShop.require();
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
        show();
        LiveUpdates.of(this, changes, shop, change -> show());
    }

    private void show() {
        removeAll();
        PageHeader header = new PageHeader(getTranslation("home.title"));
        storefront().ifPresent(header::actions);
        add(header);
        AttentionCard.of(home.problems(shop, PROBLEMS)).ifPresent(this::add);
        add(new FigureTiles(home.figures(shop), quotas.find(shop)));
        List<GalleryCard> latest = gallery.page(shop, GalleryFilter.ALL, Optional.empty(), LATEST);
        add(new LatestCard(latest));
    }

    private Optional<Component> storefront() {
        return demo
                ? Optional.of(
                        LinkButton.outside("/demo/store", getTranslation("home.storefront"))
                                .symbol("store")
                                .primary())
                : Optional.empty();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.app.title", getTranslation("home.title"));
    }
}
