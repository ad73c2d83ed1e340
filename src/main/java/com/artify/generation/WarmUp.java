package com.artify.generation;

import com.artify.engine.SafetyCheck;
import com.artify.imaging.Natives;
import java.awt.image.BufferedImage;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Loads the native libraries and the safety model beside the running program once it answers, so
 * that neither the start nor the first shopper waits for them.
 */
@Component
class WarmUp {
    private static final int SIDE = 32;

    private final SafetyCheck safety;

    WarmUp(SafetyCheck safety) {
        this.safety = safety;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        Thread.ofPlatform().daemon().name("warm-up").start(this::load);
    }

    private void load() {
        Natives.warmUp();
        safety.check(new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB));
    }
}
