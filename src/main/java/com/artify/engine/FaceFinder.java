package com.artify.engine;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/** Finds faces in photos and in art. Thread-safe. */
public interface FaceFinder {
    /**
     * The faces in an upright sRGB picture of any size, the surest first; empty where none can be
     * looked for, which is not the same as no face.
     */
    Optional<List<Face>> find(BufferedImage picture);
}
