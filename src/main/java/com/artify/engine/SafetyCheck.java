package com.artify.engine;

import java.awt.image.BufferedImage;

/** Looks at a shopper's photo before any money is spent on it. Thread-safe. */
public interface SafetyCheck {
    /** Judges an upright sRGB photo of any size. */
    SafetyVerdict check(BufferedImage photo);
}
