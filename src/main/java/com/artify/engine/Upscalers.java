package com.artify.engine;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The upscalers of this installation. */
@Component
public class Upscalers {
    private final List<Upscaler> upscalers;

    Upscalers(List<Upscaler> upscalers) {
        this.upscalers = List.copyOf(upscalers);
    }

    /** The upscaler of that provider; empty where the installation has none. */
    public Optional<Upscaler> byProvider(String provider) {
        return upscalers.stream().filter(each -> each.name().equals(provider)).findFirst();
    }

    /** All that shops may choose besides the own one. */
    public List<UpscalerOffer> offers() {
        return upscalers.stream().flatMap(each -> each.offers().stream()).toList();
    }
}
