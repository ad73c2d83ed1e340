package com.artify.engine.embedded;

/** Paints a photo in one medium. Without state; equal sittings give equal pictures. */
@FunctionalInterface
interface Painter {
    Planes paint(Sitting sitting);
}
