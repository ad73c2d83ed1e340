package com.artify.settings.ui;

import com.artify.base.ui.Formats;
import com.artify.engine.UpscaleRequest;
import com.artify.engine.UpscalerOffer;
import com.artify.engine.Upscalers;
import com.artify.settings.Enlarging;
import com.artify.settings.ShopSettings;
import com.vaadin.flow.component.select.Select;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Who enlarges finals to print size, and what a usual print costs there. */
final class EnlargingForm extends PartForm<Enlarging> {
    private static final int USUAL_WIDTH = 1024;
    private static final int USUAL_HEIGHT = 1448;
    private static final int A3_WIDTH = 3508;
    private static final int A3_HEIGHT = 4961;

    private final transient Upscalers upscalers;
    private final transient Predicate<String> keyless;
    private final Select<Enlarging> upscaler = watched(new Select<>());

    /** {@code keyless} tells of a provider whether it wants a key and has none. */
    EnlargingForm(Upscalers upscalers, Predicate<String> keyless, Runnable edited) {
        super("settings.enlarging.", ShopSettings::enlarging, edited);
        this.upscalers = upscalers;
        this.keyless = keyless;
        upscaler.setLabel(getTranslation("settings.enlarging.upscaler"));
        upscaler.setHelperText(getTranslation("settings.enlarging.hint"));
        upscaler.setMaxWidth("none");
        upscaler.setItemLabelGenerator(this::label);
        put(upscaler);
    }

    @Override
    void fill(Enlarging shown) {
        List<Enlarging> choices = new ArrayList<>();
        choices.add(Enlarging.inside());
        upscalers.offers().stream()
                .map(UpscalerOffer::choice)
                .map(Enlarging::by)
                .forEach(choices::add);
        if (!choices.contains(shown)) {
            choices.add(shown);
        }
        upscaler.setItems(choices);
        upscaler.setValue(shown);
    }

    @Override
    Optional<Enlarging> read() {
        return Optional.of(upscaler.getValue());
    }

    private String label(Enlarging choice) {
        if (choice.choice().isEmpty()) {
            return getTranslation("settings.enlarging.inside");
        }
        return upscalers.offers().stream()
                .filter(offer -> Enlarging.by(offer.choice()).equals(choice))
                .map(this::label)
                .findFirst()
                .orElseGet(() -> getTranslation("settings.enlarging.gone", choice.model()));
    }

    private String label(UpscalerOffer offer) {
        String name =
                getTranslation(
                        "settings.enlarging.remote",
                        offer.name(),
                        offer.provider(),
                        Formats.microDollars(price(offer), getLocale()));
        return keyless.test(offer.choice().provider())
                ? getTranslation("settings.key.needed", name)
                : name;
    }

    private long price(UpscalerOffer offer) {
        UpscaleRequest usual =
                new UpscaleRequest(
                        new BufferedImage(
                                USUAL_WIDTH, USUAL_HEIGHT, BufferedImage.TYPE_BYTE_BINARY),
                        offer.choice().model(),
                        A3_WIDTH,
                        A3_HEIGHT,
                        Optional.empty());
        return upscalers
                .byProvider(offer.choice().provider())
                .map(found -> found.priceMicros(usual))
                .orElse(0L);
    }
}
