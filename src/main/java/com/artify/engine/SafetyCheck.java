package com.artify.engine;

import java.awt.image.BufferedImage;

/**
 * Looks at a photo before any money is spent on it; what follows from what it saw is for others to
 * decide. Thread-safe.
 */
public interface SafetyCheck {
    /** Looks at an upright sRGB photo of any size. */
    SafetyScores check(BufferedImage photo);
}
