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
import com.artify.home.AttentionQueries;
import com.artify.home.Figures;
import com.artify.home.HomeQueries;
import com.artify.home.SetUp;
import com.artify.home.SetUpQueries;
import com.artify.shop.CurrentShop;
import com.artify.usage.Quotas;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The way in, what needs attention, the shop's figures, and what shoppers made last. */
@Route("")
@Menu(title = "home.title", order = 0, icon = "house")
final class HomeView extends PageFrame implements HasDynamicTitle {
    /** Counting takes several queries, and a busy shop changes many times a second. */
    private static final Duration RECOUNT_PAUSE = Duration.ofSeconds(2);

    private static final int PROBLEMS = 5;
    private static final int LATEST = 12;

    private final HomeQueries home;
    private final SetUpQueries setUps;
    private final AttentionQueries attentions;
    private final Quotas quotas;
    private final Gallery gallery;
    private final ShopDomain shop;
    private final boolean demo;

    HomeView(
            HomeQueries home,
            SetUpQueries setUps,
            AttentionQueries attentions,
            Quotas quotas,
            Gallery gallery,
            Changes changes,
            CurrentShop currentShop,
            Environment environment) {
        super(Width.NARROW);
        this.home = home;
        this.setUps = setUps;
        this.attentions = attentions;
        this.quotas = quotas;
        this.gallery = gallery;
        this.shop = currentShop.require();
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
        show();
        LiveUpdates.calmly(this, changes, shop, RECOUNT_PAUSE, this::show);
    }

    private void show() {
        removeAll();
        SetUp setUp = setUps.of(shop);
        Optional<String> storefront = storefront(setUp);
        PageHeader header = new PageHeader(getTranslation("home.title"));
        storefront
                .map(address ->
                        LinkButton.window(address, getTranslation("home.storefront"))
                                .symbol("store"))
                .ifPresent(header::actions);
        add(header);
        SetUpCard.of(setUp, storefront).ifPresent(this::add);
        AttentionCard.of(attentions.of(shop), attentions.problems(shop, PROBLEMS))
                .ifPresent(this::add);
        Figures figures = home.figures(shop);
        add(new FigureTiles(figures, quotas.find(shop)));
        ChartsCard.of(figures).ifPresent(this::add);
        List<GalleryCard> latest = gallery.page(shop, GalleryFilter.ALL, Optional.empty(), LATEST);
        add(new LatestCard(latest));
    }

    /** Where a shopper would see the first product that is switched on. */
    private Optional<String> storefront(SetUp setUp) {
        return demo
                ? Optional.of("/demo/store")
                : setUp.tryAt().map(handle -> "https://" + shop.value() + "/products/" + handle);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.app.title", getTranslation("home.title"));
    }
}
