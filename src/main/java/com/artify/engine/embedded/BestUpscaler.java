package com.artify.engine.embedded;

import com.artify.engine.OwnUpscaler;
import com.artify.engine.Progress;
import java.awt.image.BufferedImage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The best upscaler that this machine can load, chosen when it is first asked for. */
final class BestUpscaler implements OwnUpscaler {
    private static final Logger log = LoggerFactory.getLogger(BestUpscaler.class);

    private final Supplier<OwnUpscaler> best;
    private final OwnUpscaler fallback;
    private @Nullable OwnUpscaler chosen;

    BestUpscaler(Supplier<OwnUpscaler> best, OwnUpscaler fallback) {
        this.best = best;
        this.fallback = fallback;
    }

    @Override
    public String name() {
        return chosen().name();
    }

    @Override
    public BufferedImage upscale(BufferedImage art, int width, int height, Progress progress) {
        return chosen().upscale(art, width, height, progress);
    }

    private synchronized OwnUpscaler chosen() {
        if (chosen == null) {
            chosen = choose();
        }
        return chosen;
    }

    private OwnUpscaler choose() {
        try {
            return best.get();
        } catch (ModelUnavailableException e) {
            log.warn("Prints are enlarged by {} alone. {}", fallback.name(), e.getMessage());
            return fallback;
        }
    }
}
