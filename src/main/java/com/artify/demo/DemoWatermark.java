package com.artify.demo;

import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import com.artify.watermark.MarkPosition;
import com.artify.watermark.Motif;
import com.artify.watermark.WatermarkDesign;
import com.artify.watermark.Watermarks;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo shop's mark: its name, tiled, so that no crop gets rid of it. */
@Component
@Profile("demo")
class DemoWatermark {
    private static final double OPACITY = 0.32;
    private static final double SIZE_PERCENT = 34;

    private final Watermarks watermarks;
    private final ObjectStore store;

    DemoWatermark(Watermarks watermarks, ObjectStore store) {
        this.watermarks = watermarks;
        this.store = store;
    }

    void setUp() {
        ObjectKey key = new ObjectKey("shops/" + DemoShop.DOMAIN.name() + "/watermark.png");
        store.put(key, DemoResources.bytes("demo/watermark.png"), "image/png");
        watermarks.set(
                DemoShop.DOMAIN,
                WatermarkDesign.of(new Motif.Logo(key), MarkPosition.TILED, OPACITY, SIZE_PERCENT));
    }
}
