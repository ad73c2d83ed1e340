package com.artify.watermark;

import com.artify.base.ShopDomain;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps each shop's one watermark. */
@Service
@Transactional(readOnly = true)
public class Watermarks {
    private final WatermarkRepository watermarks;
    private final Clock clock;

    Watermarks(WatermarkRepository watermarks, Clock clock) {
        this.watermarks = watermarks;
        this.clock = clock;
    }

    /** The design that the shop's previews get, or empty if they get none. */
    public Optional<WatermarkDesign> active(ShopDomain shop) {
        return watermarks.findByShopId(shop).filter(Watermark::active).map(Watermark::design);
    }

    /** Sets the shop's watermark; its picture must already be stored. */
    @Transactional
    public Watermark set(ShopDomain shop, WatermarkDesign design) {
        Instant now = clock.instant();
        Watermark watermark =
                watermarks
                        .findByShopId(shop)
                        .orElseGet(() ->
                                new Watermark(
                                        shop,
                                        design.image().value(),
                                        design.opacity(),
                                        design.position().stored(),
                                        design.sizePercentage(),
                                        now));
        watermark.change(design, now);
        return watermarks.save(watermark);
    }
}
