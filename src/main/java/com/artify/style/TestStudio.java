package com.artify.style;

import com.artify.base.ShopDomain;
import com.artify.storage.ObjectKey;
import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * What the test bench needs of the pipeline that previews run through; generation implements it.
 */
public interface TestStudio {
    /** A photo as it would be kept of a shopper, or the code of why it would not be. */
    sealed interface Intake {
        /** Upright sRGB JPEG without metadata; sizes in pixels. */
        record Kept(byte[] photo, int width, int height) implements Intake {}

        /** {@code code} is one of those that the shoppers' API answers. */
        record Refused(String code) implements Intake {}
    }

    /** Judges it as that shop judges its shoppers' photos. */
    Intake take(ShopDomain shop, byte[] content);

    /** The photo cropped to that shape and size, as generators get it. */
    BufferedImage fitted(byte[] photo, int width, int height);

    /** The art as it is stored. */
    byte[] stored(BufferedImage art);

    /** Stored art in a small size, or empty if it is gone. */
    Optional<byte[]> thumb(ObjectKey art);
}
