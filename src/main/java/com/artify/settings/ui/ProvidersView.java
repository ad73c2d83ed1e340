package com.artify.settings.ui;

import com.artify.activity.Activities;
import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.base.ui.LiveUpdates;
import com.artify.base.ui.Masthead;
import com.artify.base.ui.PageFrame;
import com.artify.base.ui.PageHeader;
import com.artify.base.ui.SaveBar;
import com.artify.base.ui.SettingsTab;
import com.artify.base.ui.SettingsTabs;
import com.artify.engine.EngineTexts;
import com.artify.engine.ImageGenerator;
import com.artify.engine.ImageGenerators;
import com.artify.engine.UpscalerOffer;
import com.artify.engine.Upscalers;
import com.artify.settings.ProviderKeys;
import com.artify.shop.CurrentShop;
import com.artify.shop.OpenTo;
import com.artify.shop.Role;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The image providers that this installation knows, and the shop's keys there. */
@Route(ProvidersView.ROUTE)
@SettingsTab(title = "settings.tab.providers", order = 2)
@OpenTo(Role.OWNER)
final class ProvidersView extends PageFrame implements HasDynamicTitle {
    static final String ROUTE = "settings/providers";

    private final List<ProviderCard> cards = new ArrayList<>();
    private final SaveBar bar = new SaveBar(this::save, this::discard);

    ProvidersView(
            ImageGenerators generators,
            Upscalers upscalers,
            ProviderKeys keys,
            Activities activities,
            Changes changes,
            Masthead masthead,
            CurrentShop currentShop) {
        super(Width.NARROW);
        ShopDomain shop = currentShop.require();
        add(
                bar,
                new PageHeader(getTranslation("settings.title")),
                new SettingsTabs(ROUTE, masthead));
        EngineTexts texts = new EngineTexts(generators, this::getTranslation);
        for (Entry entry : entries(generators, upscalers, texts)) {
            ProviderCard card =
                    new ProviderCard(
                            entry.provider(),
                            entry.name(),
                            entry.models(),
                            keys,
                            activities,
                            shop,
                            this::edited);
            cards.add(card);
            add(card);
            LiveUpdates.of(
                    card,
                    changes,
                    shop,
                    change -> {
                        if (ProviderKeys.KIND.equals(change.kind())
                                && entry.provider().equals(change.id())) {
                            card.refresh();
                        }
                    });
        }
    }

    /** A provider and what it is asked for. */
    private record Entry(String provider, String name, List<String> models) {}

    /** Those that paint, and after them those that enlarge alone. */
    private static List<Entry> entries(
            ImageGenerators generators, Upscalers upscalers, EngineTexts texts) {
        List<Entry> entries = new ArrayList<>();
        for (ImageGenerator generator : generators.all()) {
            String provider = generator.provider();
            Stream<String> painting =
                    generator.describe().models().stream()
                            .map(model -> texts.model(provider, model.model()));
            Stream<String> enlarging =
                    upscalers.offers().stream()
                            .filter(offer -> offer.choice().provider().equals(provider))
                            .map(UpscalerOffer::name);
            entries.add(
                    new Entry(
                            provider,
                            generator.describe().name(),
                            Stream.concat(painting, enlarging).toList()));
        }
        upscalers.offers().stream()
                .filter(offer -> generators.byProvider(offer.choice().provider()).isEmpty())
                .collect(
                        Collectors.groupingBy(
                                offer -> offer.choice().provider(),
                                TreeMap::new,
                                Collectors.toList()))
                .forEach((provider, offers) ->
                        entries.add(
                                new Entry(
                                        provider,
                                        offers.getFirst().provider(),
                                        offers.stream().map(UpscalerOffer::name).toList())));
        return entries;
    }

    private void edited() {
        bar.changed(cards.stream().anyMatch(ProviderCard::changed));
    }

    private void save() {
        cards.stream().filter(ProviderCard::changed).forEach(ProviderCard::save);
    }

    private void discard() {
        cards.forEach(ProviderCard::discard);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.app.title", getTranslation("settings.tab.providers"));
    }
}
